import type { OutcomeAnswer, OutcomeCase, OutcomeStep, OutcomeSuite } from '../../conformance/index.ts';
import { parseLabel } from '../../label/parse.ts';
import type { Standing, State } from '../../outcome.ts';
import { signTrustList } from '../test-objects.ts';
import { DEMO_GTIN, TEST_GTIN, TEST_PRODUCT_CODE, type TestRegistry } from '../test-registry.ts';
import { publishedKey } from './published-key.ts';
import { vectorRegistry } from './vector-registry.ts';

const DAY = 86_400;
const RECORD = `/ocop/rec/${TEST_PRODUCT_CODE}.jwt`;
const STATUS = '/ocop/status/1.jwt';
const TRUST_LIST = '/.well-known/ocop/trust-list.jws';
const SERIAL = 'A1B2C3D4E5';

const answer = (
  state: State,
  authenticity: OutcomeAnswer['authenticity'],
  standing: Standing,
  stars: number | null,
  wouldBe: State | null = null,
): OutcomeAnswer => ({ state, authenticity, standing, wouldBe, stars });
/** States that stand above the signature, or refuse it, show nothing. */
const refused = (state: State, authenticity: OutcomeAnswer['authenticity']) => answer(state, authenticity, 'unknown', null);
const shown = (state: State, standing: Standing, stars = 4, wouldBe: State | null = null) =>
  answer(state, 'authentic', standing, stars, wouldBe);

const CANNOT = refused('cannot-check', 'unchecked');
const MALFORMED = refused('malformed', 'malformed');
const UNKNOWN_ISSUER = refused('unknown-issuer', 'unknown-issuer');
const TAMPERED = refused('tampered', 'not-authentic');
const NOT_AUTHORISED = refused('issuer-not-authorised', 'not-authentic');
const VERIFIED = shown('verified', 'valid');
const EXPIRED = shown('expired', 'expired');
const STALE = shown('stale', 'unknown');
/** Genuine, but what the verdict rests on cannot be had. */
const UNRESTED = shown('cannot-check', 'unknown');

type Step = Omit<OutcomeStep, 'files'>;
type Look = (step: Step, ...expect: OutcomeAnswer[]) => void;
type List = ReturnType<TestRegistry['trustList']>;
type Row = readonly [about: string, steps: (kit: TestRegistry, look: Look) => Promise<void>];

const link = (kit: TestRegistry) => `${kit.registry}/ocop/${TEST_PRODUCT_CODE}`;
const lastDigitChanged = (uri: string) => uri.slice(0, -1) + ((Number(uri.at(-1)) + 1) % 10);
const credentialKey = (list: List) => list.issuers[0]!.keys[0]!;
const labelKey = (list: List) => list.issuers[1]!.keys[0]!;
const statusKey = (list: List) => list.issuers[0]!.keys[1]!;

/** A row with one check of a product label in a registry whose trust list was changed. */
const underList = (about: string, change: (list: List) => void, expect: OutcomeAnswer): Row => [
  about,
  async (kit, look) => {
    await kit.publishTrustList(change);
    look({ input: await kit.issueLabel() }, expect);
  },
];
/** A row with one check of a unit label, likewise. */
const unitUnderList = (about: string, change: (list: List) => void, expect: OutcomeAnswer): Row => [
  about,
  async (kit, look) => {
    await kit.publishTrustList(change);
    look({ input: await kit.issueLabel({ serial: SERIAL }) }, expect);
  },
];
type Payload = ReturnType<TestRegistry['payload']>;
/** A row with one check of a product label whose credential was changed. */
const withRecord = (about: string, change: (payload: Payload, kit: TestRegistry) => void, expect: OutcomeAnswer): Row => [
  about,
  async (kit, look) => {
    await kit.publishCredential((payload) => change(payload, kit));
    look({ input: await kit.issueLabel() }, expect);
  },
];
/** A row with one check of a label. */
const ofLabel = (about: string, label: Parameters<TestRegistry['issueLabel']>[0], expect: OutcomeAnswer): Row => [
  about,
  async (kit, look) => look({ input: await kit.issueLabel(label) }, expect),
];
/** A row with one check of a credential handed in. */
const ofCredential = (about: string, change: (payload: Payload, kit: TestRegistry) => void, expect: OutcomeAnswer): Row => [
  about,
  async (kit, look) => look({ input: await kit.issueCredential((payload) => change(payload, kit)) }, expect),
];
/** A row with one check while these places of status list 1 are set. */
const withStatuses = (about: string, values: Record<number, number>, expect: OutcomeAnswer, label = {}): Row => [
  about,
  async (kit, look) => {
    await kit.publishStatuses(values);
    look({ input: await kit.issueLabel(label) }, expect);
  },
];
/** A row with one check of a plain link to the product. */
const ofLink = (
  about: string,
  expect: OutcomeAnswer,
  prepare?: (kit: TestRegistry) => Promise<unknown>,
  step: Partial<Step> = {},
): Row => [
  about,
  async (kit, look) => {
    await prepare?.(kit);
    look({ input: link(kit), ...step }, expect);
  },
];
/** A row that sees everything online once, and then checks the label without network. */
const offline = (
  about: string,
  label: Parameters<TestRegistry['issueLabel']>[0],
  step: (kit: TestRegistry) => Partial<Step>,
  expect: OutcomeAnswer,
): Row => [
  about,
  async (kit, look) => {
    look({ input: await kit.issueLabel() }, VERIFIED);
    look({ input: await kit.issueLabel(label), offline: true, ...step(kit) }, expect);
  },
];

const INPUTS: readonly Row[] = [
  ofLabel('a product label', {}, VERIFIED),
  ofLabel('a lot label', { lot: 'LO1' }, VERIFIED),
  ofLabel('a unit label', { serial: SERIAL, lot: 'LO1' }, VERIFIED),
  ofLabel('a label without stars', { stars: 0 }, VERIFIED),
  ofCredential('a credential', () => {}, VERIFIED),
  ofLink('a plain link', VERIFIED),
  ['no link at all', async (_kit, look) => look({ input: 'không phải mã' }, MALFORMED)],
  [
    'a label whose host was changed',
    async (kit, look) => look({ input: (await kit.issueLabel()).replace('nhan.test', 'evil.test') }, VERIFIED),
  ],
  [
    'a label whose last digit was changed',
    async (kit, look) => look({ input: lastDigitChanged(await kit.issueLabel()) }, TAMPERED),
  ],
  [
    'a label whose lot was changed',
    async (kit, look) => look({ input: (await kit.issueLabel({ lot: 'LO1' })).replace('LO1', 'LO2') }, TAMPERED),
  ],
  [
    'a label whose product code was changed',
    async (kit, look) => look({ input: (await kit.issueLabel()).replace(TEST_PRODUCT_CODE, 'OTHER-1') }, TAMPERED),
  ],
  [
    'a label that lost its signature',
    async (kit, look) => look({ input: (await kit.issueLabel()).replace(/\?S=.*/, '') }, VERIFIED),
  ],
  ofLink('a plain link without network', refused('unsigned', 'unsigned'), undefined, { offline: true }),
  ofLink(
    'a plain link, the registry fails',
    refused('unsigned', 'unsigned'),
    async (kit) => void kit.files.set(RECORD, 503 as never),
  ),
  ofLink(
    'a plain link, no record',
    answer('not-found', 'unsigned', 'unknown', null),
    async (kit) => void kit.files.delete(RECORD),
  ),
  ofLink('a plain link, the record is none', MALFORMED, async (kit) => void kit.files.set(RECORD, 'x.y.z')),
  ofLink('a plain link of a product that has signed labels only', answer('unsigned', 'unsigned', 'unknown', 4), (kit) =>
    kit.publishCredential((payload) => void (payload.credentialSubject.labelPolicy = 'signed')),
  ),
  ofLink('a plain link of a revoked product', shown('revoked', 'revoked'), (kit) => kit.publishStatuses({ 5: 1 })),
];

const AUTHORITY: readonly Row[] = [
  [
    'a kid that no issuer has',
    async (kit, look) =>
      look({ input: await kit.issueLabel({ signer: { ...kit.keys.recognition, kid: '0999' } }) }, UNKNOWN_ISSUER),
  ],
  [
    'no trust list',
    async (kit, look) => {
      kit.files.delete(TRUST_LIST);
      look({ input: await kit.issueLabel() }, UNKNOWN_ISSUER);
    },
  ],
  [
    'a status key signs a label',
    async (kit, look) => look({ input: await kit.issueLabel({ signer: kit.keys.status }) }, NOT_AUTHORISED),
  ],
  [
    'a status key signs a credential',
    async (kit, look) => look({ input: await kit.issueCredential(undefined, undefined, kit.keys.status) }, NOT_AUTHORISED),
  ],
  [
    'a label key signs a credential',
    async (kit, look) => look({ input: await kit.issueCredential(undefined, undefined, kit.keys.label) }, NOT_AUTHORISED),
  ],
  [
    'a recognition key signs a unit label',
    async (kit, look) => look({ input: await kit.issueLabel({ signer: kit.keys.recognition, serial: SERIAL }) }, NOT_AUTHORISED),
  ],
  [
    'a recognition key signs a lot label',
    async (kit, look) => look({ input: await kit.issueLabel({ signer: kit.keys.recognition, lot: 'LO1' }) }, VERIFIED),
  ],
  [
    'a label key signs a product label',
    async (kit, look) => look({ input: await kit.issueLabel({ signer: kit.keys.label }) }, VERIFIED),
  ],
  [
    'a delegated key signs for a product code that is not its own',
    async (kit, look) =>
      look({ input: await kit.issueLabel({ signer: kit.keys.label, key: { productCode: 'OTHER-1' } }) }, NOT_AUTHORISED),
  ],
  [
    'a delegated key signs for a GTIN that is not its own',
    async (kit, look) =>
      look({ input: await kit.issueLabel({ signer: kit.keys.label, key: { gtin: '02000000000022' } }) }, NOT_AUTHORISED),
  ],
  underList(
    'a recognition key delegated to another GTIN',
    (list) => void (credentialKey(list).gtins = [TEST_GTIN]),
    NOT_AUTHORISED,
  ),
  underList(
    'a recognition key delegated to this product code',
    (list) => void (credentialKey(list).productCodes = [TEST_PRODUCT_CODE]),
    VERIFIED,
  ),
  underList(
    'a status key delegated to another product code',
    (list) => void (statusKey(list).productCodes = ['OTHER-1']),
    UNRESTED,
  ),
  underList('more stars than the key may award', (list) => void (credentialKey(list).maxStars = 3), NOT_AUTHORISED),
  underList('as many stars as the key may award', (list) => void (credentialKey(list).maxStars = 4), VERIFIED),
  underList(
    'a range of indexes that holds both',
    (list) => void (credentialKey(list).statusRange = { n: 1, from: 4, to: 5 }),
    VERIFIED,
  ),
  underList(
    'a range of indexes that ends before the credential’s',
    (list) => void (credentialKey(list).statusRange = { n: 1, from: 4, to: 4 }),
    NOT_AUTHORISED,
  ),
  underList(
    'a range of another list',
    (list) => void (credentialKey(list).statusRange = { n: 2, from: 0, to: 63 }),
    NOT_AUTHORISED,
  ),
  underList(
    'a status key that speaks for other indexes',
    (list) => void (statusKey(list).statusRange = { n: 1, from: 6, to: 63 }),
    UNRESTED,
  ),
  underList('another province', (list) => void (list.issuers[0]!.provinces = ['01']), NOT_AUTHORISED),
  underList('every province', (list) => void (list.issuers[0]!.provinces = ['*']), VERIFIED),
  unitUnderList(
    'the label’s issuer is of another province',
    (list) => void (list.issuers[1]!.provinces = ['01']),
    NOT_AUTHORISED,
  ),
  unitUnderList('a retired key', (list) => void (labelKey(list).state = 'retired'), VERIFIED),
  unitUnderList('a compromised key', (list) => void (labelKey(list).state = 'compromised'), UNKNOWN_ISSUER),
  underList('a compromised status key', (list) => void (statusKey(list).state = 'compromised'), STALE),
  [
    'a compromised key’s label that is attested again',
    async (kit, look) => {
      const input = await kit.issueLabel({ serial: SERIAL });
      const digest = await crypto.subtle.digest('SHA-256', parseLabel(input).signedBytes);
      await kit.publishTrustList((list) => {
        labelKey(list).state = 'compromised';
        list.reattested = [Buffer.from(digest).toString('hex')];
      });
      look({ input }, VERIFIED);
      look({ input: await kit.issueLabel({ serial: 'ZZZZZZZZZZ' }) }, UNKNOWN_ISSUER);
    },
  ],
  [
    'a compromised kid is unknown whatever signed under it',
    async (kit, look) => {
      await kit.publishTrustList((list) => void (credentialKey(list).state = 'compromised'));
      look({ input: await kit.issueLabel({ signer: { ...kit.keys.label, kid: '0101' } }) }, UNKNOWN_ISSUER);
    },
  ],
  ofCredential('issued in the first second of the key', (payload, kit) => void (payload.iat = kit.now - 1000 * DAY), VERIFIED),
  ofCredential('issued a second before the key', (payload, kit) => void (payload.iat = kit.now - 1000 * DAY - 1), NOT_AUTHORISED),
  ofCredential('issued when the key ended', (payload, kit) => void (payload.iat = kit.now + 1000 * DAY), NOT_AUTHORISED),
  [
    'a label issued on the day the key ended',
    async (kit, look) => {
      await kit.publishTrustList((list) => {
        Object.assign(labelKey(list), { exp: (kit.dayOf(kit.now) - 30) * DAY + 1_577_811_600 + 1 });
      });
      look({ input: await kit.issueLabel({ signer: kit.keys.label }) }, VERIFIED);
      await kit.publishTrustList((list) => {
        list.version = 8;
        Object.assign(labelKey(list), { exp: (kit.dayOf(kit.now) - 30) * DAY + 1_577_811_600 });
      });
      look({ input: await kit.issueLabel({ signer: kit.keys.label }), now: kit.now + 3601 }, NOT_AUTHORISED);
    },
  ],
  ofCredential('iss is another issuer', (payload) => void (payload.iss = 'x'), NOT_AUTHORISED),
  ofCredential('issuer.id is another issuer', (payload) => void (payload.issuer.id = 'x'), NOT_AUTHORISED),
  [
    'a header alg that is not the key’s',
    async (kit, look) =>
      look({ input: await kit.issueCredential(undefined, undefined, { ...kit.keys.recognition, alg: 'Ed25519' }) }, TAMPERED),
  ],
  [
    'a bad record beside a good label',
    async (kit, look) => {
      kit.files.set(RECORD, await kit.issueCredential(undefined, undefined, { ...kit.keys.label, kid: '0101' }));
      look({ input: await kit.issueLabel() }, TAMPERED);
    },
  ],
];

const STANDING: readonly Row[] = [
  withStatuses('revoked by the label’s place', { 4: 1 }, shown('revoked', 'revoked')),
  withStatuses('revoked by the credential’s place', { 5: 1 }, shown('revoked', 'revoked')),
  withStatuses('suspended', { 5: 2 }, shown('suspended', 'suspended')),
  withStatuses('superseded', { 4: 3 }, shown('superseded', 'superseded')),
  withStatuses('the worst of two wins: 1 before 2', { 4: 2, 5: 1 }, shown('revoked', 'revoked')),
  withStatuses('the worst of two wins: 2 before 3', { 4: 3, 5: 2 }, shown('suspended', 'suspended')),
  withStatuses('an index beyond the list', {}, UNRESTED, { statusIndex: 64 }),
  withStatuses('the last index of the list', {}, VERIFIED, { statusIndex: 63 }),
  withStatuses('an index beyond the list beside a revocation', { 5: 1 }, shown('revoked', 'revoked'), { statusIndex: 64 }),
  withStatuses('a list that the trust list does not name', {}, UNRESTED, { statusList: 2 }),
  withRecord(
    'a credential whose list the trust list does not name',
    (payload) => void (payload.status.status_list.uri = 'https://elsewhere.test/1.jwt'),
    UNRESTED,
  ),
  ofLabel('a label before its day of issue', { issuedOn: 2520 }, shown('not-yet-valid', 'not-yet-valid')),
  ofLabel('a label on its day of issue', { issuedOn: 2519 }, VERIFIED),
  ofCredential(
    'a credential a second before its time',
    (payload, kit) => void (payload.nbf = kit.now + 1),
    shown('not-yet-valid', 'not-yet-valid'),
  ),
  ofCredential('a credential in its first second', (payload, kit) => void (payload.nbf = kit.now), VERIFIED),
  withRecord('a credential in its last second', (payload, kit) => void (payload.exp = kit.now), VERIFIED),
  withRecord('a credential a second after its end', (payload, kit) => void (payload.exp = kit.now - 1), EXPIRED),
  withRecord(
    'in the last second of an extension',
    (payload, kit) => {
      payload.exp = kit.now - 1;
      payload.credentialSubject.extension = { until: kit.isoSeconds(kit.now), basis: 'Điều 12.3' };
    },
    shown('extended', 'extended'),
  ),
  withRecord(
    'a second after an extension',
    (payload, kit) => {
      payload.exp = kit.now - 2;
      payload.credentialSubject.extension = { until: kit.isoSeconds(kit.now - 1), basis: 'Điều 12.3' };
    },
    EXPIRED,
  ),
  ofLabel('a label past its day beside a credential that holds', { issuedOn: 2400, validUntil: 2500 }, VERIFIED),
  ofLabel(
    'fewer stars on the label than in the credential: the credential’s are shown',
    { stars: 3 },
    shown('superseded', 'superseded'),
  ),
  ofLabel('more stars on the label than in the credential', { stars: 5 }, shown('superseded', 'superseded')),
  [
    'a label of two stars beside a credential of four',
    async (kit, look) => look({ input: await kit.issueLabel({ stars: 2 }) }, shown('superseded', 'superseded')),
  ],
  [
    'no record',
    async (kit, look) => {
      kit.files.delete(RECORD);
      look({ input: await kit.issueLabel() }, shown('not-found', 'unknown'));
    },
  ],
  [
    '410 for the record',
    async (kit, look) => {
      kit.files.set(RECORD, 410 as never);
      look({ input: await kit.issueLabel() }, shown('not-found', 'unknown'));
    },
  ],
  [
    '403 for the record',
    async (kit, look) => {
      kit.files.set(RECORD, 403 as never);
      look({ input: await kit.issueLabel() }, STALE);
    },
  ],
  [
    'a record of another product',
    async (kit, look) => {
      kit.files.set(RECORD, await kit.issueCredential(undefined, { productCode: 'OTHER-1' }));
      look({ input: await kit.issueLabel() }, shown('mismatch', 'valid'));
    },
  ],
  [
    'no status list',
    async (kit, look) => {
      kit.files.delete(STATUS);
      look({ input: await kit.issueLabel() }, STALE);
    },
  ],
  [
    'a suspected copy of a unit label',
    async (kit, look) =>
      look({ input: await kit.issueLabel({ serial: SERIAL }), suspectedCopy: true }, shown('suspected-copy', 'valid')),
  ],
  [
    'a suspected copy of a product label says nothing',
    async (kit, look) => look({ input: await kit.issueLabel(), suspectedCopy: true }, VERIFIED),
  ],
  [
    'a suspected copy never raises',
    async (kit, look) => {
      await kit.publishStatuses({ 4: 1 });
      look({ input: await kit.issueLabel({ serial: SERIAL }), suspectedCopy: true }, shown('revoked', 'revoked'));
    },
  ],
];

const EXPECTED: readonly Row[] = [
  [
    'the product code agrees',
    async (kit, look) =>
      look({ input: await kit.issueLabel(), expected: { productCode: TEST_PRODUCT_CODE, stars: 4 } }, VERIFIED),
  ],
  [
    'other stars',
    async (kit, look) => look({ input: await kit.issueLabel(), expected: { stars: 5 } }, shown('mismatch', 'valid')),
  ],
  [
    'another product code',
    async (kit, look) =>
      look({ input: await kit.issueLabel(), expected: { productCode: 'OTHER-1' } }, shown('mismatch', 'valid')),
  ],
  [
    'a GTIN where none is signed',
    async (kit, look) => look({ input: await kit.issueLabel(), expected: { gtin: TEST_GTIN } }, shown('mismatch', 'valid')),
  ],
  [
    'a GTIN-13 of the same product',
    async (kit, look) => {
      await kit.publishCredential(undefined, { gtin: TEST_GTIN });
      look({ input: `${kit.registry}/01/${TEST_GTIN}`, expected: { gtin: TEST_GTIN.slice(1) } }, VERIFIED);
    },
  ],
  [
    'mismatch comes before revoked',
    async (kit, look) => {
      await kit.publishStatuses({ 4: 1 });
      look({ input: await kit.issueLabel(), expected: { stars: 5 } }, shown('mismatch', 'revoked'));
    },
  ],
  offline('stars against a label alone', {}, () => ({ expected: { stars: 4 } }), STALE),
  offline(
    'stars against a label that names none',
    { stars: 0 },
    () => ({ expected: { stars: 4 } }),
    shown('mismatch', 'unknown', 0),
  ),
];

const TESTS: readonly Row[] = [
  ofLabel('the test flag', { test: true }, shown('test', 'valid', 4, 'verified')),
  ofLabel('the test flag on a superseded label', { test: true, stars: 3 }, shown('test', 'superseded', 4, 'superseded')),
  unitUnderList('a test key', (list) => void (labelKey(list).test = true), shown('test', 'valid', 4, 'verified')),
  underList(
    'a status list under a test key',
    (list) => void (statusKey(list).test = true),
    shown('test', 'valid', 4, 'verified'),
  ),
  [
    'a demonstration GTIN',
    async (kit, look) => {
      await kit.publishCredential(undefined, { gtin: DEMO_GTIN });
      look({ input: await kit.issueLabel({ key: { gtin: DEMO_GTIN } }) }, shown('test', 'valid', 4, 'verified'));
    },
  ],
  [
    'a demonstration GTIN without record',
    async (kit, look) =>
      look({ input: `${kit.registry}/01/${DEMO_GTIN}` }, answer('test', 'unsigned', 'unknown', null, 'not-found')),
  ],
  [
    'a test label that was altered is tampered',
    async (kit, look) => look({ input: lastDigitChanged(await kit.issueLabel({ test: true })) }, TAMPERED),
  ],
];

const FRESHNESS: readonly Row[] = [
  ['a clock before 2020', async (kit, look) => look({ input: await kit.issueLabel(), now: 1_577_836_799 }, CANNOT)],
  ['a clock in 1970', async (kit, look) => look({ input: await kit.issueLabel(), now: 0 }, CANNOT)],
  [
    'a clock in 2099: the lists are over 90 days old',
    async (kit, look) => look({ input: await kit.issueLabel(), now: 4_070_908_800 }, EXPIRED),
  ],
  ['a clock in 2100', async (kit, look) => look({ input: await kit.issueLabel(), now: 4_102_444_800 }, CANNOT)],
  [
    'a clock 300 s behind the newest list',
    async (kit, look) => look({ input: await kit.issueLabel(), now: kit.now - 600 }, VERIFIED),
  ],
  [
    'a clock 301 s behind a list that is fetched',
    async (kit, look) => look({ input: await kit.issueLabel(), now: kit.now - 601 }, CANNOT),
  ],
  [
    'a clock behind the newest list of an earlier check, whatever is asked',
    async (kit, look) => {
      look({ input: await kit.issueLabel() }, VERIFIED);
      look({ input: 'không phải mã', now: kit.now - 601, offline: true }, CANNOT);
    },
  ],
  offline('a label alone is stale at best', {}, () => ({}), STALE),
  offline('a label alone in its last second', { validUntil: 2519 }, () => ({ now: 1_795_539_599 }), STALE),
  offline('a label alone a second after its last day in Việt Nam', { validUntil: 2519 }, () => ({ now: 1_795_539_600 }), EXPIRED),
  offline('online required, without network', { onlineRequired: true }, () => ({}), UNRESTED),
  ofLabel('online required, and met', { onlineRequired: true }, VERIFIED),
  [
    'online required, and no record',
    async (kit, look) => {
      kit.files.delete(RECORD);
      look({ input: await kit.issueLabel({ onlineRequired: true }) }, shown('not-found', 'unknown'));
    },
  ],
  [
    'online required does not hide a revocation',
    async (kit, look) => {
      await kit.publishStatuses({ 4: 1 });
      look({ input: await kit.issueLabel() }, shown('revoked', 'revoked'));
      look({ input: await kit.issueLabel({ onlineRequired: true }), offline: true }, shown('revoked', 'revoked'));
    },
  ],
  offline('lists exactly 90 days old', {}, (kit) => ({ now: kit.now - 600 + 90 * DAY }), STALE),
  offline('lists a second over 90 days old', {}, (kit) => ({ now: kit.now - 600 + 90 * DAY + 1 }), UNRESTED),
  underList('a trust list in its last second', (list) => void (list.exp = 1_795_496_401), VERIFIED),
  underList('a trust list that has ended', (list) => void (list.exp = 1_795_496_400), shown('stale', 'valid')),
  [
    'a status list that has ended',
    async (kit, look) => {
      await kit.publishStatuses({}, { exp: kit.now });
      look({ input: await kit.issueLabel() }, shown('stale', 'valid'));
    },
  ],
  [
    'a stored trust list serves an hour without a GET, a stored status list its ttl',
    async (kit, look) => {
      look({ input: await kit.issueLabel() }, VERIFIED);
      kit.files.set(TRUST_LIST, 500 as never);
      kit.files.set(STATUS, 500 as never);
      look({ input: await kit.issueLabel(), now: kit.now + 3600 }, VERIFIED);
      look({ input: await kit.issueLabel(), now: kit.now + 3601 }, shown('stale', 'valid'));
    },
  ],
  [
    'a stored status list after its ttl',
    async (kit, look) => {
      look({ input: await kit.issueLabel() }, VERIFIED);
      kit.files.set(STATUS, 500 as never);
      look({ input: await kit.issueLabel(), now: kit.now + 43_200 }, VERIFIED);
      look({ input: await kit.issueLabel(), now: kit.now + 43_201 }, shown('stale', 'valid'));
    },
  ],
  [
    'an older trust list is refused, the stored one counts',
    async (kit, look) => {
      look({ input: await kit.issueLabel() }, VERIFIED);
      await kit.publishTrustList((list) => void (list.version = 6));
      look({ input: await kit.issueLabel(), now: kit.now + 3601 }, shown('stale', 'valid'));
    },
  ],
  [
    'the same version with another payload is refused',
    async (kit, look) => {
      look({ input: await kit.issueLabel() }, VERIFIED);
      await kit.publishTrustList((list) => void (credentialKey(list).state = 'compromised'));
      look({ input: await kit.issueLabel(), now: kit.now + 3601 }, shown('stale', 'valid'));
    },
  ],
  [
    'a key marked compromised fails within the hour',
    async (kit, look) => {
      look({ input: await kit.issueLabel() }, VERIFIED);
      await kit.publishTrustList((list) => {
        list.version = 8;
        credentialKey(list).state = 'compromised';
      });
      look({ input: await kit.issueLabel(), now: kit.now + 3600 }, VERIFIED);
      look({ input: await kit.issueLabel(), now: kit.now + 3601 }, UNKNOWN_ISSUER);
    },
  ],
  [
    'an older status list is refused, the stored one counts',
    async (kit, look) => {
      await kit.publishStatuses({ 4: 1 });
      look({ input: await kit.issueLabel() }, shown('revoked', 'revoked'));
      await kit.publishStatuses({}, { iat: kit.now - 301 });
      look({ input: await kit.issueLabel(), now: kit.now + 43_201 }, shown('revoked', 'revoked'));
      await kit.publishStatuses({}, { iat: kit.now - 299 });
      look({ input: await kit.issueLabel(), now: kit.now + 43_201 }, VERIFIED);
    },
  ],
  [
    'new roots that old and new ones signed',
    async (kit, look) => {
      const next = [await publishedKey('next-1', 'ES256'), await publishedKey('next-2', 'ES256')];
      const roots = { threshold: 2, keys: kit.rootKeys(next) };
      look({ input: await kit.issueLabel() }, VERIFIED);
      const rotation = await signTrustList({ ...kit.trustList(), version: 8, roots }, [...kit.keys.roots.slice(0, 2), ...next]);
      kit.files.set('/.well-known/ocop/trust-list.8.jws', rotation);
      kit.files.set(TRUST_LIST, await signTrustList({ ...kit.trustList(), version: 9, roots }, next));
      look({ input: await kit.issueLabel(), now: kit.now + 3601 }, VERIFIED);
      kit.files.set(TRUST_LIST, await signTrustList({ ...kit.trustList(), version: 10 }, kit.keys.roots));
      look({ input: await kit.issueLabel(), now: kit.now + 7203 }, shown('stale', 'valid'));
    },
  ],
  [
    'new roots that the old ones did not sign',
    async (kit, look) => {
      const next = [await publishedKey('next-1', 'ES256'), await publishedKey('next-2', 'ES256')];
      const roots = { threshold: 2, keys: kit.rootKeys(next) };
      look({ input: await kit.issueLabel() }, VERIFIED);
      kit.files.set(TRUST_LIST, await signTrustList({ ...kit.trustList(), version: 8, roots }, next));
      look({ input: await kit.issueLabel(), now: kit.now + 3601 }, shown('stale', 'valid'));
    },
  ],
];

/** Cases that came later: the numbers of those before stay what they are. */
const ADDED: readonly Row[] = [
  ofCredential('a credential signed 300 s ahead of the clock', (payload, kit) => void (payload.iat = kit.now + 300), VERIFIED),
  ofCredential(
    'a credential signed 301 s ahead of the clock',
    (payload, kit) => void (payload.iat = kit.now + 301),
    shown('not-yet-valid', 'not-yet-valid'),
  ),
  [
    'a credential dated ahead into the time of a key that has not begun',
    async (kit, look) => {
      await kit.publishTrustList((list) => void (credentialKey(list).nbf = kit.now + DAY));
      const input = await kit.issueCredential((payload) => void (payload.iat = kit.now + 2 * DAY));
      look({ input }, shown('not-yet-valid', 'not-yet-valid'));
    },
  ],
  [
    'in an extension, without a status list',
    async (kit, look) => {
      kit.files.delete(STATUS);
      const input = await kit.issueCredential((payload) => {
        payload.exp = kit.now - 1;
        payload.credentialSubject.extension = { until: kit.isoSeconds(kit.now + DAY), basis: 'Điều 12.3' };
      });
      look({ input }, shown('extended', 'extended'));
    },
  ],
  [
    'a bad status list never counts: the stored one does, until it is too old',
    async (kit, look) => {
      look({ input: await kit.issueLabel() }, VERIFIED);
      await kit.publishStatuses({ 4: 1 }, {}, kit.keys.recognition);
      look({ input: await kit.issueLabel(), now: kit.now + 43_201 }, shown('stale', 'valid'));
    },
  ],
];

/** The registry of the default label and every check, with what its answer must be. */
export async function outcomeSuite(): Promise<Pick<OutcomeSuite, 'base' | 'cases'>> {
  const start = await vectorRegistry();
  const files = Object.fromEntries(start.files) as Record<string, string>;
  const cases: OutcomeCase[] = [];
  for (const [about, prepare] of [...INPUTS, ...AUTHORITY, ...STANDING, ...EXPECTED, ...TESTS, ...FRESHNESS, ...ADDED]) {
    const kit = await vectorRegistry();
    const steps: OutcomeStep[] = [];
    const expect: OutcomeAnswer[] = [];
    let before: Record<string, unknown> = files;
    await prepare(kit, (step, ...answers) => {
      const now = Object.fromEntries(kit.files);
      const paths = [...new Set([...Object.keys(before), ...Object.keys(now)])].filter((path) => before[path] !== now[path]);
      const changed = Object.fromEntries(paths.map((path) => [path, (now[path] ?? 404) as string | number]));
      steps.push({ ...step, ...(paths.length > 0 ? { files: changed } : {}) });
      expect.push(...answers);
      before = now;
    });
    cases.push({ id: `outcome-${String(cases.length + 1).padStart(3, '0')}`, about, steps, expect });
  }
  return { base: { now: start.now, trust: start.trust, files }, cases };
}
