import { isRecord } from './encoding/shape.ts';
import type { Store, Trust } from './options.ts';
import { sha256Hex } from './signature.ts';

/** A clock this far behind a verified list is wrong; a list this far ahead of the clock is not remembered. */
export const CLOCK_TOLERANCE = 300;

/** What earlier checks under the same registry and roots have verified. Never throws: a store that fails is an empty one. */
export interface Memory {
  read(name: string): Promise<Record<string, unknown> | undefined>;
  write(name: string, value: Readonly<Record<string, unknown>>): Promise<void>;
  /** NumericDate of the newest list ever verified, 0 without one. */
  newestIat(): Promise<number>;
  /** Remembers a fully verified list, unless it claims to come from the future. */
  remember(name: string, value: Readonly<Record<string, unknown>>, iat: number): Promise<void>;
}

/** Keyed by the pinned roots too, so that one store can serve two anchors without either spoiling the other's marks. */
export async function openMemory(store: Store | undefined, { registry, roots }: Trust, now: number): Promise<Memory> {
  const pins = await sha256Hex(new TextEncoder().encode(JSON.stringify(roots)));
  const keyOf = (name: string) => `ocop:${registry}:${pins.slice(0, 16)}:${name}`;
  const memory: Memory = {
    async read(name) {
      try {
        const text = await store?.get(keyOf(name));
        const value: unknown = typeof text === 'string' ? JSON.parse(text) : undefined;
        return isRecord(value) ? value : undefined;
      } catch {
        return undefined;
      }
    },
    async write(name, value) {
      try {
        await store?.set(keyOf(name), JSON.stringify(value));
      } catch {
        // A full or closed store costs freshness next time, not this answer.
      }
    },
    async newestIat() {
      const iat = (await memory.read('clock'))?.iat;
      return typeof iat === 'number' && Number.isFinite(iat) ? iat : 0;
    },
    async remember(name, value, iat) {
      if (iat > now + CLOCK_TOLERANCE) return;
      await memory.write(name, value);
      if (iat > (await memory.newestIat())) await memory.write('clock', { iat });
    },
  };
  return memory;
}

/** Was this stored at most `ttl` seconds ago? A moment in the future is not the past. */
export function isWithin(storedAt: unknown, now: number, ttl: number): boolean {
  return typeof storedAt === 'number' && storedAt <= now && now - storedAt <= ttl;
}
