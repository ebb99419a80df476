import { dateTimeSeconds, isCivilDate } from '../encoding/date-time.ts';
import { isRegistryOrigin, isSecureUrl } from '../encoding/registry-url.ts';
import { integer, isRecord, list, number, object, oneOf, text, type Check, type Problem } from '../encoding/shape.ts';
import { isGtin14, isLinkProductCode } from '../label/key.ts';
import { CREDENTIAL_TYPES, LEGAL_FORMS, RULE_SETS, VC_CONTEXT, type CredentialPayload } from './payload.ts';

const NAMESPACE = '/ns/ocop/v1';
const localText = object({ vi: text() }, { en: text() });
const sha256 = text((value) => /^[0-9a-f]{64}$/.test(value));
const dateTime = text((value) => dateTimeSeconds(value) !== undefined);
const issuerName: Check = (value, path, problems) => (typeof value === 'string' ? text() : localText)(value, path, problems);

function shape(registry: string): Check {
  const url = text((value) => isSecureUrl(value, registry));
  return object({
    '@context': (value, path, problems) => {
      const same = Array.isArray(value) && value.length === 2 && value[0] === VC_CONTEXT && value[1] === registry + NAMESPACE;
      if (!same) problems.push({ path, code: 'format' });
    },
    id: text(),
    type: (value, path, problems) => {
      const same = Array.isArray(value) && value.length === 2 && value.every((name, i) => name === CREDENTIAL_TYPES[i]);
      if (!same) problems.push({ path, code: 'format' });
    },
    issuer: object({ id: text(), name: issuerName }),
    validFrom: dateTime,
    validUntil: dateTime,
    credentialSubject: object(
      {
        id: text(),
        name: localText,
        productSet: integer(1, 26),
        stars: integer(3, 5),
        ruleSet: oneOf(...RULE_SETS),
        decision: object({ number: text(), date: text(isCivilDate), authority: text() }, { documentSha256: sha256, url }),
        producer: object(
          { name: text(), legalForm: oneOf(...LEGAL_FORMS), provinceCode: text((value) => /^[0-9]{2}$/.test(value)) },
          { registrationNo: text(), communeCode: text((value) => /^[0-9]{5}$/.test(value)) },
        ),
      },
      {
        gtin: list(text(isGtin14), { min: 1, max: 100, distinct: true }),
        productCode: text(isLinkProductCode),
        score: number(0, 100),
        story: localText,
        images: list(object({ url, sha256 })),
        extension: object({ until: dateTime, basis: text() }),
        labelPolicy: oneOf('any', 'signed'),
        supersedes: text(),
      },
    ),
    iss: text(),
    iat: integer(),
    nbf: integer(),
    exp: integer(),
    jti: text(),
    status: object({ status_list: object({ idx: integer(), uri: url }) }),
  });
}

function addNotNfc(value: unknown, path: string, problems: Problem[]): void {
  if (typeof value === 'string') {
    if (value.normalize('NFC') !== value) problems.push({ path, code: 'not-nfc' });
  } else if (Array.isArray(value)) value.forEach((item, i) => addNotNfc(item, `${path}[${i}]`, problems));
  else if (isRecord(value))
    for (const [name, member] of Object.entries(value)) addNotNfc(member, path === '' ? name : `${path}.${name}`, problems);
}

/** What one member says against another; called once every member has its own shape. */
function addDisagreements(payload: CredentialPayload, problems: Problem[]): void {
  const { credentialSubject: subject, validFrom, validUntil } = payload;
  const end = dateTimeSeconds(validUntil);
  const until = subject.extension && dateTimeSeconds(subject.extension.until);
  const disagree = (path: string, wrong: boolean) => wrong && problems.push({ path, code: 'disagrees' });
  disagree('nbf', payload.nbf !== dateTimeSeconds(validFrom));
  disagree('exp', payload.exp !== end || payload.exp < payload.nbf);
  disagree('jti', payload.jti !== payload.id);
  disagree('credentialSubject.extension.until', until !== undefined && end !== undefined && until <= end);
  if (!subject.gtin && subject.productCode === undefined) problems.push({ path: 'credentialSubject.gtin', code: 'missing' });
}

/** The registry that the payload names in its second context; undefined where that is not the origin of a registry. */
function namedRegistry(payload: unknown): string | undefined {
  const context: unknown = isRecord(payload) ? payload['@context'] : undefined;
  const second: unknown = Array.isArray(context) ? context[1] : undefined;
  if (typeof second !== 'string' || !second.endsWith(NAMESPACE)) return undefined;
  const origin = second.slice(0, -NAMESPACE.length);
  return isRegistryOrigin(origin) ? origin : undefined;
}

/**
 * What is wrong with the shape of a credential payload; an empty list where nothing is.
 * `registry` is the origin its context must name; without it any registry's will do. Who may award what is not looked at here.
 */
export function validateCredentialPayload(payload: unknown, registry?: string): Problem[] {
  const origin = registry ?? namedRegistry(payload);
  if (origin === undefined) return [{ path: '@context', code: 'format' }];
  const problems: Problem[] = [];
  shape(origin)(payload, '', problems);
  addNotNfc(payload, '', problems);
  if (problems.length === 0) addDisagreements(payload as CredentialPayload, problems);
  return problems;
}
