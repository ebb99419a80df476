import type { LegalForm } from '../product/legal-form.ts';
import type { Producer } from '../product/producer.ts';
import type { Product } from '../product/product.ts';
import type { EvidenceLevel, Recognition, WithdrawalGround } from '../recognition/recognition.ts';
import type { CivilDate } from '../time/civil-date.ts';

/** Everything that can happen to a product in the programme. The first four can give it stars; the rest ends, holds or describes what was given. */
export const HISTORY_EVENT_KINDS = [
  'assessed',
  'recognised',
  'upgraded',
  're-recognised',
  'renewal-filed',
  'extended',
  'suspended',
  'resumed',
  'revoked',
  'annulled',
  'lapsed',
  'replaced',
  'producer-renamed',
  'producer-form-changed',
] as const;

export type HistoryEventKind = (typeof HISTORY_EVENT_KINDS)[number];

/** The place that tells of an event: the answer to "who says so?". */
export interface EventRecord {
  readonly file?: string;
  /** Row as a spreadsheet counts it. */
  readonly row?: number;
  /** Identifier of the row in its list. */
  readonly id?: string;
  /** Address or document. */
  readonly source: string;
}

export interface HistoryEvent {
  readonly kind: HistoryEventKind;
  /** The day it counts from, where known: of the deciding document, or of the report. */
  readonly on?: CivilDate;
  /** Bounds, where the day itself is not known. "Round 2021" cannot have been decided before 2021-01-01; what was reported in May 2024 happened by its end. */
  readonly notBefore?: CivilDate;
  readonly notAfter?: CivilDate;
  /** Round of assessment as printed. */
  readonly round?: string;
  /** 3–5, for the kinds that give stars. */
  readonly stars?: number;
  readonly score?: number;
  readonly decision?: Readonly<Recognition['decision']>;
  /** First and last day in force as the decision or certificate states them. */
  readonly validFrom?: CivilDate;
  readonly validUntil?: CivilDate;
  /** Last day of an extension. */
  readonly until?: CivilDate;
  /** Ground of a withdrawal by its letter in Article 8.1 of 26/2026/QĐ-TTg. */
  readonly ground?: WithdrawalGround;
  /** The source's own words. */
  readonly reason?: string;
  /** The producer's name or form from then on, for `producer-renamed` and `producer-form-changed`. */
  readonly producer?: { readonly name?: string; readonly legalForm?: LegalForm };
  /** `record.id` of the recognition that this event is about. Without it: the recognition that holds on the event's day, else the last one. */
  readonly concerns?: string;
  readonly evidence: EvidenceLevel;
  readonly record: EventRecord;
}

/** One product through time: the rows it was read from and all that happened to it. Order of `events` has no meaning. */
export interface ProductHistory {
  /** Identifier of its earliest row: stable while that row keeps its own. */
  readonly key: string;
  readonly name: Product['name'];
  readonly producer?: Producer;
  readonly productSet?: number;
  readonly productCode?: string;
  readonly gtins: readonly string[];
  readonly demonstration: boolean;
  readonly events: readonly HistoryEvent[];
  /** The rows, earliest first. Name, producer and set above are the last one's. */
  readonly records: readonly Product[];
}
