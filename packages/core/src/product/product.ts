import * as z from 'zod';
import { isGtin } from '../gs1/gtin.ts';
import { EVIDENCE_LEVELS, recognitionSchema } from '../recognition/recognition.ts';
import { isProductCode } from './product-code.ts';
import { PRODUCT_GROUPS } from './product-set.ts';
import { producerSchema } from './producer.ts';

/**
 * One OCOP product as one source row tells it. Nothing here is guessed: what the source does not say is absent,
 * and what this project inferred says so (`productSetBasis`).
 */
export const productSchema = z.strictObject({
  /** Identifier of the row, unique in its file. */
  id: z.string().min(1),
  /** Vietnamese name, NFC, as printed; `en` where the source has one. */
  name: z.strictObject({ vi: z.string().min(1).max(300), en: z.string().min(1).max(300).optional() }),
  /** 1–26, see `PRODUCT_SETS`. */
  productSet: z.int().min(1).max(26).optional(),
  /** The group, where the source names it without the set. */
  productGroup: z.enum(PRODUCT_GROUPS).optional(),
  productSetBasis: z.enum(['stated', 'inferred']).optional(),
  /** OCOP product code `T-X-STT-YYYY`. */
  productCode: z.string().refine(isProductCode).optional(),
  /** GTIN-14 of each variant that the recognition covers. */
  gtins: z.array(z.string().length(14).refine(isGtin)).max(100),
  producer: producerSchema.optional(),
  recognition: recognitionSchema,
  /** Identifiers of earlier rows whose recognition this one replaced (an upgrade or a re-recognition). */
  replaces: z.array(z.string().min(1)),
  /** Modern channels (supermarkets, chains, marketplaces) that sell it, as printed. Empty: the source says that there is none. Absent: it does not say. */
  channels: z.array(z.string().min(1)).max(100).optional(),
  /** Marks made-up rows that exist to show a state. Real rows carry false. */
  demonstration: z.boolean(),
  /** How far the row can be relied on. */
  evidence: z.enum(EVIDENCE_LEVELS).optional(),
  /** Where the row stands: the list, and the row as a spreadsheet counts it. */
  origin: z.strictObject({ file: z.string().min(1).optional(), row: z.int().min(1) }).optional(),
  note: z.string().optional(),
  /** Addresses or documents that the row was read from, at least one. */
  sources: z.array(z.string().min(1)).min(1),
});

export type Product = z.infer<typeof productSchema>;
