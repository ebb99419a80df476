import * as z from 'zod';

import { readBySchema } from '../../read-by-schema.ts';
import { PrintError } from '../print-error.ts';
import { layoutFaults } from './layout-faults.ts';

const mm = z.number().min(-10).max(1000);
const positive = z.number().min(0.5).max(1000);
const percent = z.number().min(0).max(100);
const ink = z.tuple([percent, percent, percent, percent]);
const box = z.strictObject({ x: mm, y: mm, width: positive, height: positive });
const name = z.strictObject({ vi: z.string().min(1).max(80), en: z.string().min(1).max(80) });

/** What a block of text may show of a label. `hri`: the key with lot and serial as GS1 writes them for people. `dates`: made on and best before. */
export const LABEL_FIELDS = [
  'productName',
  'productNameEn',
  'producer',
  'hri',
  'validity',
  'decision',
  'responsibleParty',
  'origin',
  'netContent',
  'ingredients',
  'dates',
  'instructions',
  'warnings',
  'standard',
] as const;

const block = z.strictObject({
  field: z.enum(LABEL_FIELDS),
  /** Stands before the text, "Xuất xứ: ". Left out with it. */
  prefix: z.string().max(40).optional(),
  font: z.enum(['regular', 'bold']),
  /** Wanted size; a text that is too long shrinks, together with its box. */
  sizePt: z.number().min(3).max(72),
  /** Space above, when it is not the first. */
  gapMm: z.number().min(0).max(20).optional(),
  ink: ink.optional(),
});

const templateSchema = z
  .strictObject({
    format: z.literal('ocop-label-template/1'),
    id: z.string().regex(/^[a-z0-9][a-z0-9-]{0,39}$/),
    name,
    /** The trimmed shape. Everything is measured in millimetres from the top left of it, or of the square about the circle. */
    shape: z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('rectangle'), widthMm: positive, heightMm: positive }),
      z.strictObject({ kind: z.literal('circle'), diameterMm: positive }),
    ]),
    /** How far the background runs over the trimmed edge, for a cut that wanders. */
    bleedMm: z.number().min(0).max(10),
    /** Nothing but background and test mark stands nearer to the trimmed edge. */
    safeMm: z.number().min(0).max(20),
    /** What the label is stuck on, where that is not flat. */
    surface: z.strictObject({ kind: z.literal('cylinder'), diameterMm: positive }).optional(),
    background: ink.optional(),
    symbol: z.strictObject({
      /** Square for the symbol with its quiet zone, which fills it as far as X-dimension and printer dots allow. */
      x: mm,
      y: mm,
      sideMm: positive,
      /** `paper` leaves the square unprinted, whatever the background; `none` prints the background through it. */
      ground: z.enum(['paper', 'none']),
      ink: ink.optional(),
      /** A white field in the middle for a logo. It costs the symbol error correction: the rules say when that is too much. */
      logo: z.strictObject({ widthMm: positive, heightMm: positive }).optional(),
    }),
    /** Box of the neutral star sign, drawn only for a recognition in force. */
    stars: z.strictObject({ ...box.shape, align: z.enum(['left', 'center']), ink: ink.optional() }).optional(),
    texts: z
      .array(
        z.strictObject({
          ...box.shape,
          align: z.enum(['left', 'center']),
          vertical: z.enum(['top', 'middle', 'bottom']),
          blocks: z.array(block).min(1).max(20),
        }),
      )
      .max(20),
    /** Band of the words "NHÃN THỬ NGHIỆM" on a test label: every template has one, so that no test can pass for a real label. */
    testBand: box,
    /** Places where nothing may be printed: the hole of a hang tag. */
    holes: z
      .array(z.strictObject({ x: mm, y: mm, diameterMm: positive }))
      .max(4)
      .optional(),
  })
  .superRefine((template, context) => {
    for (const { path, vi, en } of layoutFaults(template))
      context.addIssue({ code: 'custom', path, message: en, params: { vi } });
  });

/** A label design as data: boxes in millimetres, no code. */
export type LabelTemplate = z.infer<typeof templateSchema>;
export type LabelField = (typeof LABEL_FIELDS)[number];

/** A template from JSON text or an object. Throws `ERR_PRINT_TEMPLATE`, whose details name the first place that is wrong and why. */
export function parseTemplate(input: unknown): LabelTemplate {
  return readBySchema(input, templateSchema, (fault) => new PrintError({ code: 'ERR_PRINT_TEMPLATE', ...fault }));
}

/** The template, or undefined where `parseTemplate` would throw. */
export function tryParseTemplate(input: unknown): LabelTemplate | undefined {
  try {
    return parseTemplate(input);
  } catch (error) {
    if (error instanceof PrintError) return undefined;
    throw error;
  }
}
