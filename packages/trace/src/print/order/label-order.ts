import { productSchema } from '@ocop/core';
import * as z from 'zod';

import { readBySchema } from '../../read-by-schema.ts';
import { PrintError } from '../print-error.ts';

/** The ten items of traceability data; `ifAny` marks those that some goods do not have. Source: 02/2024/TT-BKHCN (28 March 2024). */
export const TRACE_ITEMS = [
  { id: 'name', ifAny: false },
  { id: 'image', ifAny: false },
  { id: 'producer', ifAny: false },
  { id: 'address', ifAny: false },
  { id: 'stages', ifAny: false },
  { id: 'time', ifAny: false },
  { id: 'traceCode', ifAny: false },
  { id: 'brand', ifAny: true },
  { id: 'shelfLife', ifAny: true },
  { id: 'standards', ifAny: true },
] as const;

export type TracePageItem = (typeof TRACE_ITEMS)[number]['id'];

/** What the page behind the code carries, as the orderer states it. */
export interface TraceContent {
  items: readonly TracePageItem[];
  /** Is the product story there? */
  story: boolean;
}

const text = z.string().min(1).max(1000);
/** What Decree 37/2026/NĐ-CP asks of a label, in an order and in the plan of a run. */
export const factsSchema = z
  .strictObject({
    responsibleParty: text,
    origin: text,
    netContent: text,
    ingredients: text,
    producedOn: text,
    bestBefore: text,
    instructions: text,
    warnings: text,
    standard: text,
  })
  .partial();

const itemSchema = z
  .strictObject({
    product: productSchema,
    /** What the symbol holds, written out: the signed label of `ocop issue`. Else `stem` and the product's own key make a Digital Link. */
    uri: z.string().min(1).max(2048).optional(),
    /** "https://id.example.vn": what stands before /01/… */
    stem: z.string().min(1).max(200).optional(),
    lot: z.string().min(1).max(20).optional(),
    serials: z.array(z.string().min(1).max(20)).min(1).max(10_000).optional(),
    count: z.int().min(1).max(10_000),
    /** Labels used up a month: lets the rules tell a run that outlives the recognition. */
    perMonth: z.number().positive().max(1e9).optional(),
    facts: factsSchema.optional(),
    traceability: z.strictObject({ items: z.array(z.enum(TRACE_ITEMS.map(({ id }) => id))), story: z.boolean() }).optional(),
    /** Draws the test mark. A demonstration GTIN gets it whatever this says. */
    test: z.boolean().optional(),
  })
  .refine(({ uri, stem }) => (uri === undefined) !== (stem === undefined), {
    error: 'exactly one of uri and stem',
    params: { vi: 'phải có đúng một trong hai: uri hoặc stem' },
    path: ['uri'],
  })
  .refine(({ serials, count }) => serials === undefined || serials.length === count, {
    error: 'as many serials as labels',
    params: { vi: 'số sê-ri phải nhiều đúng bằng số nhãn' },
    path: ['serials'],
  })
  .refine(({ serials, uri }) => serials === undefined || uri === undefined, {
    error: 'serials go with stem',
    params: { vi: 'serials chỉ đi với stem' },
    path: ['serials'],
  });

const orderSchema = z.strictObject({
  format: z.literal('ocop-label-order/1'),
  /** Identifier of a shipped template, or a template. Without one labels are laid out for their size. */
  template: z.union([z.string(), z.looseObject({ format: z.string() })]).optional(),
  labelMm: z.strictObject({ width: z.number().min(20).max(400), height: z.number().min(20).max(400) }).optional(),
  paper: z.enum(['A4', 'A3', 'SRA4', 'SRA3', 'label']).optional(),
  /** Identifier of a stock; takes the place of paper. */
  stock: z.string().optional(),
  dpi: z.number().min(72).max(4800).optional(),
  moduleMm: z.number().min(0.1).max(5).optional(),
  profile: z.enum(['point-of-sale', 'mobile']).optional(),
  inks: z.enum(['k', 'cmyk']).optional(),
  errorCorrection: z.enum(['L', 'M', 'Q', 'H']).optional(),
  /** Is this the label that the law asks for, or a sticker beside it? `additional` unless told. */
  role: z.enum(['only', 'additional']).optional(),
  items: z.array(itemSchema).min(1).max(1000),
});

/** A print order as a file: which products, how many labels, on what. */
export type LabelOrder = z.infer<typeof orderSchema>;
export type LabelOrderItem = LabelOrder['items'][number];

/** The order in a JSON text or an object. Throws `ERR_PRINT_ORDER`, whose details name the first place that is wrong. */
export function parseLabelOrder(input: unknown): LabelOrder {
  return readBySchema(input, orderSchema, (fault) => new PrintError({ code: 'ERR_PRINT_ORDER', ...fault }));
}
