import { describe, expect, test } from 'vitest';
import { jsonToBase64url, toBase64url } from '../testing/bytes.ts';
import { encodeCompactJws, readCompactJws } from './compact-jws.ts';
import { readStream } from './read-stream.ts';
import { decodeUtf8 } from './utf8.ts';

const HEADER = { alg: 'ES256', kid: '0101', typ: 'x+jwt' } as const;
const SIGNATURE = toBase64url(new Uint8Array(64));
const refusal = (jws: unknown) => {
  try {
    readCompactJws(jws as string, 'x+jwt');
  } catch (error) {
    const { code, details } = error as { code: string; details: { problems?: { path: string; code: string }[] } };
    return [code, ...(details.problems ?? []).map((problem) => `${problem.path} ${problem.code}`)];
  }
  return [];
};

describe('compact JWS', () => {
  test('what is written is read, header members in one order and no others', () => {
    const input = encodeCompactJws({ typ: 'x+jwt', kid: '0101', alg: 'ES256', extra: 1 } as typeof HEADER, { a: 'ễ' });
    expect(input).toBe(`${jsonToBase64url(HEADER)}.${jsonToBase64url({ a: 'ễ' })}`);
    const read = readCompactJws(`${input}.${SIGNATURE}`, 'x+jwt');
    expect([read.header, read.payload, new TextDecoder().decode(read.signedBytes), read.signature.length]).toEqual([
      HEADER,
      { a: 'ễ' },
      input,
      64,
    ]);
  });

  const jws = (header: unknown, tail = SIGNATURE) => `${jsonToBase64url(header)}.${jsonToBase64url({})}.${tail}`;
  test.each<[string, unknown, string[]]>([
    ['no string', 7, ['ERR_JWS']],
    ['nothing', '', ['ERR_JSON']],
    ['two parts', `${jsonToBase64url(HEADER)}.${jsonToBase64url({})}`, ['ERR_JWS']],
    ['one part', jsonToBase64url(HEADER), ['ERR_JWS']],
    ['four parts', `${jws(HEADER)}.AAAA`, ['ERR_JWS']],
    ['63 bytes of signature', jws(HEADER, toBase64url(new Uint8Array(63))), ['ERR_JWS']],
    ['65 bytes of signature', jws(HEADER, toBase64url(new Uint8Array(65))), ['ERR_JWS']],
    ['another typ', jws({ ...HEADER, typ: 'JWT' }), ['ERR_JWS', 'typ format']],
    ['a member too many', jws({ ...HEADER, b64: true }), ['ERR_JWS', 'b64 unknown-member']],
    ['no kid', jws({ alg: 'ES256', typ: 'x+jwt' }), ['ERR_JWS', 'kid missing']],
    ['no JSON behind a good header', `${jsonToBase64url(HEADER)}.AAAA.${SIGNATURE}`, ['ERR_JSON']],
  ])('%s', (_name, text, expected) => {
    expect(refusal(text)).toEqual(expected);
  });

  test('the refusal tells how long the signature was', () => {
    expect(() => readCompactJws(jws(HEADER, 'AAAA'), 'x+jwt')).toThrow('ERR_JWS {"problems":[],"signature":3}');
  });
});

describe('streams', () => {
  const streamOf = (...chunks: readonly number[][]) =>
    new ReadableStream<Uint8Array>({
      start(controller) {
        for (const chunk of chunks) controller.enqueue(new Uint8Array(chunk));
        controller.close();
      },
    });

  test('chunks are joined in their order, up to the bound and not beyond', async () => {
    expect(await readStream(streamOf([1, 2], [3], [4, 5]), 5)).toEqual(new Uint8Array([1, 2, 3, 4, 5]));
    expect(await readStream(streamOf([1, 2], [3], [4, 5]), 4)).toBeUndefined();
    expect(await readStream(streamOf(), 0)).toEqual(new Uint8Array());
  });

  test('as many chunks as bytes and one more, if need be empty ones; then it is enough', async () => {
    const chunks = [[1], [2], [], []];
    expect(await readStream(streamOf(...chunks.slice(0, 3)), 2)).toEqual(new Uint8Array([1, 2]));
    expect(await readStream(streamOf(...chunks), 2)).toBeUndefined();
  });
});

test('a byte order mark stays in the text, and what is not UTF-8 is marked', () => {
  expect(decodeUtf8(new Uint8Array([0xef, 0xbb, 0xbf, 0x41]))).toBe('\uFEFFA');
  expect(decodeUtf8(new Uint8Array([0xff, 0x41]))).toBe('\uFFFDA');
});
