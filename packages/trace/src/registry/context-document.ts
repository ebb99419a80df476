/** Members of `credentialSubject` that W3C's own context does not define. */
const TERMS = [
  'OcopRecognitionCredential',
  'gtin',
  'productCode',
  'productSet',
  'stars',
  'score',
  'ruleSet',
  'decision',
  'number',
  'date',
  'authority',
  'documentSha256',
  'url',
  'producer',
  'legalForm',
  'registrationNo',
  'provinceCode',
  'communeCode',
  'story',
  'images',
  'sha256',
  'extension',
  'until',
  'basis',
  'labelPolicy',
  'supersedes',
] as const;

/** The JSON-LD context at `<registry>/ns/ocop/v1`: verifiers compare its address and never fetch it; people and other tools may read it. */
export function contextDocument(registry: string): unknown {
  const terms = TERMS.map((term) => [term, `${registry}/ns/ocop/v1#${term}`] as const);
  return { '@context': { '@version': 1.1, '@protected': true, ...Object.fromEntries(terms) } };
}
