import { parseLabel } from '@ocop/verify/label';
import { expect, it } from 'vitest';

import { createDemonstration, LABEL } from './demonstration.harness.ts';
import { issueLabel, prepareUnitLabels } from './index.ts';

const unit = { ...LABEL, profile: 'unit', lot: 'LOT2026A', serial: 'K7M2P9QXTR' } as const;

it('signs as issueLabel does, serial by serial', async () => {
  // Ed25519 signatures are the same each time.
  const { signers, issuer, keys, payload } = await createDemonstration('Ed25519');
  const context = { issuer, key: keys.label, credential: payload };
  const sign = await prepareUnitLabels(unit, signers.label, context);
  for (const serial of ['K7M2P9QXTR', '0000000000', 'ZZZZZZZZZZ']) {
    expect(await sign(serial)).toBe((await issueLabel({ ...unit, serial }, signers.label, context)).uri);
  }
  expect(parseLabel(await sign('0000000000'))).toMatchObject({
    serial: '0000000000',
    lot: 'LOT2026A',
    header: { profile: 'unit' },
  });
});

it('refuses before the first signature what issueLabel refuses', async () => {
  const { signers, issuer, keys, payload } = await createDemonstration();
  const context = { issuer, key: keys.label, credential: payload };
  for (const [code, over, key] of [
    ['ERR_ISSUE_LABEL_VALIDITY', { validUntil: '2029-02-11' }, keys.label],
    ['ERR_ISSUE_TEST_FLAG', { test: false }, keys.label],
    ['ERR_ISSUE_LABEL_STARS', { stars: 5 }, keys.label],
    ['ERR_ISSUE_KEY_SCOPE', {}, { ...keys.label, gtins: ['09520123456788'] }],
  ] as const) {
    const refused = prepareUnitLabels({ ...unit, ...over }, signers.label, { ...context, key });
    await expect(refused).rejects.toThrow(expect.objectContaining({ code }));
  }
});

it.each(['', 'lower', '0'.repeat(21), 'A/21/B', 'A\u001d10LO1'])('signs no unit of serial %j', async (serial) => {
  const { signers, issuer, keys, payload } = await createDemonstration();
  const sign = await prepareUnitLabels(unit, signers.label, { issuer, key: keys.label, credential: payload });
  await expect(sign(serial)).rejects.toThrow(expect.objectContaining({ code: 'ERR_ISSUE_LABEL' }));
});

it('finds out a device that signs something else', async () => {
  const { signers, issuer, keys, payload } = await createDemonstration();
  let calls = 0;
  const device = {
    ...signers.label,
    sign: async (bytes: Uint8Array<ArrayBuffer>) => {
      calls += 1;
      return calls === 1 ? signers.label.sign(bytes) : signers.label.sign(bytes.slice(1));
    },
  };
  const sign = await prepareUnitLabels(unit, device, { issuer, key: keys.label, credential: payload });
  await expect(sign('0000000000')).rejects.toThrow(expect.objectContaining({ code: 'ERR_ISSUE_SIGNATURE' }));
});
