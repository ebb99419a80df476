import { compactVerify, importJWK } from 'jose';
import { expect, test } from 'vitest';
import { createTestRegistry } from '../testing/index.ts';
import { parseCredential } from './parse.ts';

test.each(['ES256', 'Ed25519'] as const)('an independent reader agrees about a credential under %s', async (alg) => {
  const kit = await createTestRegistry({ alg });
  const jws = await kit.issueCredential();
  const { payload, protectedHeader } = await compactVerify(jws, await importJWK({ ...kit.keys.recognition.jwk }, alg), {
    algorithms: [alg],
  });
  const read = parseCredential(jws, kit.registry);
  expect(JSON.parse(new TextDecoder().decode(payload))).toEqual(read.payload);
  expect(protectedHeader).toEqual(read.header);
});
