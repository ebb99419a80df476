import type { Finding, FindingCode } from '../finding.ts';
import type { RowReport } from '../verify-catalogue.ts';

export interface CatalogueLocale {
  readonly verdicts: Readonly<Record<RowReport['verdict'], string>>;
  readonly findings: Readonly<Record<FindingCode, (finding: Finding) => string>>;
}
