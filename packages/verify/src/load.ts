/** The one function of the platform's `fetch` that a check needs. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

export type Answer =
  | { readonly kind: 'ok'; readonly bytes: Uint8Array }
  /** 404 or 410. */
  | { readonly kind: 'absent' }
  | { readonly kind: 'oversize' }
  | { readonly kind: 'failed' };

const TIMEOUT_MS = 5000;
const ATTEMPTS = 3;
const FAILED = { kind: 'failed' } as const;

async function readBody(response: Response, max: number): Promise<Answer> {
  const reader = response.body?.getReader();
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (let step = await reader?.read(); step && !step.done; step = await reader?.read()) {
    length += step.value.length;
    if (length > max) {
      void reader?.cancel().catch(() => {});
      return { kind: 'oversize' };
    }
    chunks.push(step.value);
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return { kind: 'ok', bytes };
}

async function attempt(fetch: Fetch, url: string, max: number, signal: AbortSignal): Promise<Answer | 'again'> {
  const response = await fetch(url, {
    method: 'GET',
    // A copy from the browser's cache would stretch the time that a compromised key is still believed.
    cache: 'no-cache',
    credentials: 'omit',
    redirect: 'error',
    referrerPolicy: 'no-referrer',
    signal,
  });
  if (response.status === 200 && !response.redirected) return readBody(response, max);
  void response.body?.cancel().catch(() => {});
  if (response.status === 404 || response.status === 410) return { kind: 'absent' };
  return response.status >= 500 ? 'again' : FAILED;
}

/**
 * The only place that calls the injected fetch: a GET under the registry, answered with at most `max` bytes.
 * Each request gets 5 s; a 5xx or a network error is tried twice more, a time-out, redirect or other status is not. Never throws.
 */
export async function load(fetch: Fetch, registry: string, url: string, max: number): Promise<Answer> {
  if (!url.startsWith(`${registry}/`)) return FAILED;
  for (let i = 0; i < ATTEMPTS; i += 1) {
    const control = new AbortController();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const late = new Promise<Answer>((resolve) => {
      timer = setTimeout(() => {
        resolve(FAILED);
        control.abort();
      }, TIMEOUT_MS);
    });
    const answer = await Promise.race([attempt(fetch, url, max, control.signal).catch(() => 'again' as const), late]);
    clearTimeout(timer);
    if (answer !== 'again') return answer;
  }
  return FAILED;
}
