import { parseTrustList, type TrustList } from '@ocop/verify/trust-list';
import { verify } from '@ocop/verify';
import { describe, expect, test } from 'vitest';
import { assembleTrustList } from './assemble-trust-list.ts';
import { createDemonstration } from './demonstration.harness.ts';
import { IssueError } from './issue-error.ts';
import { generateKeyPair } from './key-pair.ts';
import { createSigner, type Signer } from './signer.ts';
import { encodeTrustPayload } from './trust-list.ts';
import { signTrustPayload } from './trust-signature.ts';

const demo = await createDemonstration();
const { registry, trustList } = demo;
const root = async (kid: string): Promise<Signer<string>> => createSigner(await generateKeyPair(), kid);
const [a, b, c, d] = [await root('a'), await root('b'), await root('c'), await root('d')];
const rootsOf = (signers: readonly Signer<string>[], threshold = 2) => ({
  threshold,
  keys: signers.map(({ kid, alg, publicJwk: jwk }) => ({ kid, alg, jwk })),
});
const first: TrustList = { ...trustList, roots: rootsOf([a, b, c]) };
const signed = async (list: TrustList, signers: readonly Signer<string>[], previous?: string) => {
  const payload = encodeTrustPayload(list);
  const signatures = [];
  for (const signer of signers) signatures.push(await signTrustPayload(payload, signer));
  return assembleTrustList(payload, signatures, {
    registry,
    ...(previous === undefined ? {} : { previous: parseTrustList(new TextEncoder().encode(previous), registry) }),
  });
};
const codeOf = async (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'signed',
    (error: unknown) => (error instanceof IssueError ? error.code : String(error)),
  );

describe('a trust list of roots that are held apart', async () => {
  const { jws } = await signed(first, [a, c]);
  const next = (change: Partial<TrustList>): TrustList => ({ ...first, version: 2, iat: first.iat + 60, ...change });
  const [issuer] = trustList.issuers;
  const withKeys = (keys: TrustList['issuers'][number]['keys']): Partial<TrustList> => ({ issuers: [{ ...issuer!, keys }] });
  const { keys } = issuer!;

  test('needs two of the three, and believes no stranger and no altered payload', async () => {
    expect(await codeOf(signed(first, [a]))).toBe('ERR_ISSUE_THRESHOLD');
    expect(await codeOf(signed(first, [a, a]))).toBe('ERR_ISSUE_THRESHOLD');
    expect(await codeOf(signed(first, [a, d]))).toBe('ERR_ISSUE_THRESHOLD');
    expect(await codeOf(signed(first, [a, { ...d, kid: 'b' }]))).toBe('ERR_ISSUE_THRESHOLD');
    const signatures = [
      await signTrustPayload(encodeTrustPayload(first), a),
      await signTrustPayload(encodeTrustPayload(first), b),
    ];
    expect(await codeOf(assembleTrustList(encodeTrustPayload({ ...first, version: 9 }), signatures, { registry }))).toBe(
      'ERR_ISSUE_THRESHOLD',
    );
  });

  test('rises in version and never runs back in time', async () => {
    expect(await codeOf(signed(next({}), [a, b], jws))).toBe('signed');
    expect(await codeOf(signed(next({ version: 1 }), [a, b], jws))).toBe('ERR_ISSUE_VERSION');
    expect(await codeOf(signed(next({ iat: first.iat - 1, exp: first.exp - 1 }), [a, b], jws))).toBe('ERR_ISSUE_VERSION');
  });

  test('changes roots only with the old and the new ones', async () => {
    const rotated = next({ roots: rootsOf([b, c, d]) });
    expect(await codeOf(signed(rotated, [b, c], jws))).toBe('signed');
    expect(await codeOf(signed(rotated, [c, d], jws))).toBe('ERR_ISSUE_THRESHOLD');
    expect(await codeOf(signed(rotated, [a, d], jws))).toBe('ERR_ISSUE_THRESHOLD');
    expect(await codeOf(signed(next({ roots: rootsOf([d], 1) }), [a, b, d], jws))).toBe('signed');
  });

  test('keeps every key id it ever named, and what was compromised stays so', async () => {
    expect(await codeOf(signed(next(withKeys(keys.slice(1))), [a, b], jws))).toBe('ERR_ISSUE_KEY_DROPPED');
    const other = { ...keys[0]!, jwk: d.publicJwk };
    expect(await codeOf(signed(next(withKeys([other, ...keys.slice(1)])), [a, b], jws))).toBe('ERR_ISSUE_KEY_DROPPED');
    const compromised = next(withKeys([{ ...keys[0]!, state: 'compromised' }, ...keys.slice(1)]));
    const second = await signed(compromised, [a, b], jws);
    expect(await codeOf(signed({ ...next({}), version: 3 }, [a, b], second.jws))).toBe('ERR_ISSUE_KEY_DROPPED');
  });

  test('that a verifier could not fetch is refused', async () => {
    const reattested = Array.from({ length: 13_000 }, (_, i) => i.toString(16).padStart(64, '0'));
    expect(await codeOf(signed({ ...first, reattested }, [a, b]))).toBe('ERR_ISSUE_TRUST_LIST');
    expect(await codeOf(signed({ ...first, exp: first.iat + 31 * 86_400 }, [a, b]))).toBe('ERR_ISSUE_TRUST_LIST');
  });

  test('is believed by the public verifier under the pinned roots', async () => {
    const trust = { registry, roots: rootsOf([a, b, c]) };
    const fetch = async (url: string) =>
      url.endsWith('/trust-list.jws') ? new Response(jws) : new Response(null, { status: 404 });
    const outcome = await verify(`${registry.replace('http:', 'https:')}/01/09520000000011`, { now: demo.now, trust, fetch });
    expect(outcome).toMatchObject({
      state: 'test',
      wouldBe: 'not-found',
      evidence: { trustListVersion: 1, threshold: 2, pilot: false },
    });
  });
});
