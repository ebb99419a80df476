import { dateTimeSeconds, isCivilDate } from '../encoding/date-time.ts';
import { isRegistryOrigin, isSecureUrl } from '../encoding/registry-url.ts';
import { constant, integer, isRecord, list, number, object, oneOf, text, type Check, type Problem } from '../encoding/shape.ts';
import { isGtin14, isLinkProductCode } from '../label/key.ts';
import { CREDENTIAL_TYPES, LEGAL_FORMS, RULE_SETS, VC_CONTEXT, type CredentialPayload } from './payload.ts';

const NAMESPACE = '/ns/ocop/v1';
const anyText = text();
const anyInteger = integer();
export const localText: Check = object({ vi: anyText, 'en?': anyText });
const sha256 = text(/^[0-9a-f]{64}$/);
const dateTime = text((value) => dateTimeSeconds(value) !== undefined);

function shape(registry: string): Check {
  const url = text((value) => isSecureUrl(value, registry));
  return object({
    '@context': constant(VC_CONTEXT, registry + NAMESPACE),
    id: anyText,
    type: constant(...CREDENTIAL_TYPES),
    issuer: object({
      id: anyText,
      name: (value, ...rest) => (typeof value === 'string' ? anyText : localText)(value, ...rest),
    }),
    validFrom: dateTime,
    validUntil: dateTime,
    credentialSubject: object({
      id: anyText,
      'gtin?': list(text(isGtin14), { min: 1, max: 100, key: (gtin: string) => gtin }),
      'productCode?': text(isLinkProductCode),
      name: localText,
      productSet: integer(1, 26),
      stars: integer(3, 5),
      'score?': number(0, 100),
      ruleSet: oneOf(...RULE_SETS),
      decision: object({
        number: anyText,
        date: text(isCivilDate),
        authority: anyText,
        'documentSha256?': sha256,
        'url?': url,
      }),
      producer: object({
        name: anyText,
        legalForm: oneOf(...LEGAL_FORMS),
        'registrationNo?': anyText,
        provinceCode: text(/^[0-9]{2}$/),
        'communeCode?': text(/^[0-9]{5}$/),
      }),
      'story?': localText,
      'images?': list(object({ url, sha256 })),
      'extension?': object({ until: dateTime, basis: anyText }),
      'labelPolicy?': oneOf('any', 'signed'),
      'supersedes?': anyText,
    }),
    iss: anyText,
    iat: anyInteger,
    nbf: anyInteger,
    exp: anyInteger,
    jti: anyText,
    status: object({ status_list: object({ idx: anyInteger, uri: url }) }),
  });
}

function addNotNfc(value: unknown, path: string, problems: Problem[]): void {
  if (typeof value === 'string' && value.normalize() !== value) problems.push({ path, code: 'not-nfc' });
  if (typeof value !== 'object' || value === null) return;
  for (const [name, member] of Object.entries(value)) addNotNfc(member, path && `${path}.${name}`, problems);
}

/** What one member says against another; called once every member has its own shape. */
function addDisagreements(payload: CredentialPayload, problems: Problem[]): void {
  const { credentialSubject: subject, validFrom, validUntil, nbf, exp } = payload;
  const add = (wrong: boolean, path: string, code: Problem['code'] = 'disagrees') => wrong && problems.push({ path, code });
  add(nbf !== dateTimeSeconds(validFrom), 'nbf');
  add(exp !== dateTimeSeconds(validUntil) || exp < nbf, 'exp');
  add(payload.jti !== payload.id, 'jti');
  add((dateTimeSeconds(subject.extension?.until ?? '') ?? Infinity) <= exp, 'credentialSubject.extension.until');
  add(!subject.gtin && subject.productCode === undefined, 'credentialSubject.gtin', 'missing');
}

/** What is wrong with the shape of a credential payload under this registry; an empty list where nothing is. */
export function credentialProblems(payload: unknown, registry: string): Problem[] {
  const problems: Problem[] = [];
  shape(registry)(payload, '', problems);
  if (isRecord(payload)) for (const [name, member] of Object.entries(payload)) addNotNfc(member, name, problems);
  if (problems.length === 0) addDisagreements(payload as CredentialPayload, problems);
  return problems;
}

/** The registry that the payload names in its second context; one that none can name (RFC 2606) where that is not the origin of a registry. */
export function namedRegistry(payload: unknown): string {
  const context: unknown = isRecord(payload) ? payload['@context'] : undefined;
  const second = Array.isArray(context) ? String(context[1]) : '';
  const origin = second.slice(0, -NAMESPACE.length);
  return isRegistryOrigin(origin) ? origin : 'https://registry.invalid';
}

/**
 * What is wrong with the shape of a credential payload; an empty list where nothing is.
 * `registry` is the origin its context must name; without it any registry's will do. Who may award what is not looked at here.
 */
export function validateCredentialPayload(payload: unknown, registry: string = namedRegistry(payload)): Problem[] {
  return credentialProblems(payload, registry);
}
