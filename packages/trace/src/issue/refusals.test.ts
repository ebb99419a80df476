import type { Recognition } from '@ocop/core';
import type { CredentialPayload } from '@ocop/verify/credential';
import { describe, expect, test } from 'vitest';
import { issueCredential, type CredentialContext } from './credential.ts';
import { createDemonstration, LABEL, withSubject } from './demonstration.harness.ts';
import { IssueError, type IssueErrorCode } from './issue-error.ts';
import { issueLabel, type LabelContext, type LabelRequest } from './label.ts';
import { ISSUE_SENTENCES_EN } from './locales/en.ts';
import { ISSUE_SENTENCES_VI } from './locales/vi.ts';
import { issueStatusList } from './status-list.ts';
import { issueTrustList } from './trust-list.ts';

const demo = await createDemonstration();
const { issuer, keys, signers, payload, now } = demo;

async function codeOf(work: Promise<unknown>): Promise<IssueErrorCode | undefined> {
  try {
    await work;
    return undefined;
  } catch (error) {
    if (error instanceof IssueError) return error.code;
    throw error;
  }
}

async function credential(changed: CredentialPayload, context: Partial<CredentialContext> = {}) {
  return codeOf(issueCredential(changed, signers.recognition, { issuer, key: keys.recognition, ...context }));
}

async function label(changed: Partial<LabelRequest>, context: Partial<LabelContext> = {}, signer = signers.recognition) {
  return codeOf(issueLabel({ ...LABEL, ...changed }, signer, { issuer, key: keys.recognition, credential: payload, ...context }));
}

const until = (validUntil: string, exp: number) => ({ ...payload, validUntil, exp });
const extended = (day: string) =>
  withSubject(payload, { extension: { until: `${day}T23:59:59+07:00`, basis: '26/2026/QĐ-TTg, Điều 12.3' } });

/** The payload as decided on another day; its term still begins on its own first day. */
const decided = (date: string, subject: Partial<CredentialPayload['credentialSubject']>) =>
  withSubject(date <= '2026-02-10' ? payload : later, { ...subject, decision: { ...payload.credentialSubject.decision, date } });
const later = { ...payload, validFrom: '2026-08-10T00:00:00+07:00', nbf: 1_786_294_800 };

describe('a credential is refused', () => {
  test('never, when all is well', async () => {
    expect(await credential(payload)).toBeUndefined();
  });

  test.each([1, 2, 6])('with %i stars', async (stars) => {
    expect(await credential(withSubject(payload, { stars: stars as 3 }))).toBe('ERR_ISSUE_STARS');
  });

  test('over 36 months: the last second of the anniversary is the last', async () => {
    expect(await credential(until('2029-02-10T23:59:59+07:00', 1_865_437_199))).toBeUndefined();
    expect(await credential(until('2029-02-11T00:00:00+07:00', 1_865_437_200))).toBe('ERR_ISSUE_TERM');
  });

  test('with an extension over 180 days', async () => {
    expect(await credential(extended('2029-08-09'))).toBeUndefined();
    expect(await credential(extended('2029-08-10'))).toBe('ERR_ISSUE_EXTENSION');
  });

  test('with an extension that names no article, or prolongs what had lapsed before there was one', async () => {
    const basis = (text: string) => withSubject(payload, { extension: { until: '2029-08-09T23:59:59+07:00', basis: text } });
    expect(await credential(basis(''))).toBe('ERR_ISSUE_EXTENSION_BASIS');
    expect(await credential(basis('   '))).toBe('ERR_ISSUE_EXTENSION_BASIS');
    expect(await credential(basis('Điều 12.3'))).toBeUndefined();
    const ended = (day: string, exp: number) => ({
      ...decided('2023-05-20', { ruleSet: '148/2023', extension: { until: '2026-11-01T23:59:59+07:00', basis: 'Điều 12.3' } }),
      validFrom: '2023-05-22T00:00:00+07:00',
      nbf: 1_684_688_400,
      validUntil: `${day}T23:59:59+07:00`,
      exp,
    });
    expect(await credential(ended('2026-05-22', 1_779_469_199))).toBe('ERR_ISSUE_LAPSED');
    expect(await credential(ended('2026-05-21', 1_779_382_799))).toBe('ERR_ISSUE_EXTENSION_BASIS');
  });

  test('by a level that does not award such stars on the day of the decision', async () => {
    const by = async (level: string, stars: 3 | 4 | 5, date: string) =>
      credential(decided(date, { stars, ruleSet: date < '2023-02-24' ? '1048/2019' : '148/2023' }), {
        issuer: { ...issuer, level },
        key: { ...keys.recognition, maxStars: 5 },
      });
    expect(await by('province', 5, '2026-02-10')).toBe('ERR_ISSUE_LEVEL');
    expect(await by('central', 5, '2026-02-10')).toBeUndefined();
    expect(await by('central', 4, '2026-02-10')).toBe('ERR_ISSUE_LEVEL');
    expect(await by('district', 3, '2025-06-30')).toBeUndefined();
    expect(await by('district', 3, '2025-07-01')).toBe('ERR_ISSUE_LEVEL');
    expect(await by('district', 4, '2025-06-30')).toBe('ERR_ISSUE_LEVEL');
    expect(await by('province', 3, '2025-06-30')).toBeUndefined();
    expect(await by('commune', 3, '2026-02-10')).toBe('ERR_ISSUE_LEVEL');
    expect(await by('province', 3, '2019-08-20')).toBe('ERR_ISSUE_LEVEL');
  });

  test('under the rules of another filing date', async () => {
    const of = async (ruleSet: '26/2026' | '148/2023' | '1048/2019', date: string, filing?: CredentialContext['filing']) =>
      credential(decided(date, { ruleSet }), filing === undefined ? {} : { filing });
    expect(await of('148/2023', '2026-02-10')).toBeUndefined();
    expect(await of('26/2026', '2026-02-10')).toBe('ERR_ISSUE_RULE_SET');
    expect(await of('1048/2019', '2026-02-10')).toBe('ERR_ISSUE_RULE_SET');
    expect(await of('26/2026', '2026-06-10')).toBeUndefined();
    expect(await of('148/2023', '2026-07-22')).toBe('ERR_ISSUE_RULE_SET');
    expect(await of('148/2023', '2026-06-10', { filedOn: '2026-05-21', kind: 'first' })).toBeUndefined();
    expect(await of('148/2023', '2026-06-10', { filedOn: '2026-05-22', kind: 'first' })).toBe('ERR_ISSUE_RULE_SET');
    expect(await of('26/2026', '2026-06-10', { filedOn: '2026-05-21', kind: 'first' })).toBe('ERR_ISSUE_RULE_SET');
  });

  test('whose days contradict each other, or that lapsed before it is signed', async () => {
    expect(await credential({ ...payload, nbf: payload.nbf - 1, validFrom: '2026-02-09T23:59:59+07:00' })).toBe(
      'ERR_ISSUE_DATES',
    );
    expect(await credential({ ...payload, iat: payload.nbf - 1 })).toBe('ERR_ISSUE_DATES');
    const key = { ...keys.recognition, exp: 2_000_000_000 };
    expect(await credential({ ...payload, iat: payload.exp }, { key })).toBeUndefined();
    expect(await credential({ ...payload, iat: payload.exp + 1 }, { key })).toBe('ERR_ISSUE_LAPSED');
    expect(await credential({ ...extended('2029-08-09'), iat: payload.exp + 1 }, { key })).toBeUndefined();
    expect(await credential({ ...extended('2029-08-09'), iat: 1_880_989_200 }, { key })).toBe('ERR_ISSUE_LAPSED');
  });

  test('that the record of the office contradicts', async () => {
    const record: Recognition = { claim: 'recognised', stars: 4, decision: { date: '2026-02-10' }, events: [] };
    const recorded = async (change: Partial<Recognition>) => credential(payload, { recognition: { ...record, ...change } });
    expect(await recorded({})).toBeUndefined();
    for (const kind of ['revoked', 'annulled', 'suspended', 'replaced', 'lapsed'] as const)
      expect(await recorded({ events: [{ kind, basis: 'decided' }] })).toBe('ERR_ISSUE_NOT_IN_FORCE');
    expect(await recorded({ validUntil: '2026-11-22' })).toBe('ERR_ISSUE_NOT_IN_FORCE');
    expect(await recorded({ claim: 'assessed' })).toBe('ERR_ISSUE_NOT_IN_FORCE');
    expect(await recorded({ stars: 3 })).toBe('ERR_ISSUE_RECORD');
    expect(await recorded({ decision: { date: '2026-02-09' } })).toBe('ERR_ISSUE_RECORD');
  });

  test('that supersedes another whose status this run does not set to 3', async () => {
    const next = { ...withSubject(payload, { supersedes: payload.jti }), id: 'urn:next', jti: 'urn:next' };
    const statuses = new Uint8Array(8);
    expect(await credential(next)).toBe('ERR_ISSUE_PREDECESSOR');
    expect(await credential(next, { predecessor: { payload, statuses } })).toBe('ERR_ISSUE_PREDECESSOR');
    statuses[5] = 3;
    expect(await credential(next, { predecessor: { payload, statuses } })).toBeUndefined();
    expect(await credential(next, { predecessor: { payload: { ...payload, jti: 'urn:other' }, statuses } })).toBe(
      'ERR_ISSUE_PREDECESSOR',
    );
  });

  test('that the verifier would refuse', async () => {
    expect(await credential(withSubject(payload, { productSet: 27 }))).toBe('ERR_ISSUE_PAYLOAD');
    expect(await credential(withSubject(payload, { name: { vi: 'Bánh'.normalize('NFD') } }))).toBe('ERR_ISSUE_PAYLOAD');
    expect(await credential(withSubject(payload, { story: { vi: 'ô'.repeat(9_000) } }))).toBe('ERR_ISSUE_PAYLOAD');
  });

  test('for an issuer, province or star that the key does not have', async () => {
    expect(await credential({ ...payload, iss: 'urn:other', issuer: { ...payload.issuer, id: 'urn:other' } })).toBe(
      'ERR_ISSUE_ISSUER',
    );
    expect(await credential(payload, { issuer: { ...issuer, provinces: ['79'] } })).toBe('ERR_ISSUE_PROVINCE');
    expect(await credential(payload, { issuer: { ...issuer, provinces: ['*'] } })).toBeUndefined();
    expect(await credential(withSubject(payload, { stars: 5 }))).toBe('ERR_ISSUE_MAX_STARS');
  });

  test('by a key that is not in force at the time of issue', async () => {
    const key = keys.recognition;
    expect(await credential(payload, { key: { ...key, state: 'retired' } })).toBe('ERR_ISSUE_KEY_INACTIVE');
    expect(await credential(payload, { key: { ...key, state: 'compromised' } })).toBe('ERR_ISSUE_KEY_INACTIVE');
    expect(await credential(payload, { key: { ...key, exp: payload.iat } })).toBe('ERR_ISSUE_KEY_INACTIVE');
    expect(await credential(payload, { key: { ...key, exp: payload.iat + 1 } })).toBeUndefined();
    expect(await credential(payload, { key: { ...key, nbf: payload.iat + 1 } })).toBe('ERR_ISSUE_KEY_INACTIVE');
    expect(await credential(payload, { key: { ...key, nbf: payload.iat } })).toBeUndefined();
  });

  test('by another key, a key for another use, or a key for other products', async () => {
    expect(await credential(payload, { key: keys.label })).toBe('ERR_ISSUE_KEY_MISMATCH');
    const { jwk } = keys.recognition;
    const mirrored = { ...jwk, y: 'A'.repeat(43) } as typeof jwk;
    expect(await credential(payload, { key: { ...keys.recognition, jwk: mirrored } })).toBe('ERR_ISSUE_KEY_MISMATCH');
    expect(await codeOf(issueCredential(payload, signers.status, { issuer, key: keys.status }))).toBe('ERR_ISSUE_KEY_USE');
    expect(await credential(payload, { key: { ...keys.recognition, gtins: [] } })).toBe('ERR_ISSUE_KEY_SCOPE');
    expect(await credential(payload, { key: { ...keys.recognition, gtins: ['09520000000011'] } })).toBe('ERR_ISSUE_KEY_SCOPE');
  });

  test('outside the indexes of the key', async () => {
    const key = { ...keys.recognition, statusRange: { n: 1, from: 0, to: 5 } };
    expect(await credential(payload, { key, statusList: 1 })).toBeUndefined();
    expect(await credential(payload, { key, statusList: 2 })).toBe('ERR_ISSUE_STATUS_RANGE');
    expect(await credential(payload, { key: { ...key, statusRange: { n: 1, from: 0, to: 4 } }, statusList: 1 })).toBe(
      'ERR_ISSUE_STATUS_RANGE',
    );
  });
});

describe('a label is refused', () => {
  const unit = { profile: 'unit', serial: 'A1' } as const;

  test('beyond its recognition, or beyond the extension where there is one', async () => {
    expect(await label({ validUntil: '2029-02-10' })).toBeUndefined();
    expect(await label({ validUntil: '2029-02-11' })).toBe('ERR_ISSUE_LABEL_VALIDITY');
    const noon = until('2029-02-10T12:00:00+07:00', 1_865_394_000);
    expect(await label({ validUntil: '2029-02-10' }, { credential: noon })).toBe('ERR_ISSUE_LABEL_VALIDITY');
    expect(await label({ validUntil: '2029-08-09' }, { credential: extended('2029-08-09') })).toBeUndefined();
    expect(await label({ validUntil: '2029-08-10' }, { credential: extended('2029-08-09') })).toBe('ERR_ISSUE_LABEL_VALIDITY');
  });

  test('for another product or other stars than recognised', async () => {
    expect(await label({ key: { gtin: '09520000000028' } })).toBe('ERR_ISSUE_LABEL_PRODUCT');
    expect(await label({ key: { productCode: '96-32167-012-2026' } })).toBeUndefined();
    expect(await label({ stars: 3 })).toBe('ERR_ISSUE_LABEL_STARS');
    expect(await label({ stars: 0 })).toBeUndefined();
  });

  test('for a lot or unit by a key that is not delegated to products', async () => {
    expect(await label({ profile: 'lot', lot: 'L1' })).toBe('ERR_ISSUE_KEY_SCOPE');
    const free = { ...keys.label, gtins: undefined };
    const { gtins: _none, ...undelegated } = free;
    expect(await label(unit, { key: undelegated }, signers.label)).toBe('ERR_ISSUE_KEY_SCOPE');
    expect(await label(unit, { key: keys.label }, signers.label)).toBeUndefined();
    expect(await label(unit, { key: { ...keys.label, gtins: ['09520000000028'] } }, signers.label)).toBe('ERR_ISSUE_KEY_SCOPE');
  });

  test('for a unit by a recognition key, for anything by a status key', async () => {
    expect(await label(unit, { key: { ...keys.recognition, gtins: ['09520000000011'] } })).toBe('ERR_ISSUE_KEY_USE');
    expect(await label({}, { key: { ...keys.status, maxStars: 5 } }, signers.status)).toBe('ERR_ISSUE_KEY_USE');
  });

  test('on a day that the key does not touch', async () => {
    const key = keys.recognition;
    const [start, end] = [1_795_453_200, 1_795_539_600];
    expect(await label({}, { key: { ...key, exp: start } })).toBe('ERR_ISSUE_KEY_INACTIVE');
    expect(await label({}, { key: { ...key, exp: start + 1 } })).toBeUndefined();
    expect(await label({}, { key: { ...key, nbf: end } })).toBe('ERR_ISSUE_KEY_INACTIVE');
    expect(await label({}, { key: { ...key, nbf: end - 1 } })).toBeUndefined();
  });

  test('without the test flag, for a demonstration GTIN or by a test key', async () => {
    expect(await label({ test: false })).toBe('ERR_ISSUE_TEST_FLAG');
    const code = { productCode: '96-32167-012-2026' };
    expect(await label({ test: false, key: code })).toBeUndefined();
    expect(await label({ test: false, key: code }, { key: { ...keys.recognition, test: true } })).toBe('ERR_ISSUE_TEST_FLAG');
  });

  test.each<Partial<LabelRequest>>([
    { issuedOn: '2026-02-30' },
    { issuedOn: '2029-02-11' },
    { statusIndex: 0x10_0000 },
    { lot: 'L1' },
    { profile: 'unit' },
    { host: 'so ocop.example' },
  ])('where the codec refuses %j', async (changed) => {
    const key = { ...keys.label, gtins: ['09520000000011'] };
    expect(await label(changed, { key }, signers.label)).toBe('ERR_ISSUE_LABEL');
  });
});

describe('a list is refused', () => {
  test('without enough roots, before any of them has signed', async () => {
    const asked: string[] = [];
    const roots = demo.roots.map((root) => ({
      ...root,
      sign: async (bytes: Uint8Array<ArrayBuffer>) => (asked.push(root.kid), root.sign(bytes)),
    }));
    expect(await codeOf(issueTrustList(demo.trustList, roots.slice(0, 1), demo))).toBe('ERR_ISSUE_THRESHOLD');
    expect(await codeOf(issueTrustList(demo.trustList, [roots[0]!, roots[0]!], demo))).toBe('ERR_ISSUE_THRESHOLD');
    const stranger = {
      ...demo.trustList.roots,
      keys: [{ kid: 'old', alg: 'ES256' as const, jwk: keys.status.jwk }],
      threshold: 1,
    };
    expect(await codeOf(issueTrustList(demo.trustList, roots, { ...demo, previousRoots: stranger }))).toBe('ERR_ISSUE_THRESHOLD');
    expect(asked).toEqual([]);
  });

  test('when the verifier would refuse it', async () => {
    expect(await codeOf(issueTrustList({ ...demo.trustList, exp: now + 31 * 86_400 }, demo.roots, demo))).toBe(
      'ERR_ISSUE_TRUST_LIST',
    );
    const request = { uri: demo.statusUri, iat: now, exp: now + 86_400, statuses: Uint8Array.of(0, 4) };
    expect(await codeOf(issueStatusList(request, signers.status))).toBe('ERR_ISSUE_STATUS_LIST');
    const long = { ...request, statuses: Uint8Array.of(0), exp: now + 8 * 86_400 };
    expect(await codeOf(issueStatusList(long, signers.status))).toBe('ERR_ISSUE_STATUS_LIST');
  });
});

test('a device that answers in another form is found out', async () => {
  const der = { ...signers.recognition, sign: async () => new Uint8Array(70) };
  const other = { ...signers.recognition, sign: signers.label.sign };
  for (const signer of [der, other]) {
    expect(await codeOf(issueCredential(payload, signer, { issuer, key: keys.recognition }))).toBe('ERR_ISSUE_SIGNATURE');
  }
});

test('every refusal has a sentence in both languages, under a stable code', async () => {
  expect(Object.keys(ISSUE_SENTENCES_VI)).toEqual(Object.keys(ISSUE_SENTENCES_EN));
  expect(Object.keys(ISSUE_SENTENCES_VI)).toMatchInlineSnapshot(`
    [
      "ERR_ISSUE_STARS",
      "ERR_ISSUE_TERM",
      "ERR_ISSUE_EXTENSION",
      "ERR_ISSUE_PREDECESSOR",
      "ERR_ISSUE_PAYLOAD",
      "ERR_ISSUE_ISSUER",
      "ERR_ISSUE_PROVINCE",
      "ERR_ISSUE_MAX_STARS",
      "ERR_ISSUE_KEY_MISMATCH",
      "ERR_ISSUE_KEY_INACTIVE",
      "ERR_ISSUE_KEY_USE",
      "ERR_ISSUE_KEY_SCOPE",
      "ERR_ISSUE_STATUS_RANGE",
      "ERR_ISSUE_LABEL",
      "ERR_ISSUE_LABEL_VALIDITY",
      "ERR_ISSUE_LABEL_PRODUCT",
      "ERR_ISSUE_LABEL_STARS",
      "ERR_ISSUE_TEST_FLAG",
      "ERR_ISSUE_TRUST_LIST",
      "ERR_ISSUE_THRESHOLD",
      "ERR_ISSUE_STATUS_LIST",
      "ERR_ISSUE_SIGNATURE",
      "ERR_ISSUE_LEVEL",
      "ERR_ISSUE_RULE_SET",
      "ERR_ISSUE_DATES",
      "ERR_ISSUE_LAPSED",
      "ERR_ISSUE_NOT_IN_FORCE",
      "ERR_ISSUE_RECORD",
      "ERR_ISSUE_EXTENSION_BASIS",
      "ERR_ISSUE_VERSION",
      "ERR_ISSUE_KEY_DROPPED",
      "ERR_ISSUE_APPROVAL",
      "ERR_ISSUE_PASSPHRASE",
      "ERR_ISSUE_PASSPHRASE_WEAK",
      "ERR_ISSUE_KEY_FILE",
    ]
  `);
  const error = await issueCredential(withSubject(payload, { stars: 5 }), signers.recognition, {
    issuer,
    key: keys.recognition,
  }).catch((thrown: unknown) => thrown);
  expect(error).toMatchObject({
    code: 'ERR_ISSUE_MAX_STARS',
    sentence: {
      vi: 'Khóa 0101 chỉ được cấp đến 4 sao; nhận được 5',
      en: 'Key 0101 may award 4 stars at most; got 5',
    },
  });
});
