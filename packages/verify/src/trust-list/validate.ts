import type { Algorithm } from '../encoding/compact-jws.ts';
import { isSecureUrl } from '../encoding/registry-url.ts';
import { flag, integer, isRecord, list, object, oneOf, text, type Check, type Problem } from '../encoding/shape.ts';
import { isGtin14, isLinkProductCode } from '../label/key.ts';
import { isKid } from '../label/kid.ts';
import { isPublicJwk } from './public-jwk.ts';
import { TRUST_LIST_MAX_LIFETIME, type TrustList } from './trust-list.ts';

const rootKid = text((value) => /^[ -~]{1,64}$/.test(value));
const alg = oneOf('ES256', 'Ed25519');

/** A key object whose `jwk` is sound for its own `alg`. */
function withSoundJwk(shape: Check): Check {
  return (value, path, problems) => {
    shape(value, path, problems);
    if (isRecord(value) && !isPublicJwk(value.jwk, value.alg as Algorithm))
      problems.push({ path: `${path}.jwk`, code: 'format' });
  };
}

const anything: Check = () => {};

const roots = object({
  threshold: integer(1, 100),
  keys: list(withSoundJwk(object({ kid: rootKid, alg, jwk: anything })), { min: 1, max: 100 }),
});

const keyShape = withSoundJwk(
  object(
    {
      kid: text(isKid),
      alg,
      jwk: anything,
      use: oneOf('recognition', 'label', 'status'),
      nbf: integer(),
      exp: integer(),
      state: oneOf('active', 'retired', 'compromised'),
    },
    {
      maxStars: integer(0, 5),
      gtins: list(text(isGtin14)),
      productCodes: list(text(isLinkProductCode)),
      statusRange: object({ n: integer(0, 0xfff), from: integer(), to: integer() }),
      test: flag,
    },
  ),
);

const issuerKey: Check = (value, path, problems) => {
  keyShape(value, path, problems);
  if (isRecord(value) && value.use !== 'status' && !Object.hasOwn(value, 'maxStars')) {
    problems.push({ path: `${path}.maxStars`, code: 'missing' });
  }
};

const provinces: Check = (value, path, problems) => {
  if (Array.isArray(value) && value.length === 1 && value[0] === '*') return;
  list(text((code) => /^[0-9]{2}$/.test(code)))(value, path, problems);
};

function trustList(registry: string): Check {
  return object(
    {
      version: integer(1),
      iat: integer(),
      exp: integer(),
      roots,
      issuers: list(
        object(
          { id: text(), name: object({ vi: text() }, { en: text() }), level: text(), provinces, keys: list(issuerKey) },
          { predecessorOf: text() },
        ),
      ),
      statusLists: list(object({ n: integer(0, 0xfff), uri: text((uri) => isSecureUrl(uri, registry)), kid: text(isKid) })),
    },
    { reattested: list(text((hex) => /^[0-9a-f]{64}$/.test(hex))) },
  );
}

function addDuplicates(values: readonly (string | number)[], path: string, problems: Problem[]): void {
  if (new Set(values).size < values.length) problems.push({ path, code: 'duplicate' });
}

/** What is wrong with root keys as a list pins them or a caller does; an empty list where nothing is. */
export function validateRoots(value: unknown): Problem[] {
  const problems: Problem[] = [];
  roots(value, 'roots', problems);
  if (problems.length === 0) {
    addDuplicates(
      (value as TrustList['roots']).keys.map(({ kid }) => kid),
      'roots.keys',
      problems,
    );
  }
  return problems;
}

/**
 * What is wrong with a trust list payload; an empty list where nothing is. One bad key or duplicate voids the whole list.
 * `registry` is where the list lives: a loopback one may name status lists under itself.
 */
export function validateTrustList(value: unknown, registry: string): Problem[] {
  const problems: Problem[] = [];
  trustList(registry)(value, '', problems);
  if (problems.length > 0) return problems;
  const { iat, exp, roots: own, issuers, statusLists } = value as TrustList;
  if (exp <= iat || exp - iat > TRUST_LIST_MAX_LIFETIME) problems.push({ path: 'exp', code: 'range' });
  problems.push(...validateRoots(own));
  addDuplicates(
    issuers.map(({ id }) => id),
    'issuers',
    problems,
  );
  addDuplicates(
    issuers.flatMap(({ keys }) => keys.map(({ kid }) => kid)),
    'issuers.keys',
    problems,
  );
  addDuplicates(
    statusLists.map(({ n }) => n),
    'statusLists',
    problems,
  );
  addDuplicates(
    statusLists.map(({ uri }) => uri),
    'statusLists',
    problems,
  );
  return problems;
}
