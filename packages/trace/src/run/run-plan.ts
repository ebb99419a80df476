import { isGtin14, isLinkProductCode, isLotOrSerial } from '@ocop/verify/label';
import * as z from 'zod';
import { factsSchema } from '../print/order/label-order.ts';
import { readBySchema } from '../read-by-schema.ts';
import { RunError } from './run-error.ts';

/** A text of a form that zod has no words for. */
const formed = (test: (value: string) => boolean, { vi, en }: { vi: string; en: string }) =>
  z.string().refine(test, { error: en, params: { vi } });
const GTIN = { vi: 'không phải GTIN-14 đúng số kiểm tra', en: 'no GTIN-14 with a right check digit' };
const CODE = { vi: 'không phải mã sản phẩm OCOP mà nhãn mang được', en: 'no OCOP product code that a label can carry' };
const LOT = { vi: 'số lô chỉ gồm 1–20 ký tự 0–9 và A–Z', en: 'a lot has 1–20 characters of 0–9 and A–Z' };

const text = (most: number) => z.string().trim().min(1).max(most);
const millimetres = (least: number, most: number) => z.number().min(least).max(most);

const planShape = z.strictObject({
  format: z.literal('ocop-run/1'),
  product: z.union([
    z.strictObject({ gtin: formed(isGtin14, GTIN) }),
    z.strictObject({ productCode: formed(isLinkProductCode, CODE) }),
  ]),
  lot: formed(isLotOrSerial, LOT),
  /** How many labels, and the counter of the first: a second run of one lot begins where the first ended. */
  count: z.int().min(1).max(100_000_000),
  firstCounter: z
    .int()
    .min(0)
    .max(2 ** 49)
    .default(0),
  link: z.strictObject({
    host: text(253),
    path: z.string().max(100).default(''),
    case: z.enum(['lower', 'upper']).default('lower'),
  }),
  /** What is signed: days `YYYY-MM-DD` in Việt Nam, both inclusive. */
  label: z.strictObject({
    stars: z.int().min(0).max(5),
    validUntil: z.string(),
    issuedOn: z.string(),
    statusList: z.int().min(0).max(0xfff),
    statusIndex: z.int().min(0).max(0xf_ffff),
    test: z.boolean().default(false),
  }),
  /** What people read. A star sign only for a recognition in force. */
  print: z.strictObject({
    productName: text(200),
    productNameEn: text(200).optional(),
    producer: text(300),
    validityText: text(200),
    decisionText: text(200).optional(),
    starSign: z.strictObject({ stars: z.union([z.literal(3), z.literal(4), z.literal(5)]) }).optional(),
    /** What a template has room for: net content, dates, ingredients. The same on every label of the lot. */
    facts: factsSchema.optional(),
  }),
  sheet: z
    .strictObject({
      paper: z.enum(['A4', 'A3', 'SRA4', 'SRA3']).default('A4'),
      labelMm: z.strictObject({ width: millimetres(20, 400), height: millimetres(20, 400) }).optional(),
      /** Identifier of a shipped template, or a template. Without one labels are laid out for their size. */
      template: z.union([z.string(), z.record(z.string(), z.json())]).optional(),
      /** Identifier of a stock of cut labels; takes the place of paper. */
      stock: z.string().optional(),
      gapMm: millimetres(2, 50).optional(),
      marginMm: millimetres(2, 100).optional(),
      moduleMm: millimetres(0.1, 5).optional(),
      dpi: z.number().min(72).max(4800).optional(),
      inks: z.enum(['k', 'cmyk']).default('k'),
      errorCorrection: z.enum(['L', 'M', 'Q', 'H']).default('M'),
    })
    .prefault({}),
  /** PDF sheets, an SVG file for each sheet, or one label after another for a label printer. */
  output: z.enum(['pdf', 'svg', 'zpl']).default('pdf'),
  /** As many whole sheets as hold 900 labels unless told. */
  labelsPerPart: z.int().min(1).max(10_000).optional(),
});

const planSchema = planShape.refine(({ label, print }) => print.starSign === undefined || print.starSign.stars === label.stars, {
  path: ['print', 'starSign', 'stars'],
  error: 'the sign shows other stars than are signed',
  params: { vi: 'hình sao khác với số sao được ký' },
});

/** One run of labels of one lot, as data: with the same plan, key and secret the same serials are printed in the same places. */
export type RunPlan = z.infer<typeof planSchema>;

/** Reads a plan from JSON text or an object and fills in what it leaves out. Throws `ERR_RUN_PLAN`, naming the first place that is wrong. */
export function parseRunPlan(input: unknown): RunPlan {
  return readBySchema(input, planSchema, (fault) => new RunError({ code: 'ERR_RUN_PLAN', ...fault }));
}
