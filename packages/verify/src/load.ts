import { readStream } from './encoding/read-stream.ts';
import { within } from './within.ts';

/** The one function of the platform's `fetch` that a check needs. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/** The bytes, or why there are none; `absent` is 404 or 410. */
export type Answer = Uint8Array | 'absent' | 'oversize' | 'failed';

const TIMEOUT_MS = 5000;
const ATTEMPTS = 3;

async function ask(fetch: Fetch, url: string, max: number, signal: AbortSignal): Promise<Answer | 'again'> {
  const response = await fetch(url, {
    method: 'GET',
    // A copy from the browser's cache would stretch the time that a compromised key is still believed.
    cache: 'no-cache',
    credentials: 'omit',
    redirect: 'error',
    referrerPolicy: 'no-referrer',
    signal,
  });
  const { status, body } = response;
  if (status === 200 && !response.redirected) return body ? ((await readStream(body, max)) ?? 'oversize') : new Uint8Array();
  void body?.cancel().catch(() => {});
  if (status === 404 || status === 410) return 'absent';
  return status >= 500 ? 'again' : 'failed';
}

/**
 * The only place that calls the injected fetch: a GET under the registry, answered with at most `max` bytes.
 * Each request gets 5 s; a 5xx or a network error is tried twice more, a time-out, redirect or other status is not. Never throws.
 */
export async function load(fetch: Fetch, registry: string, url: string, max: number): Promise<Answer> {
  if (!url.startsWith(`${registry}/`)) return 'failed';
  for (let i = 0; i < ATTEMPTS; i += 1) {
    const control = new AbortController();
    const asked = ask(fetch, url, max, control.signal).catch(() => 'again' as const);
    const answer = await within(TIMEOUT_MS, asked, () => {
      control.abort();
      return 'failed' as const;
    });
    if (answer !== 'again') return answer;
  }
  return 'failed';
}
