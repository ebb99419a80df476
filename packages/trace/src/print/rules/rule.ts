import type { CivilDate, Product, RecognitionStatus } from '@ocop/core';

import type { ComposedLabel } from '../compose-label.ts';
import type { InkSet } from '../drawing/ink.ts';
import type { FontSet } from '../fonts/font-set.ts';
import type { TraceContent } from '../order/label-order.ts';
import type { PrintLabel } from '../print-label.ts';
import type { Stock } from '../stock/stocks.ts';
import type { LabelTemplate } from '../templates/label-template.ts';
import type { ProfileId } from './profiles.ts';

/** `error`: must not be printed. `warning`: a person should decide. `notice`: good to know. */
export type Severity = 'error' | 'warning' | 'notice';

/** Everything that a rule may look at: one label of a run, its product and where it will be printed. Absent is unknown. */
export interface PrintCase {
  label: PrintLabel;
  /** Day of printing, in Việt Nam. */
  at: CivilDate;
  /** Labels of the run, and how many are used up a month. */
  count: number;
  perMonth?: number;
  /** Labels that hold this very link: more than one when the run has no serials. */
  copies: number;
  product?: Product;
  status?: RecognitionStatus;
  /** What the page behind the code carries. */
  traceability?: TraceContent;
  /** `only`: the label that the law asks for. `additional`: a sticker beside it. */
  role: 'only' | 'additional';
  profile: ProfileId;
  dpi?: number;
  inks: InkSet;
  template?: LabelTemplate;
  stock?: Stock;
  composed?: ComposedLabel;
  fonts?: FontSet;
}

/** Numbers and words of one finding, for its sentence. */
export type FindingFacts = Readonly<Record<string, string | number>>;

export interface Rule<Id extends string = string> {
  id: Id;
  severity: Severity;
  /** Document and article, or the words that it is this project's own. */
  source: string;
  /** The facts of the fault, or undefined where there is none or it cannot be told. Another `severity` there outranks the rule's. */
  find: (given: PrintCase) => (FindingFacts & { severity?: Severity }) | undefined;
}
