import { addDays, type CivilDate } from '../time/civil-date.ts';
import type { Recognition, RecognitionEvent } from './recognition.ts';
import type { Validity } from './validity.ts';

/** Days after the end of a term that Article 12.3 of 26/2026/QĐ-TTg allows at most. */
export const EXTENSION_DAYS = 180;

/**
 * Terms whose renewal window (180 to 120 days before the end) could not be met when 26/2026/QĐ-TTg took effect on 2026-05-22: they end on or after
 * that day, and their window closed on it or before.
 */
export const IMPOSSIBLE_WINDOW: Validity = { from: '2026-05-22', until: '2026-09-19' };

/** What Article 12.3 of 26/2026/QĐ-TTg leaves open. */
export interface ExtensionPolicy {
  /** `standing` (default): a recorded extension counts whenever its term ends. `transitional`: only for the terms of `IMPOSSIBLE_WINDOW`. */
  readonly extension: 'standing' | 'transitional';
  /**
   * `impossible-window` (default): the terms of `IMPOSSIBLE_WINDOW` are extended by the article itself, also where nobody recorded it.
   * `record`: only an extension that a record tells of counts.
   */
  readonly extensionNeeds: 'impossible-window' | 'record';
}

export const DEFAULT_EXTENSION_POLICY: ExtensionPolicy = { extension: 'standing', extensionNeeds: 'impossible-window' };

export interface Extension {
  /** Last day, never more than 180 days after the end of the term. */
  readonly until: CivilDate;
  /** The record; absent where the article alone extends. */
  readonly event?: RecognitionEvent;
}

const windowImpossible = (validity: Validity): boolean =>
  validity.until >= IMPOSSIBLE_WINDOW.from && validity.until <= IMPOSSIBLE_WINDOW.until;

/**
 * How long a recognition stays in force beyond its term while re-assessment is pending, or undefined. `at` leaves out extensions recorded later.
 * An extension without a last day, or with one further off, ends 180 days after the term. A lapse announced after the extension ends it.
 */
export function extensionOf(
  recognition: Pick<Recognition, 'events'>,
  validity: Validity,
  { at, policy = {} }: { readonly at?: CivilDate; readonly policy?: Partial<ExtensionPolicy> } = {},
): Extension | undefined {
  const rules = { ...DEFAULT_EXTENSION_POLICY, ...policy };
  const known = (event: RecognitionEvent): boolean => at === undefined || event.on === undefined || event.on <= at;
  const latest = addDays(validity.until, EXTENSION_DAYS);
  const lapse = recognition.events.find((event) => event.kind === 'lapsed' && known(event));
  const event = recognition.events.find((candidate) => candidate.kind === 'extended' && known(candidate));
  if (event !== undefined && (rules.extension === 'standing' || windowImpossible(validity))) {
    if (lapse?.on !== undefined && lapse.on > validity.until && lapse.on >= (event.on ?? lapse.on)) return undefined;
    return { until: event.until !== undefined && event.until < latest ? event.until : latest, event };
  }
  return rules.extensionNeeds === 'impossible-window' && windowImpossible(validity) && lapse === undefined
    ? { until: latest }
    : undefined;
}
