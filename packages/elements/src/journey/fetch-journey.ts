import { safeUrl } from '../text/safe-url.ts';

const BYTES_MAX = 262_144;
const TIMEOUT_MS = 5000;

/**
 * Loads events as JSON, when a reader asks for them and only from the page's own origin or the registry's. Without cookies, without a referrer,
 * without following redirects, within 5 s and 256 kB. An address where nothing lies (404) has no events. Rejects with `Error` for anything else.
 */
export async function fetchJourney(source: string, registry: string, base: string): Promise<unknown> {
  const url = safeUrl(source, base);
  if (url === undefined || ![new URL(base).origin, registry].includes(new URL(url).origin))
    throw new Error('A journey comes from the page or from its registry');
  const response = await globalThis.fetch(url, {
    credentials: 'omit',
    redirect: 'error',
    referrerPolicy: 'no-referrer',
    signal: AbortSignal.timeout(TIMEOUT_MS),
  });
  if (response.status === 404) return [];
  if (!response.ok) throw new Error(`The journey answered ${response.status}`);
  const bytes = await response.arrayBuffer();
  if (bytes.byteLength > BYTES_MAX) throw new Error('The journey is longer than 256 kB');
  return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
}
