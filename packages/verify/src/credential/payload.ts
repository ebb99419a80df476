/** One sentence in Vietnamese and, where there is one, in English. Data from outside: show it as text only. */
export interface LocalText {
  readonly vi: string;
  readonly en?: string;
}

export const LEGAL_FORMS = [
  'cooperative',
  'cooperative-group',
  'enterprise',
  'farm',
  'household',
  'association',
  'other',
] as const;
export const RULE_SETS = ['26/2026', '148/2023', '1048/2019'] as const;
export const VC_CONTEXT = 'https://www.w3.org/ns/credentials/v2';
export const CREDENTIAL_TYPES = ['VerifiableCredential', 'OcopRecognitionCredential'] as const;
/** `typ` of the protected header. */
export const CREDENTIAL_TYP = 'vc+jwt';
export const CREDENTIAL_MAX_CHARACTERS = 16_384;

/** What was recognised. Named by `gtin`, `productCode` or both. */
export interface CredentialSubject {
  /** Digital Link or OCOP URI. */
  readonly id: string;
  /** 1–100 distinct GTIN-14. */
  readonly gtin?: readonly string[];
  readonly productCode?: string;
  readonly name: LocalText;
  /** 1–26, the product sets of the OCOP programme. */
  readonly productSet: number;
  readonly stars: 3 | 4 | 5;
  /** 0–100 points. */
  readonly score?: number;
  readonly ruleSet: (typeof RULE_SETS)[number];
  /** `date` is `YYYY-MM-DD`. */
  readonly decision: {
    readonly number: string;
    readonly date: string;
    readonly authority: string;
    readonly documentSha256?: string;
    readonly url?: string;
  };
  /** `provinceCode` has two digits, `communeCode` five. */
  readonly producer: {
    readonly name: string;
    readonly legalForm: (typeof LEGAL_FORMS)[number];
    readonly registrationNo?: string;
    readonly provinceCode: string;
    readonly communeCode?: string;
  };
  readonly story?: LocalText;
  readonly images?: readonly { readonly url: string; readonly sha256: string }[];
  /** A signed extension while the product waits for its re-assessment. `until` is later than `validUntil`. */
  readonly extension?: { readonly until: string; readonly basis: string };
  /** `signed`: a plain link of this product is shown as unsigned. Default `any`. */
  readonly labelPolicy?: 'any' | 'signed';
  /** `jti` of the credential that this one replaces. */
  readonly supersedes?: string;
}

/** The payload of a recognition credential: W3C VC 2.0 beside its JWT claims. Times are UTC seconds. */
export interface CredentialPayload {
  readonly '@context': readonly [typeof VC_CONTEXT, string];
  readonly id: string;
  readonly type: typeof CREDENTIAL_TYPES;
  readonly issuer: { readonly id: string; readonly name: string | LocalText };
  /** `YYYY-MM-DDThh:mm:ss(Z|±hh:mm)`, both ends inclusive. */
  readonly validFrom: string;
  readonly validUntil: string;
  readonly credentialSubject: CredentialSubject;
  readonly iss: string;
  readonly iat: number;
  readonly nbf: number;
  readonly exp: number;
  readonly jti: string;
  readonly status: { readonly status_list: { readonly idx: number; readonly uri: string } };
}
