/** A summary is some tens of kB; a whole report of a country is below this. */
const MOST_BYTES = 64 * 1024 * 1024;
const TIMEOUT = 20_000;

/** The JSON at an address, or undefined: no network, no such file, too large, no JSON. No credentials are sent. */
export async function loadReport(url: string): Promise<unknown> {
  try {
    const response = await fetch(url, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.timeout(TIMEOUT),
    });
    const announced = Number(response.headers.get('content-length') ?? 0);
    if (!response.ok || announced > MOST_BYTES) return undefined;
    const text = await response.text();
    return text.length > MOST_BYTES ? undefined : (JSON.parse(text) as unknown);
  } catch {
    return undefined;
  }
}
