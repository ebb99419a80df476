import { productSchema } from '@ocop/core';
import { z } from 'zod';

const jwk = z.union([
  z.strictObject({ kty: z.literal('EC'), crv: z.literal('P-256'), x: z.string(), y: z.string() }),
  z.strictObject({ kty: z.literal('OKP'), crv: z.literal('Ed25519'), x: z.string() }),
]);

/** What one product was given: a signed credential and label, or the reasons why not. */
const issuedRecordSchema = z.strictObject({
  product: productSchema,
  /** GTIN-14 or product code: the name of its files. */
  recId: z.string(),
  kind: z.enum(['gtin', 'productCode']),
  credential: z.string().nullable(),
  label: z.strictObject({ uri: z.string(), digits: z.string() }).nullable(),
  /** Issue codes that keep it from being signed. */
  gaps: z.array(z.string()),
});

/**
 * The file between `ocop issue` and `ocop label`, `publish`, `verify`: every signed object of one run, public keys, no private ones.
 * `asOf` is the day on which standings were judged.
 */
export const issuanceSchema = z.strictObject({
  format: z.literal('ocop-issuance/1'),
  demonstration: z.boolean(),
  asOf: z.string(),
  trust: z.strictObject({
    registry: z.string(),
    roots: z.strictObject({
      threshold: z.int(),
      keys: z.array(z.strictObject({ kid: z.string(), alg: z.enum(['ES256', 'Ed25519']), jwk })),
    }),
  }),
  trustList: z.string(),
  statusLists: z.array(z.strictObject({ n: z.int(), uri: z.string(), jws: z.string() })),
  records: z.array(issuedRecordSchema),
  /** What was published before and stays: earlier trust lists, earlier credentials. */
  history: z
    .strictObject({ trustLists: z.array(z.string()), records: z.array(z.strictObject({ recId: z.string(), jws: z.string() })) })
    .optional(),
});

export type IssuedRecord = z.infer<typeof issuedRecordSchema>;
export type Issuance = z.infer<typeof issuanceSchema>;
