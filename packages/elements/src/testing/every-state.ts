import { createTestKey, DEMO_GTIN, type TestRegistry } from '../../../verify/src/testing/index.ts';
import type { State } from '@ocop/verify';

const DAY = 86_400;

/** Attributes that put an element into a state: `claim` members are the page's claims. */
export interface StateRecipe {
  readonly label?: string;
  readonly link?: string;
  readonly claimedStars?: string;
  readonly suspectedCopy?: true;
}

/** For every state of an outcome what to check to get it, all in one registry: a product each. */
export async function everyState(kit: TestRegistry): Promise<Readonly<Record<State, StateRecipe>>> {
  const stranger = await createTestKey('0999');
  const modest = await createTestKey('0102');
  await kit.publishTrustList((list) => {
    list.issuers[0]?.keys.push({ ...kit.key(modest, 'recognition'), maxStars: 3 });
    list.statusLists.push({ n: 2, uri: `${kit.registry}/ocop/status/2.jwt`, kid: '0301' });
  });
  await kit.publishStatuses({ 10: 1, 11: 2, 12: 3 });
  const product = async (
    name: string,
    change: Parameters<TestRegistry['publishCredential']>[0] = () => {},
    label: Parameters<TestRegistry['issueLabel']>[0] = {},
  ): Promise<StateRecipe> => {
    const key = { productCode: `OCOP-${name}` };
    await kit.publishCredential(change, key);
    return { label: await kit.issueLabel({ key, ...label }) };
  };
  const genuine = await product('VERIFIED');
  const last = genuine.label?.at(-1);
  // Never answered: the check is running for as long as a verifier waits.
  kit.files.set('/ocop/rec/OCOP-CHECKING.jwt', () => new Promise(() => {}));
  await kit.publishCredential(undefined, { gtin: DEMO_GTIN });
  return {
    checking: { label: await kit.issueLabel({ key: { productCode: 'OCOP-CHECKING' } }) },
    'cannot-check': await product('INDEX', undefined, { statusIndex: 1000 }),
    malformed: { label: 'không phải mã' },
    unsigned: {
      link:
        (await product('UNSIGNED', ({ credentialSubject }) => Object.assign(credentialSubject, { labelPolicy: 'signed' }))) &&
        'OCOP-UNSIGNED',
    },
    'unknown-issuer': await product('STRANGER', undefined, { signer: stranger }),
    tampered: { label: `${genuine.label?.slice(0, -1)}${(Number(last) + 1) % 10}` },
    'issuer-not-authorised': await product('MODEST', undefined, { signer: modest }),
    test: { label: await kit.issueLabel({ key: { gtin: DEMO_GTIN } }) },
    mismatch: { ...genuine, claimedStars: '5' },
    revoked: await product('REVOKED', undefined, { statusIndex: 10 }),
    suspended: await product('SUSPENDED', undefined, { statusIndex: 11 }),
    'not-yet-valid': await product('FUTURE', undefined, { issuedOn: kit.dayOf(kit.now) + 3 }),
    extended: await product('EXTENDED', (payload) => {
      payload.exp = kit.now - 2 * DAY;
      Object.assign(payload.credentialSubject, {
        extension: { until: kit.isoSeconds(kit.now + 90 * DAY), basis: '26/2026/QĐ-TTg, Điều 12.3' },
      });
    }),
    expired: await product('EXPIRED', (payload) => {
      payload.exp = kit.now - 2 * DAY;
    }),
    superseded: await product('SUPERSEDED', undefined, { statusIndex: 12 }),
    'suspected-copy': {
      ...(await copied(kit)),
      suspectedCopy: true,
    },
    'not-found': { label: await kit.issueLabel({ key: { productCode: 'OCOP-NOBODY' } }) },
    stale: await product('STALE', undefined, { statusList: 2 }),
    verified: genuine,
  };
}

/** A unit label: only its serial can be copied. */
async function copied(kit: TestRegistry): Promise<StateRecipe> {
  await kit.publishCredential();
  return { label: await kit.issueLabel({ lot: 'L0926', serial: 'A1B2C3' }) };
}

/** The attributes of a recipe for one tag. */
export function recipeAttributes(tag: string, { label, link, claimedStars, suspectedCopy }: StateRecipe): Record<string, string> {
  return {
    ...(label === undefined ? {} : { label }),
    ...(link === undefined ? {} : { link }),
    ...(claimedStars === undefined ? {} : { [tag === 'ocop-verify' ? 'expected-stars' : 'stars']: claimedStars }),
    ...(suspectedCopy === undefined ? {} : { 'suspected-copy': '' }),
  };
}
