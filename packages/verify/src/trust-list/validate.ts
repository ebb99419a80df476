import { localText } from '../credential/validate.ts';
import { algorithm, type Algorithm } from '../encoding/compact-jws.ts';
import { isSecureUrl } from '../encoding/registry-url.ts';
import { integer, isRecord, list, object, oneOf, text, type Check, type Problem } from '../encoding/shape.ts';
import { isGtin14, isLinkProductCode } from '../label/key.ts';
import { isKid } from '../label/kid.ts';
import { isPublicJwk } from './public-jwk.ts';
import { TRUST_LIST_MAX_LIFETIME, type Issuer, type RootKey, type TrustList } from './trust-list.ts';

const anyText = text();
const anyInteger = integer();
const listNumber = integer(0, 0xfff);
const kid = text(isKid);
/** Of a root: 1–64 printable ASCII characters. */
export const rootKid: Check = text(/^[ -~]{1,64}$/);

/** A key object whose `jwk` is sound for its own `alg`. */
function key(members: Readonly<Record<string, Check>>): Check {
  const shape = object({ alg: algorithm, jwk: () => {}, ...members });
  return (value, path, problems) => {
    shape(value, path, problems);
    if (!isRecord(value)) return;
    if (!isPublicJwk(value.jwk, value.alg as Algorithm)) problems.push({ path: `${path}.jwk`, code: 'format' });
    if (members.use && value.use !== 'status' && !('maxStars' in value))
      problems.push({ path: `${path}.maxStars`, code: 'missing' });
  };
}

const roots = object({
  threshold: integer(1, 100),
  keys: list(key({ kid: rootKid }), { min: 1, max: 100, key: (root: RootKey) => root.kid }),
});

const issuerKey = key({
  kid,
  use: oneOf('recognition', 'label', 'status'),
  nbf: anyInteger,
  exp: anyInteger,
  state: oneOf('active', 'retired', 'compromised'),
  'maxStars?': integer(0, 5),
  'gtins?': list(text(isGtin14)),
  'productCodes?': list(text(isLinkProductCode)),
  'statusRange?': object({ n: listNumber, from: anyInteger, to: anyInteger }),
  'test?': oneOf(true, false),
});

/** Two-digit codes, or `*` alone. */
const provinces: Check = (value, path, problems) => {
  const everywhere = Array.isArray(value) && value.length === 1 && value[0] === '*';
  if (!everywhere) list(text(/^[0-9]{2}$/))(value, path, problems);
};

const issuer = object({
  id: anyText,
  name: localText,
  level: anyText,
  provinces,
  'predecessorOf?': anyText,
  keys: list(issuerKey),
});

function trustList(registry: string): Check {
  return object({
    version: integer(1),
    iat: anyInteger,
    exp: anyInteger,
    roots,
    // A kid has no hash sign: ids and kids are compared apart.
    issuers: list(issuer, { key: ({ id, keys }: Issuer) => [`#${id}`, ...keys.map((member) => member.kid)] }),
    statusLists: list(object({ n: listNumber, uri: text((uri) => isSecureUrl(uri, registry)), kid }), {
      key: ({ n, uri }: TrustList['statusLists'][number]) => [n, uri],
    }),
    'reattested?': list(text(/^[0-9a-f]{64}$/)),
  });
}

/** What is wrong with root keys as a list pins them or a caller does; an empty list where nothing is. */
export function validateRoots(value: unknown): Problem[] {
  const problems: Problem[] = [];
  roots(value, 'roots', problems);
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
  const { iat, exp } = value as TrustList;
  return exp > iat && exp - iat <= TRUST_LIST_MAX_LIFETIME ? [] : [{ path: 'exp', code: 'range' }];
}
