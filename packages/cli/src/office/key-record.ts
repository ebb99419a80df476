import { z } from 'zod';

export const jwkSchema = z.union([
  z.strictObject({ kty: z.literal('EC'), crv: z.literal('P-256'), x: z.string(), y: z.string() }),
  z.strictObject({ kty: z.literal('OKP'), crv: z.literal('Ed25519'), x: z.string() }),
]);

export const KEY_ROLES = ['root', 'issuer', 'label', 'status', 'officer'] as const;
export type KeyRole = (typeof KEY_ROLES)[number];

/** What everyone may know of a key: `export-public` writes exactly this. */
export const publicKeySchema = z.strictObject({
  format: z.literal('ocop-public-key/1'),
  /** Four hex digits for keys of the trust list's issuers; a name for roots and officers. Also the name of its files. */
  kid: z.string().regex(/^[0-9a-z](?:[0-9a-z-]{0,62}[0-9a-z])?$/),
  role: z.enum(KEY_ROLES),
  alg: z.enum(['ES256', 'Ed25519']),
  jwk: jwkSchema,
  /** The officer or holder, in words. */
  name: z.string().min(1).optional(),
  /** Id of the issuer it signs for. */
  issuer: z.string().min(1).optional(),
  /** UTC seconds: `nbf ≤ t < exp`. */
  nbf: z.int(),
  exp: z.int(),
  state: z.enum(['active', 'retired', 'compromised']),
  maxStars: z.int().min(0).max(5).optional(),
  gtins: z.array(z.string().regex(/^\d{14}$/)).optional(),
  productCodes: z.array(z.string().min(1)).optional(),
  statusRange: z.strictObject({ n: z.int(), from: z.int(), to: z.int() }).optional(),
  test: z.boolean().optional(),
});

/** `keys/<kid>.json`: the public half, and where the private one is. */
export const keyRecordSchema = publicKeySchema.extend({
  format: z.literal('ocop-key/1'),
  /** `file`: `<kid>.pem` beside this. `elsewhere`: another office or person has it. A command signs: a device, a cloud service. */
  holder: z.union([z.enum(['file', 'elsewhere']), z.strictObject({ command: z.array(z.string()).min(1) })]),
  /** ISO 8601: from when on a compromised key may have been misused through the office itself. */
  compromisedSince: z.string().optional(),
});

export type PublicKeyFile = z.infer<typeof publicKeySchema>;
export type KeyRecord = z.infer<typeof keyRecordSchema>;

/** The record without what only the holder needs. */
export function toPublicKey({ holder: _holder, compromisedSince: _since, ...facts }: KeyRecord): PublicKeyFile {
  return { ...facts, format: 'ocop-public-key/1' };
}
