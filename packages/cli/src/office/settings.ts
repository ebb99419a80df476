import { z } from 'zod';
import { jwkSchema } from './key-record.ts';

const localText = z.strictObject({ vi: z.string().min(1), en: z.string().min(1).optional() });

const issuerSchema = z.strictObject({
  id: z.string().min(1),
  name: localText,
  level: z.enum(['district', 'province', 'central']),
  provinces: z.array(z.string().regex(/^(?:\d{2}|\*)$/)).min(1),
  predecessorOf: z.string().min(1).optional(),
});

/** `office.json`: who this office is. Nothing secret. */
export const settingsSchema = z.strictObject({
  format: z.literal('ocop-office/1'),
  registry: z.string(),
  /** Host printed into labels. */
  labelHost: z.string(),
  /** Made with `--insecure-demo`: its keys lie open on the disk, and all they sign is a test. */
  demonstration: z.boolean(),
  issuers: z.array(issuerSchema).min(1),
  officers: z.array(z.strictObject({ id: z.string(), name: z.string(), alg: z.enum(['ES256', 'Ed25519']), jwk: jwkSchema })),
});

export type OfficeSettings = z.infer<typeof settingsSchema>;
export type OfficeIssuer = z.infer<typeof issuerSchema>;
