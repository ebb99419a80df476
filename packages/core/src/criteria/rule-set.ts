/** The three decisions whose sheets are shipped, oldest first. Identifiers carry number and year: "148" alone names several texts. */
export const DECISION_IDS = ['1048-2019', '148-2023', '26-2026'] as const;

export type DecisionId = (typeof DECISION_IDS)[number];

/** The score sheet of one product set under one decision, `26-2026/8`. Sets 1–26; those of 1048-2019 are other sets under the same numbers. */
export type RuleSetRef = `${DecisionId}/${number}`;

export type PartId = 'A' | 'B' | 'C';

/** Stars that a sheet can carry minima for. */
export type RecognisedStars = 3 | 4 | 5;

/**
 * How far a row is to be trusted. `confirmed`: read unaltered from an unofficial full transcription whose sums agree. `partial`: corrected,
 * doubtful or inconsistent. `inferred`: supplied by this project. None of them means compared with the signed decision.
 */
export type ProvenanceStatus = 'confirmed' | 'partial' | 'inferred';

/** One answer that a criterion offers. `text` is the place of its label in the text lists. */
export interface Option {
  /** `a`, `b`, `c` … in printed order. */
  readonly id: string;
  readonly points: number;
  readonly text: number;
  /** Number of asterisks printed on it: this option is the least result allowed for a product of so many stars. */
  readonly minimumFor?: RecognisedStars;
  /** In a choose-one criterion, the case that it belongs to. */
  readonly case?: 1 | 2;
  /** Points that are not as printed: filled in by this project, or corrected from a slip. */
  readonly pointsStatus?: 'inferred' | 'corrected';
}

export interface Criterion {
  /** Part, section and number as the sheet prints them: `A.1.4`, `C.6.1.2`; decision 148/2023 letters them, `A.1.đ`. */
  readonly id: string;
  readonly part: PartId;
  readonly section: string;
  /** The criterion that this one is nested in. */
  readonly parent?: string;
  readonly text: number;
  /** As declared on the sheet. Where the best option differs, `anomalies` says so. */
  readonly maxPoints: number;
  readonly options: readonly Option[];
  /** Least points for a star, from the asterisks of the options or of the title. */
  readonly minima: Readonly<Partial<Record<RecognisedStars, number>>>;
  /** Only marked where that criterion (the product story) has points. */
  readonly needsStory?: string;
  /** Criteria whose options are ranges of a percentage. */
  readonly role?: 'local-labour' | 'supply-contracts';
  /** Documents of Form 02 that support it; the mapping by name is this project's. */
  readonly evidence: readonly EvidenceCode[];
  readonly status: ProvenanceStatus;
}

/** The evidence table of Form 02 (26/2026/QĐ-TTg, Annex III). */
export const EVIDENCE_CODES = [
  'business-registration',
  'facility-and-quality-certificates',
  'supply-contracts',
  'environment-file',
  'labour-list',
  'finance-reports',
  'intellectual-property',
  'distribution-contracts',
  'promotion-proof',
  'product-story',
  'quality-declaration',
  'test-report',
  'barcode-and-traceability',
] as const;

export type EvidenceCode = (typeof EVIDENCE_CODES)[number];

/** What ends an assessment whatever the points. An assessor finds them; `sensory-zero` alone follows from the sheet itself. */
export const GATE_CODES = [
  'forged-dossier',
  'dossier-incomplete',
  'food-safety-conditions-missing',
  'production-licence-missing',
  'production-certificate-missing',
  'production-conditions-missing',
  'declaration-label-or-advert-breach',
  'product-declaration-missing',
  'not-all-from-province',
  'common-staple',
  'copied-product',
  'material-imported-or-untraceable',
  'intellectual-property-breach',
  'unsafe-impurities',
  'food-safety-certificate-missing',
  'sensory-zero',
] as const;

export type GateCode = (typeof GATE_CODES)[number];

/** `knock-out`: the product is out. `not-assessed`: the product is not one this sheet is for. `stop`: the later steps are not marked. */
export type GateEffect = 'knock-out' | 'not-assessed' | 'stop';

export interface Gate {
  readonly code: GateCode;
  readonly effect: GateEffect;
  /** Where the sheet prints it; absent for the line above the sheet. */
  readonly criterion?: string;
}

export const ANOMALY_CODES = [
  'options-inferred',
  'points-inferred',
  'points-corrected',
  'points-repeated',
  'points-unusual',
  'maximum-corrected',
  'maximum-from-section',
  'best-below-maximum',
  'options-against-maximum',
  'part-below-declared',
  'part-heading-differs',
  'options-same-text',
  'star-mark-doubtful',
  'star-mark-missing',
  'star-mark-on-title',
  'zero-option-missing',
  'label-doubtful',
  'number-repeated',
  'knock-out-from-second-reading',
] as const;

export type AnomalyCode = (typeof ANOMALY_CODES)[number];

/** Something on the sheet that a person has to compare with the signed decision. Kept visible, never silently repaired. */
export interface Anomaly {
  readonly code: AnomalyCode;
  /** A criterion, a part, or `-` for the sheet. */
  readonly at: string;
  /** What the transcription prints and what the table carries, where that says more. */
  readonly words: readonly string[];
}

export interface Section {
  readonly id: string;
  readonly maxPoints: number;
  readonly text: number;
}

export interface Part {
  readonly id: PartId;
  readonly maxPoints: number;
  readonly text: number;
  /** Empty for 1048-2019: its transcription keeps no section maxima. */
  readonly sections: readonly Section[];
}

/** Ministries in charge of a set (26/2026/QĐ-TTg, Annex I): agriculture and environment, industry and trade, health, culture-sports-tourism. */
export type Ministry = 'MAE' | 'MOIT' | 'MOH' | 'MCST';

/** One score sheet as data. A paraphrase of an unofficial transcription: a result reckoned from it is never official. */
export interface RuleSet {
  readonly ref: RuleSetRef;
  readonly decision: DecisionId;
  /** 1–26. */
  readonly productSet: number;
  readonly text: number;
  readonly lead: readonly Ministry[];
  /** Product samples that the dossier needs (26/2026/QĐ-TTg, Article 6.2.d): 5, none for tourism. */
  readonly samples: number;
  readonly parts: readonly Part[];
  readonly criteria: readonly Criterion[];
  readonly gates: readonly Gate[];
  readonly anomalies: readonly Anomaly[];
}
