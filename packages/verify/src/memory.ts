import { isRecord } from './encoding/shape.ts';
import type { PinnedTrust, Store } from './options.ts';
import { within } from './within.ts';

/** A clock this far behind a verified list is wrong; a list this far ahead of the clock is not remembered. */
export const CLOCK_TOLERANCE = 300;
const TIMEOUT_MS = 5000;

/** What earlier checks under the same registry and roots have verified. Never throws: a store that fails is an empty one. */
export interface Memory {
  read(name: string): Promise<Record<string, unknown>>;
  /** NumericDate of the newest list ever verified, 0 without one. */
  newestIat(): Promise<number>;
  /** Remembers a fully verified list, unless it claims to come from the future. */
  remember(name: string, value: Readonly<Record<string, unknown>>, iat: number): Promise<void>;
}

/** Keyed by the pinned roots too, so that one store can serve two anchors without either spoiling the other's marks. */
export async function openMemory(store: Store | undefined, trust: PinnedTrust, now: number): Promise<Memory> {
  const stem = `ocop:${trust.registry}:${await trust.pins()}:`;
  let open = store;
  /** A store that throws costs this one answer; one that does not answer is left alone from then on. */
  const use = async (act: (store: Store) => unknown): Promise<unknown> => {
    if (!open) return undefined;
    const acted = (async (from: Store) => act(from))(open).catch(() => undefined);
    return within<unknown>(TIMEOUT_MS, acted, () => (open = undefined));
  };
  const write = (name: string, value: Readonly<Record<string, unknown>>) =>
    use((to) => to.set(stem + name, JSON.stringify(value)));
  const memory: Memory = {
    async read(name) {
      // What is no JSON is thrown inside, where a store's own errors are caught.
      const value = await use(async (from) => JSON.parse(String(await from.get(stem + name))) as unknown);
      return isRecord(value) ? value : {};
    },
    async newestIat() {
      const { iat } = await memory.read('clock');
      return typeof iat === 'number' ? iat : 0;
    },
    async remember(name, value, iat) {
      if (iat > now + CLOCK_TOLERANCE) return;
      await write(name, value);
      if (iat > (await memory.newestIat())) await write('clock', { iat });
    },
  };
  return memory;
}

/** Was this stored at most `ttl` seconds ago? A moment in the future is not the past. */
export function isWithin(storedAt: unknown, now: number, ttl: number): boolean {
  return typeof storedAt === 'number' && storedAt <= now && now - storedAt <= ttl;
}
