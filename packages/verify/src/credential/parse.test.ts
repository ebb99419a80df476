import { expect, test } from 'vitest';
import { jsonToBase64url } from '../testing/bytes.ts';
import { createTestRegistry, type TestRegistry } from '../testing/index.ts';
import { parseCredential, tryParseCredential } from './parse.ts';

/** A credential of exactly so many characters. */
async function ofLength(kit: TestRegistry, length: number): Promise<string> {
  const [head = '', , tail = ''] = (await kit.issueCredential()).split('.');
  const payload = kit.payload();
  for (let story = 1; ; story += 1) {
    payload.credentialSubject.story = { vi: 'a'.repeat(story) };
    const body = jsonToBase64url(payload);
    const found = head.length + body.length + tail.length + 2;
    if (found >= length) return `${head}.${body}.${tail}`;
    story += Math.max(0, Math.floor(((length - found) * 3) / 4) - 3);
  }
}

test('as many characters as there may be, and one more', async () => {
  const kit = await createTestRegistry();
  const most = await ofLength(kit, 16_384);
  expect(most).toHaveLength(16_384);
  expect(parseCredential(most, kit.registry).payload.credentialSubject.stars).toBe(4);
  expect(() => parseCredential(`${most}A`, kit.registry)).toThrow(
    expect.objectContaining({ code: 'ERR_CREDENTIAL', details: { length: 16_385 } }),
  );
});

test('a refusal names the members', async () => {
  const kit = await createTestRegistry();
  const jws = await kit.issueCredential((payload) => Object.assign(payload.credentialSubject, { stars: 6 }));
  const problems = [{ path: 'credentialSubject.stars', code: 'range' }];
  expect(() => parseCredential(jws, kit.registry)).toThrow(
    expect.objectContaining({ code: 'ERR_CREDENTIAL', details: { problems } }),
  );
  expect(tryParseCredential(jws, kit.registry)).toBeUndefined();
});

test.each([undefined, null, 7, {}, []])('%j is none, and no bug', (jws) => {
  expect(tryParseCredential(jws as string)).toBeUndefined();
  expect(() => parseCredential(jws as string)).toThrow(expect.objectContaining({ code: 'ERR_JWS' }));
});
