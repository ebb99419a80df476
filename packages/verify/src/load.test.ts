import { afterEach, describe, expect, test, vi } from 'vitest';
import { load, type Fetch } from './load.ts';

const URL_HERE = 'https://registry.test/a';
const get = async (fetch: Fetch, url = URL_HERE) => {
  const answer = await load(fetch, 'https://registry.test', url, 10);
  return typeof answer === 'string' ? answer : 'ok';
};

/** A fetch that gives these answers one after the other, and counts. */
function answering(...answers: readonly (Response | Error)[]): { fetch: Fetch; calls: () => number } {
  let calls = 0;
  const fetch: Fetch = async () => {
    const answer = answers[Math.min(calls, answers.length - 1)]!;
    calls += 1;
    if (answer instanceof Error) throw answer;
    return answer.clone();
  };
  return { fetch, calls: () => calls };
}

afterEach(() => vi.useRealTimers());

describe('load', () => {
  test.each<[string, (Response | Error)[], string, number]>([
    ['a file of the size allowed', [new Response('0123456789')], 'ok', 1],
    ['a file one byte larger', [new Response('01234567890')], 'oversize', 1],
    ['an empty file', [new Response(null)], 'ok', 1],
    ['404', [new Response('', { status: 404 })], 'absent', 1],
    ['410', [new Response('', { status: 410 })], 'absent', 1],
    ['403', [new Response('', { status: 403 })], 'failed', 1],
    ['a redirect that a fetch hands over', [new Response('', { status: 302 })], 'failed', 1],
    ['500 for ever', [new Response('', { status: 500 })], 'failed', 3],
    ['500 once', [new Response('', { status: 500 }), new Response('1')], 'ok', 2],
    ['no network for ever', [new TypeError('network')], 'failed', 3],
    ['no network twice', [new TypeError('network'), new TypeError('network'), new Response('1')], 'ok', 3],
  ])('%s', async (_name, answers, kind, tries) => {
    const { fetch, calls } = answering(...answers);
    expect([await get(fetch), calls()]).toEqual([kind, tries]);
  });

  test('a redirect that a fetch has followed is refused', async () => {
    const response = new Response('1');
    Object.defineProperty(response, 'redirected', { value: true });
    expect(await get(async () => response)).toBe('failed');
  });

  test.each([
    [
      'honours the signal',
      (init: RequestInit) =>
        new Promise<Response>((_, reject) => init.signal?.addEventListener('abort', () => reject(new Error('aborted')))),
    ],
    ['ignores the signal', () => new Promise<Response>(() => {})],
    ['answers, but its body never ends', async () => new Response(new ReadableStream({ pull: () => new Promise(() => {}) }))],
  ])('a server that never answers is left after 5 s, once, by a fetch that %s', async (_name, slow) => {
    vi.useFakeTimers();
    let calls = 0;
    let answer: string | undefined;
    void get(async (_url, init) => ((calls += 1), slow(init))).then((kind) => (answer = kind));
    await vi.advanceTimersByTimeAsync(4999);
    expect(answer).toBeUndefined();
    await vi.advanceTimersByTimeAsync(1);
    expect([answer, calls]).toEqual(['failed', 1]);
  });

  test.each(['https://registry.test.evil.test/a', 'https://evil.test/a', 'https://registry.test'])(
    '%s is not under the registry',
    async (url) => {
      const { fetch, calls } = answering(new Response('1'));
      expect([await get(fetch, url), calls()]).toEqual(['failed', 0]);
    },
  );
});
