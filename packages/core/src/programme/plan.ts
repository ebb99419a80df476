import * as z from 'zod';
import { isCivilDate } from '../time/civil-date.ts';
import { COMPOSITION_MEASURES, FLOW_MEASURES, IMPACT_MEASURES } from './measure.ts';
import { programmePolicySchema } from './policy.ts';

const day = z.string().refine(isCivilDate, { error: 'YYYY-MM-DD' });
const words = z.strictObject({ vi: z.string().min(1).max(300), en: z.string().min(1).max(300).optional() });
/** A note in one language stands for both; with an English one each page shows its own. */
const note = z.union([
  z.string().min(1).max(1000),
  z.strictObject({ vi: z.string().min(1).max(1000), en: z.string().min(1).max(1000).optional() }),
]);
const id = z.string().regex(/^[a-z0-9][a-z0-9-]{0,63}$/, { error: 'a-z, 0-9, -' });
const source = z.string().min(1).max(2000);

/** YAML reads a bare year as a number. */
const textOrYear = z.union([z.string(), z.int().min(1900).max(2999)]).transform(String);

/** What has to be reached, and who says so: the same target is sometimes published with two numbers. */
const goalSchema = z.strictObject({
  atLeast: z.number().min(0).max(1_000_000_000),
  source,
  /** Which version of the plan: a number and date, or who printed it when. */
  revision: textOrYear.pipe(z.string().min(1).max(300)),
  note: note.optional(),
});

const base = {
  id,
  title: words.optional(),
  goal: goalSchema,
  /** The same target as other documents or reports print it. Progress is told against each. */
  otherGoals: z.array(goalSchema).max(20).default([]),
};

/** Narrows a count to some products: tourism is the group of set 26. */
const whereSchema = z.strictObject({
  group: z.enum(['food', 'drink', 'medicinal', 'handicraft', 'ornamental', 'tourism']).optional(),
  stars: z.array(z.int().min(3).max(5)).min(1).optional(),
});

const targetSchema = z.strictObject({
  ...base,
  measure: z.enum([...FLOW_MEASURES, 'in-force']),
  unit: z.enum(['products', 'producers']).default('products'),
  where: whereSchema.optional(),
});

const compositionSchema = z.strictObject({
  ...base,
  measure: z.enum(COMPOSITION_MEASURES),
  unit: z.enum(['percent-of-producers', 'percent-of-products', 'producers', 'products']).default('percent-of-producers'),
});

const impactSchema = z.strictObject({
  ...base,
  measure: z.enum(IMPACT_MEASURES),
  unit: z.literal('percent-change').default('percent-change'),
});

/** A day, a month or a year, as far as the source says. */
const statedDay = textOrYear.refine((text) => isCivilDate(text) || /^\d{4}(?:-(?:0[1-9]|1[0-2]))?$/.test(text), {
  error: 'YYYY, YYYY-MM, YYYY-MM-DD',
});

/**
 * A number that somebody published without the rows behind it. It stands beside what is counted and never goes into it.
 */
export const reportedFigureSchema = z.strictObject({
  /** Id of the target that it speaks of; free for totals of other years. */
  target: id,
  count: z.number().min(0).optional(),
  /** Of how many: the denominator, where the figure is a share. */
  of: z.number().min(0).optional(),
  /** The percentage as printed. Shares are always computed from `count` and `of`; this one is only compared. */
  printedPercent: z.number().min(0).max(1000).optional(),
  /** Lowest and highest of a printed range ("tăng 10–30 %"). */
  range: z.tuple([z.number(), z.number()]).optional(),
  asOf: statedDay,
  /** The parts of the count by stars, where printed. */
  stars: z.strictObject({ 3: z.int().min(0).optional(), 4: z.int().min(0).optional(), 5: z.int().min(0).optional() }).optional(),
  /** Parts that the source adds up, "tỉnh Cà Mau cũ" and "tỉnh Bạc Liêu cũ". */
  parts: z
    .array(z.strictObject({ scope: z.string().min(1).max(300), count: z.number().min(0) }))
    .max(100)
    .optional(),
  /** What the count covers, "cả tỉnh sau sáp nhập". */
  scope: z.string().min(1).max(300).optional(),
  source,
  note: note.optional(),
});

/** A programme plan as data. YAML or JSON: the same shape. */
export const planSchema = z.strictObject({
  format: z.literal('ocop-plan/1'),
  id,
  title: words,
  /** Two digits of the province (Decision 19/2025/QĐ-TTg). */
  province: z
    .string()
    .regex(/^\d{2}$/)
    .optional(),
  period: z.strictObject({ from: day, until: day }),
  /**
   * Which rows of a list the plan is about, where the list holds more: provinces as the rows print them ("Cà Mau" in a list of the province merged in 2025).
   * Rows that name no province are outside and told apart.
   */
  scope: z.strictObject({ provinces: z.array(z.string().min(1).max(100)).min(1).max(100) }).optional(),
  /** The document. */
  source,
  note: note.optional(),
  targets: z.array(targetSchema).max(100).default([]),
  composition: z.array(compositionSchema).max(100).default([]),
  impact: z.array(impactSchema).max(20).default([]),
  policy: programmePolicySchema.partial().optional(),
  reported: z.array(reportedFigureSchema).max(1000).default([]),
});

export type Plan = z.infer<typeof planSchema>;
export type PlanNote = z.infer<typeof note>;
export type Goal = z.infer<typeof goalSchema>;
export type ReportedFigure = z.infer<typeof reportedFigureSchema>;
export type CountTarget = z.infer<typeof targetSchema>;
export type CompositionTarget = z.infer<typeof compositionSchema>;
export type ImpactTarget = z.infer<typeof impactSchema>;
export type PlanTarget = CountTarget | CompositionTarget | ImpactTarget;

/** Every target of a plan in the order in which a report tells of them. */
export function targetsOf(plan: Plan): PlanTarget[] {
  return [...plan.targets, ...plan.composition, ...plan.impact];
}
