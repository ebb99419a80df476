import * as z from 'zod';
import { LEGAL_FORMS } from './legal-form.ts';

/** A place as the source prints it, with codes only where they are known. Old addresses stay as printed. */
export const placeSchema = z.strictObject({
  /** The whole address as one cell prints it, where it came in one. */
  printed: z.string().min(1).optional(),
  hamletOrStreet: z.string().min(1).optional(),
  commune: z.string().min(1).optional(),
  district: z.string().min(1).optional(),
  province: z.string().min(1).optional(),
  /** Two digits of the present province (Decision 19/2025/QĐ-TTg). */
  provinceCode: z
    .string()
    .regex(/^\d{2}$/)
    .optional(),
});

/** Sizes of an enterprise by the Law on Support for Small and Medium Enterprises (04/2017/QH14), Article 4, and Decree 80/2021/NĐ-CP, Article 5. */
export const ENTERPRISE_SIZES = ['micro', 'small', 'medium', 'large'] as const;

/** Who makes the product ("chủ thể"). Recognition belongs to a product, never to its producer. */
export const producerSchema = z.strictObject({
  name: z.string().min(1),
  legalForm: z.enum(LEGAL_FORMS),
  /** Of an enterprise, where the source says. */
  size: z.enum(ENTERPRISE_SIZES).optional(),
  place: placeSchema,
});

export type Place = z.infer<typeof placeSchema>;
export type Producer = z.infer<typeof producerSchema>;
