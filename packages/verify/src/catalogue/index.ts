export type { CatalogueRow } from './catalogue-row.ts';
export { describeFinding, describeVerdict } from './describe-finding.ts';
export { FINDING_CODES, WEIGHTS, type Finding, type FindingCode, type Weight } from './finding.ts';
export { verifyCatalogue, type CatalogueOptions, type CatalogueReport, type RowReport } from './verify-catalogue.ts';
