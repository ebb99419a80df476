import { lookup } from 'node:dns/promises';
import { request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import { isIP } from 'node:net';
import { isPublicAddress } from './address.ts';

/** Why a URL is not good enough for print, or that it is. */
export type UrlState =
  | 'ok'
  | 'redirect'
  | 'bad-status'
  | 'not-http'
  | 'not-https'
  | 'not-public'
  | 'no-such-host'
  | 'timeout'
  | 'unreachable'
  | 'bad-certificate';

export interface UrlReport {
  url: string;
  state: UrlState;
  /** HTTP status, where one came. */
  status?: number;
  /** Where a redirect leads: reported, never followed, so a hostile link cannot send the checker anywhere. */
  location?: string;
  milliseconds: number;
}

export interface UrlOptions {
  /** Milliseconds for one request from name lookup to the headers. */
  timeoutMs: number;
  /** Open addresses of this machine and the local network too: for a registry under test. */
  allowPrivate: boolean;
}

type Answer = { status: number; location?: string } | { state: UrlState };

function stateOf(error: unknown): UrlState {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN' || code === 'ENODATA') return 'no-such-host';
  if (code === 'ABORT_ERR' || code === 'ETIMEDOUT') return 'timeout';
  return /CERT|SIGNATURE|ERR_TLS/.test(code) ? 'bad-certificate' : 'unreachable';
}

/** The address is looked up and judged once, and that very address is then opened: a name cannot answer differently the second time. */
function ask(method: 'HEAD' | 'GET', url: URL, address: string, signal: AbortSignal): Promise<Answer> {
  return new Promise((resolve) => {
    const send = url.protocol === 'https:' ? requestHttps : requestHttp;
    const family = isIP(address) === 6 ? 6 : 4;
    const request = send(
      url,
      {
        method,
        signal,
        agent: false,
        headers: { 'User-Agent': 'ocop-doctor', Accept: '*/*' },
        lookup: (_host, options, done) => {
          if (options.all) done(null, [{ address, family }]);
          else done(null, address, family);
        },
      },
      (response) => {
        const { location } = response.headers;
        // Headers are all that is wanted: a body of any size is never read.
        response.destroy();
        resolve({ status: response.statusCode ?? 0, ...(location === undefined ? {} : { location: location.slice(0, 2048) }) });
      },
    );
    request.on('error', (error) => resolve({ state: stateOf(error) }));
    request.end();
  });
}

async function addressOf(url: URL, { allowPrivate }: UrlOptions): Promise<{ address: string } | { state: UrlState }> {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  try {
    const found = isIP(host) ? [{ address: host }] : await lookup(host, { all: true });
    const [first] = found;
    if (!first) return { state: 'no-such-host' };
    // One private address among several is enough to refuse: which one is opened would be chance.
    if (!allowPrivate && !found.every(({ address }) => isPublicAddress(address))) return { state: 'not-public' };
    return { address: first.address };
  } catch (error) {
    return { state: stateOf(error) };
  }
}

function judge(url: URL, answer: Answer): Omit<UrlReport, 'url' | 'milliseconds'> {
  if ('state' in answer) return { state: answer.state };
  const { status, location } = answer;
  if (status >= 300 && status < 400) return { state: 'redirect', status, ...(location === undefined ? {} : { location }) };
  if (status < 200 || status >= 400) return { state: 'bad-status', status };
  return { state: url.protocol === 'https:' ? 'ok' : 'not-https', status };
}

/**
 * Opens one URL as a phone would, once: HEAD, then GET where HEAD is not answered with success. Only http and https, no credentials, no redirect followed,
 * no body read; private addresses are refused unless allowed. Never throws.
 */
export async function checkUrl(text: string, options: UrlOptions): Promise<UrlReport> {
  const started = performance.now();
  const report = (rest: Omit<UrlReport, 'url' | 'milliseconds'>): UrlReport => ({
    url: text,
    ...rest,
    milliseconds: Math.round(performance.now() - started),
  });
  if (!URL.canParse(text)) return report({ state: 'not-http' });
  const url = new URL(text);
  if ((url.protocol !== 'https:' && url.protocol !== 'http:') || url.username !== '' || url.password !== '')
    return report({ state: 'not-http' });
  const signal = AbortSignal.timeout(options.timeoutMs);
  const late = new Promise<{ state: UrlState }>((resolve) => {
    signal.addEventListener('abort', () => resolve({ state: 'timeout' }), { once: true });
  });
  const found = await Promise.race([addressOf(url, options), late]);
  if ('state' in found) return report(found);
  const head = await ask('HEAD', url, found.address, signal);
  const retry = 'status' in head && head.status >= 400;
  return report(judge(url, retry ? await ask('GET', url, found.address, signal) : head));
}

/** Opens many URLs, at most `concurrency` at a time, each once; the answers in the order of the question. */
export async function checkUrls(
  urls: readonly string[],
  {
    concurrency,
    onProgress,
    ...options
  }: UrlOptions & { concurrency: number; onProgress?: (done: number, total: number) => void },
): Promise<UrlReport[]> {
  const reports: UrlReport[] = [];
  let next = 0;
  let done = 0;
  const work = async (): Promise<void> => {
    for (let index = next++; index < urls.length; index = next++) {
      reports[index] = await checkUrl(urls[index] ?? '', options);
      done += 1;
      onProgress?.(done, urls.length);
    }
  };
  await Promise.all(Array.from({ length: Math.min(concurrency, urls.length) }, work));
  return reports;
}
