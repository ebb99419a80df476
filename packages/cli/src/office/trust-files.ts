import { z } from 'zod';

const base64url = z.string().regex(/^[0-9A-Za-z_-]+$/);

/** What goes to the root holders: the exact text they sign. */
export const trustDraftSchema = z.strictObject({
  format: z.literal('ocop-trust-draft/1'),
  registry: z.string(),
  /** base64url of the list's JSON. */
  payload: base64url,
});

/** What a root holder sends back. */
export const trustSignatureSchema = z.strictObject({
  format: z.literal('ocop-trust-signature/1'),
  /** SHA-256 of the payload text, so that a signature of another draft is seen as such. */
  payloadSha256: z.string().regex(/^[0-9a-f]{64}$/),
  protected: base64url,
  signature: base64url,
});

/** What a root holder has signed before, kept beside the root: `signed-lists.json`. */
export const signedListsSchema = z.record(z.string(), z.strictObject({ version: z.int(), payloadSha256: z.string() }));

export const TRUST_DRAFT = { vi: 'bản thảo danh sách tin cậy (ocop trust draft)', en: 'a trust list draft (ocop trust draft)' };
export const TRUST_SIGNATURE = {
  vi: 'chữ ký danh sách tin cậy (ocop trust sign)',
  en: 'a trust list signature (ocop trust sign)',
};
