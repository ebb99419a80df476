import type { HistoryEventKind } from '../history/product-history.ts';
import type { LegalForm } from '../product/legal-form.ts';
import type { ProductGroup } from '../product/product-set.ts';
import type { RecognitionReason, RecognitionState } from '../recognition/recognition-status.ts';
import type { MatchReason } from '../import/match-names.ts';
import type { IssueCode, IssueSeverity, RowIssue } from '../import/row-issue.ts';

/** Sentences of one language. Every code of the package has one; the type makes a forgotten one a compile error. */
export interface Locale {
  readonly issues: Readonly<Record<IssueCode, (issue: RowIssue) => string>>;
  /** A few words each, for counts and lists. */
  readonly issueTitles: Readonly<Record<IssueCode, string>>;
  readonly severities: Readonly<Record<IssueSeverity, string>>;
  /** "Dòng 5, cột 7 (ngày quyết định)" */
  readonly place: (issue: RowIssue) => string;
  readonly states: Readonly<Record<RecognitionState, string>>;
  readonly reasons: Readonly<Record<RecognitionReason, string>>;
  /** What happened to a product, in the words of lists. */
  readonly eventKinds: Readonly<Record<HistoryEventKind, string>>;
  readonly matchReasons: Readonly<Record<MatchReason, string>>;
  readonly legalForms: Readonly<Record<LegalForm, string>>;
  readonly productGroups: Readonly<Record<ProductGroup, string>>;
}
