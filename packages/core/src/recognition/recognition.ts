import { z } from 'zod';
import { isCivilDate } from '../time/civil-date.ts';

const civilDate = z.string().refine(isCivilDate);

/** Something that happened to a recognition after it was decided. */
export const recognitionEventSchema = z.strictObject({
  /**
   * `revoked`: withdrawn on one of the six grounds of Decision 26/2026/QĐ-TTg, Article 8. `annulled`: the decision itself was set aside (Article 10.1.b).
   * `replaced`: upgraded or recognised anew by a later decision. `extended`: in force until a decision (Article 12.3).
   * `lapsed`: an authority announced that the term ran out, for rows whose own dates are not known.
   */
  kind: z.enum(['revoked', 'annulled', 'replaced', 'extended', 'lapsed', 'suspended']),
  /** Day of the deciding document, or of the report where `basis` is `reported`. Absent where the source gives neither. */
  on: civilDate.optional(),
  basis: z.enum(['decided', 'reported']),
  decisionNumber: z.string().min(1).optional(),
  /** Last day of an extension. */
  until: civilDate.optional(),
  /** The source's own words for why. */
  reason: z.string().min(1).optional(),
});

/** The stars a product was given, by whom and when; the document behind them; what happened since. */
export const recognitionSchema = z.strictObject({
  /** 3–5, or absent where the source does not say. 1★ and 2★ are never recognised (Decision 26/2026/QĐ-TTg, Article 4.1.a). */
  stars: z.int().min(3).max(5).optional(),
  /** `assessed`: went before a council, outcome not in the source. `recognised`: the source says that it was recognised. */
  claim: z.enum(['assessed', 'recognised']),
  /** Average total of the council, 0–100. */
  score: z.number().min(0).max(100).optional(),
  /** Round of assessment as printed, "2021 đợt II". */
  round: z.string().min(1).optional(),
  decision: z.strictObject({
    /** As printed: "383/QĐ-UBND", or the bare number that a source gives. */
    number: z.string().min(1).optional(),
    date: civilDate.optional(),
    /** A historical body stays named as it was. */
    authority: z.string().min(1).optional(),
  }),
  /** First day in force where the decision states one; else the day of the decision counts. */
  validFrom: civilDate.optional(),
  /** Last day as printed on the certificate; else 36 months are counted. */
  validUntil: civilDate.optional(),
  events: z.array(recognitionEventSchema),
});

export type Recognition = z.infer<typeof recognitionSchema>;
export type RecognitionEvent = z.infer<typeof recognitionEventSchema>;
