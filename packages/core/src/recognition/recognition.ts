import * as z from 'zod';
import { isCivilDate } from '../time/civil-date.ts';

const civilDate = z.string().refine(isCivilDate);

/**
 * The six grounds of withdrawal of Decision 26/2026/QĐ-TTg, Article 8.1, by the letter of the text: (a) false or forged file, (b) criteria no longer met,
 * (c) breach of quality, safety, environment, property or labelling law, (d) misuse of the OCOP mark, (đ) production stopped, (e) another conclusion.
 */
export const WITHDRAWAL_GROUNDS = ['a', 'b', 'c', 'd', 'đ', 'e'] as const;

export type WithdrawalGround = (typeof WITHDRAWAL_GROUNDS)[number];

/** How far a record can be relied on: the decision itself, an authority's notice, the press, or nothing that the record names. */
export const EVIDENCE_LEVELS = ['decision', 'notice', 'news', 'unstated'] as const;

export type EvidenceLevel = (typeof EVIDENCE_LEVELS)[number];

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
  /** Bounds of that day, where the source gives only a month or a year. */
  within: z.strictObject({ from: civilDate, until: civilDate }).optional(),
  basis: z.enum(['decided', 'reported']),
  decisionNumber: z.string().min(1).optional(),
  /** Last day of an extension. */
  until: civilDate.optional(),
  /** The ground of a withdrawal, where it is stated or follows from the source's words. */
  ground: z.enum(WITHDRAWAL_GROUNDS).optional(),
  /** The source's own words for why. */
  reason: z.string().min(1).optional(),
});

/** The stars a product was given, by whom and when; the document behind them; what happened since. */
export const recognitionSchema = z.strictObject({
  /** 3–5, or absent where the source does not say. 1★ and 2★ are never recognised (Decision 26/2026/QĐ-TTg, Article 4.1.a). */
  stars: z.int().min(3).max(5).optional(),
  /** `assessed`: went before a council, outcome not in the source. `recognised`: the source says that it was recognised. */
  claim: z.enum(['assessed', 'recognised']),
  /** What the deciding act was, where the source says: recognised for the first time, raised to more stars, or recognised anew. */
  act: z.enum(['recognised', 'upgraded', 're-recognised']).optional(),
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
  /** Bounds of the day of the decision, where the source gives only a month or a year. */
  decidedWithin: z.strictObject({ from: civilDate, until: civilDate }).optional(),
  /** First day in force where the decision states one; else the day of the decision counts. */
  validFrom: civilDate.optional(),
  /** Last day as printed on the certificate; else 36 months are counted. */
  validUntil: civilDate.optional(),
  events: z.array(recognitionEventSchema),
});

export type Recognition = z.infer<typeof recognitionSchema>;
export type RecognitionEvent = z.infer<typeof recognitionEventSchema>;
