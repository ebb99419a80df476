import type { CredentialCase } from '../../conformance/index.ts';
import { jsonToBase64url, toBase64url, utf8 } from '../bytes.ts';
import { signCompact } from '../test-objects.ts';
import type { TestRegistry } from '../test-registry.ts';
import { vectorRegistry } from './vector-registry.ts';

type Payload = ReturnType<TestRegistry['payload']>;

/** Payloads that are well-formed, and those that are not. */
const PAYLOADS: readonly (readonly [about: string, change: (payload: Payload) => void, expect: boolean])[] = [
  ['a product code', () => {}, true],
  ['a GTIN and a product code', (p) => void (p.credentialSubject.gtin = ['02000000000015']), true],
  ['one hundred GTINs', (p) => void (p.credentialSubject.gtin = gtins(100)), true],
  ['every optional member', (p) => withAll(p), true],
  ['an offset of hours and minutes', (p) => void (p.validUntil = p.validUntil.replace('Z', '+00:00')), true],
  ['an issuer named in two languages', (p) => void (p.issuer.name = { vi: 'A', en: 'B' }), true],
  ['one hundred and one GTINs', (p) => void (p.credentialSubject.gtin = gtins(101)), false],
  ['no GTIN in the list', (p) => void (p.credentialSubject.gtin = []), false],
  ['a GTIN twice', (p) => void (p.credentialSubject.gtin = ['02000000000015', '02000000000015']), false],
  ['a GTIN with a wrong check digit', (p) => void (p.credentialSubject.gtin = ['02000000000014']), false],
  ['nothing that names the product', (p) => void Reflect.deleteProperty(p.credentialSubject, 'productCode'), false],
  ['a product code of lower case', (p) => void (p.credentialSubject.productCode = 'a'), false],
  ['two stars', (p) => void Object.assign(p.credentialSubject, { stars: 2 }), false],
  ['six stars', (p) => void Object.assign(p.credentialSubject, { stars: 6 }), false],
  ['stars as a string', (p) => void Object.assign(p.credentialSubject, { stars: '4' }), false],
  ['product set 27', (p) => void (p.credentialSubject.productSet = 27), false],
  ['product set 0', (p) => void (p.credentialSubject.productSet = 0), false],
  ['a score over 100', (p) => void (p.credentialSubject.score = 100.5), false],
  ['another rule set', (p) => void Object.assign(p.credentialSubject, { ruleSet: '1/2018' }), false],
  ['another legal form', (p) => void Object.assign(p.credentialSubject.producer, { legalForm: 'company' }), false],
  ['a province of three digits', (p) => void (p.credentialSubject.producer.provinceCode = '096'), false],
  ['a commune of four digits', (p) => void (p.credentialSubject.producer.communeCode = '3199'), false],
  ['a decision on no day of the calendar', (p) => void (p.credentialSubject.decision.date = '2026-02-29'), false],
  ['a decision’s URL over http', (p) => void (p.credentialSubject.decision.url = 'http://a.test/'), false],
  ['a script as URL', (p) => void (p.credentialSubject.decision.url = 'javascript:alert(1)'), false],
  ['a hash of upper case', (p) => void (p.credentialSubject.decision.documentSha256 = 'A'.repeat(64)), false],
  [
    'an extension that ends with the recognition',
    (p) => void (p.credentialSubject.extension = { until: p.validUntil, basis: 'x' }),
    false,
  ],
  ['another label policy', (p) => void Object.assign(p.credentialSubject, { labelPolicy: 'none' }), false],
  ['an unknown member', (p) => void Object.assign(p.credentialSubject, { note: 'x' }), false],
  ['a name without Vietnamese', (p) => void Object.assign(p.credentialSubject.name, { vi: undefined }), false],
  ['decomposed Unicode', (p) => void (p.credentialSubject.name.vi = 'Tôm khô'.normalize('NFD')), false],
  ['another context', (p) => void Object.assign(p, { '@context': [p['@context'][0], 'https://other.test/ns/ocop/v1'] }), false],
  ['a context too many', (p) => void Object.assign(p, { '@context': [...p['@context'], 'https://a.test'] }), false],
  ['types the other way round', (p) => void Object.assign(p, { type: [...p.type].reverse() }), false],
  ['a jti that is not the id', (p) => void (p.jti = 'x'), false],
  ['an exp that is not validUntil', (p) => void (p.exp += 1), false],
  ['an nbf that is not validFrom', (p) => void (p.nbf += 1), false],
  [
    'an end before the beginning',
    (p) => void Object.assign(p, { exp: 1_577_836_800, validUntil: '2020-01-01T00:00:00Z' }),
    false,
  ],
  ['a date-time without zone', (p) => void (p.validUntil = p.validUntil.replace('Z', '')), false],
  ['a date-time with fractions', (p) => void (p.validUntil = p.validUntil.replace('Z', '.0Z')), false],
  ['a status index below zero', (p) => void (p.status.status_list.idx = -1), false],
  ['a fractional iat', (p) => void (p.iat += 0.5), false],
];

function gtins(count: number): string[] {
  return Array.from({ length: count }, (_, i) => {
    const body = `0200000000${String(i).padStart(3, '0')}`;
    const sum = Array.from(body).reduce((total, digit, place) => total + Number(digit) * (place % 2 === 0 ? 3 : 1), 0);
    return `${body}${(10 - (sum % 10)) % 10}`;
  });
}

function withAll(payload: Payload): void {
  const hash = '0123456789abcdef'.repeat(4);
  Object.assign(payload.credentialSubject, {
    score: 71.5,
    story: { vi: 'Chuyện của tôm khô', en: 'A story' },
    images: [{ url: 'https://a.test/1.webp', sha256: hash }],
    extension: { until: '2029-11-08T23:59:59+07:00', basis: 'Điều 12.3, 26/2026/QĐ-TTg' },
    labelPolicy: 'signed',
    supersedes: 'https://registry.test/ocop/rec/test-0',
  });
  Object.assign(payload.credentialSubject.decision, { documentSha256: hash, url: 'https://a.test/qd.pdf' });
  Object.assign(payload.credentialSubject.producer, { registrationNo: '2000000001' });
}

const HEADERS: readonly (readonly [about: string, header: Record<string, unknown>])[] = [
  ['alg none', { alg: 'none' }],
  ['alg HS256', { alg: 'HS256' }],
  ['alg EdDSA', { alg: 'EdDSA' }],
  ['a key', { jwk: {} }],
  ['a key URL', { jku: 'https://evil.test' }],
  ['x5u', { x5u: 'https://evil.test' }],
  ['x5c', { x5c: [] }],
  ['crit', { crit: ['b64'] }],
  ['b64', { b64: false }],
  ['another typ', { typ: 'JWT' }],
  ['no kid', { kid: undefined }],
  ['kid 0000', { kid: '0000' }],
  ['an upper-case kid', { kid: '01AB' }],
  ['a kid that is a number', { kid: 257 }],
];

type TextCase = readonly [about: string, change: (json: string) => string, expect: boolean];

/** Changes to the JSON text that a lenient reader would not see. */
const TEXTS: readonly TextCase[] = [
  [
    'white space and another order of members',
    (json) =>
      ` {"jti":${JSON.stringify('https://registry.test/ocop/rec/test-1')},\n${json.slice(1).replace(/,"jti":"[^"]+"/, '')} `,
    true,
  ],
  ['an escaped letter', (json) => json.replace('"stars"', String.raw`"st\u0061rs"`), true],
  ['a duplicate member', (json) => json.replace('"stars":4', '"stars":4,"stars":5'), false],
  ['a duplicate member behind an escape', (json) => json.replace('"stars":4', String.raw`"stars":4,"st\u0061rs":5`), false],
  ['__proto__', (json) => json.replace('{', '{"__proto__":{},'), false],
  ['a byte order mark', (json) => `\uFEFF${json}`, false],
  ['a lone surrogate', (json) => json.replace('Tôm', String.raw`\ud800`), false],
  ['text after the value', (json) => `${json}x`, false],
  ['a trailing comma', (json) => json.replace(/\}$/, ',}'), false],
  ['a number beyond double range', (json) => json.replace('"stars":4', '"stars":4,"score":1e999'), false],
];

/** Cases that came later: the numbers of those before stay what they are. */
const ADDED: readonly TextCase[] = [
  ['an integer with a fraction of nought', (json) => json.replace('"stars":4', '"stars":4.0'), true],
  ['an integer with an exponent', (json) => json.replace('"stars":4', '"stars":40e-1'), true],
  ['an empty string', (json) => json.replace('"name":{"vi"', '"story":{"vi":""},"name":{"vi"'), false],
  ['a second of sixty', (json) => json.replace(/"validUntil":"([^"]+):00Z"/, '"validUntil":"$1:60Z"'), false],
  ['a URL with user information', (json) => json.replace('"date":', '"url":"https://a@b.test/","date":'), false],
  ['a URL in upper case', (json) => json.replace('"date":', '"url":"HTTPS://b.test/","date":'), false],
];

export async function credentialCases(): Promise<CredentialCase[]> {
  const kit = await vectorRegistry();
  const key = kit.keys.recognition;
  const cases: Omit<CredentialCase, 'id' | 'registry'>[] = [];
  for (const [about, change, expect] of PAYLOADS) {
    const payload = kit.payload();
    change(payload);
    cases.push({ about, jws: await signCompact(key, 'vc+jwt', payload), expect });
  }
  for (const [about, header] of HEADERS)
    cases.push({ about: `header: ${about}`, jws: await signCompact(key, 'vc+jwt', kit.payload(), header), expect: false });
  const addTexts = async (texts: readonly TextCase[]) => {
    for (const [about, change, expect] of texts) {
      const input = `${jsonToBase64url({ alg: key.alg, kid: key.kid, typ: 'vc+jwt' })}.${toBase64url(utf8(change(JSON.stringify(kit.payload()))))}`;
      cases.push({ about: `JSON: ${about}`, jws: `${input}.${toBase64url(await key.sign(utf8(input)))}`, expect });
    }
  };
  await addTexts(TEXTS);
  const good = await kit.issueCredential();
  const [head, body] = good.split('.');
  const long = kit.payload();
  long.credentialSubject.story = { vi: 'a'.repeat(16_000) };
  cases.push(
    { about: 'padding', jws: `${good}=`, expect: false },
    { about: 'white space after', jws: `${good}\n`, expect: false },
    { about: 'no signature', jws: `${head}.${body}.`, expect: false },
    { about: 'four parts', jws: `${good}.AAAA`, expect: false },
    {
      about: 'trailing bits in the signature that are not zero',
      jws: good.slice(0, -1) + (good.endsWith('Q') ? 'R' : 'B'),
      expect: false,
    },
    { about: 'more than 16,384 characters', jws: await signCompact(key, 'vc+jwt', long), expect: false },
    { about: 'a signature that is wrong: still well-formed', jws: `${head}.${body}.${'A'.repeat(86)}`, expect: true },
  );
  await addTexts(ADDED);
  return cases.map(({ about, jws, expect }, i) => ({
    id: `credential-${String(i + 1).padStart(3, '0')}`,
    about,
    registry: kit.registry,
    jws,
    expect,
  }));
}
