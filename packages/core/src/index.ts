export { OcopError, type OcopErrorCode } from './ocop-error.ts';
export { mod10CheckDigit } from './gs1/check-digit.ts';
export { gtinCheckDigit, isDemonstrationGtin, isGtin, parseGtin, tryParseGtin } from './gs1/gtin.ts';
export { isGln, parseGln, tryParseGln } from './gs1/gln.ts';
export * from './time/civil-date.ts';
export { findProductSet, PRODUCT_GROUPS, PRODUCT_SETS, type ProductGroup, type ProductSet } from './product/product-set.ts';
export { findProvince } from './product/find-province.ts';
export { PROVINCES, type Province } from './product/provinces.ts';
export { LEGAL_FORMS, type LegalForm, tryParseLegalForm } from './product/legal-form.ts';
export { isProductCode, parseProductCode, type ProductCode, tryParseProductCode } from './product/product-code.ts';
export { type Place, placeSchema, type Producer, producerSchema } from './product/producer.ts';
export { type Product, productSchema } from './product/product.ts';
export {
  EVIDENCE_LEVELS,
  type EvidenceLevel,
  type Recognition,
  type RecognitionEvent,
  recognitionEventSchema,
  recognitionSchema,
  WITHDRAWAL_GROUNDS,
  type WithdrawalGround,
} from './recognition/recognition.ts';
export {
  DEFAULT_VALIDITY_POLICY,
  RECOGNITION_MONTHS,
  type Validity,
  type ValidityPolicy,
  validityOf,
} from './recognition/validity.ts';
export {
  DEFAULT_STATUS_POLICY,
  RECOGNITION_STATES,
  type RecognitionReason,
  type RecognitionState,
  type RecognitionStatus,
  recognitionStatus,
  type StatusPolicy,
} from './recognition/recognition-status.ts';
export {
  aggregate,
  competentAuthority,
  type CouncilRating,
  type Rating,
  rate,
  renewalCalendar,
  resolveRuleSet,
  type ScoreSheet,
  type Stars,
  type UpgradePlan,
  upgradePlan,
} from './rating/index.ts';
export type { RuleSet, RuleSetRef } from './criteria/rule-set.ts';
export { COLUMNS, type Field, fieldOfHeader, REQUIRED_FIELDS } from './import/columns.ts';
export { type DecodedText, decodeText } from './import/decode-text.ts';
export { readCsv } from './import/csv.ts';
export { type JsonFault, jsonFault } from './import/json-fault.ts';
export { cleanText, foldText } from './import/fold-text.ts';
export { tryParseDate, tryParsePeriod, tryParseSerialDate } from './import/parse-date.ts';
export type { ReadProductsOptions, ReadProductsResult, RowAside, TableReading } from './import/list-reading.ts';
export { readProducts, readSheets } from './import/read-products.ts';
export {
  type DuplicateProposal,
  MATCH_REASONS,
  type MatchOptions,
  type MatchReason,
  proposeDuplicates,
} from './import/match-names.ts';
export type { ListTitle } from './import/list-title.ts';
export type { GroupContext } from './import/group-row.ts';
export type { MergedRange, Sheet, SheetRow } from './import/sheet.ts';
export { tryParseProductSet } from './product/parse-product-set.ts';
export { MERGED_PROVINCES, type MergedProvince } from './product/merged-provinces.ts';
export { tryParseStars } from './import/parse-stars.ts';
export { type CitedDocument, tryParseDocument } from './import/parse-decision.ts';
export { ISSUE_CODES, type IssueCode, type IssueSeverity, type RowIssue } from './import/row-issue.ts';
export { describeIssue, type Language, LOCALES } from './locales/describe-issue.ts';
export type { Locale } from './locales/locale.ts';
export { certificationGaps } from './recognition/certification-gaps.ts';
export { type RuleSetId, ruleSetOfDecision } from './recognition/rule-set-of-decision.ts';
export { describeStatus } from './locales/describe-status.ts';
export {
  DEFAULT_EXTENSION_POLICY,
  type Extension,
  EXTENSION_DAYS,
  extensionOf,
  type ExtensionPolicy,
  IMPOSSIBLE_WINDOW,
} from './recognition/extension.ts';
export type { EventRow } from './history/event-row.ts';
export { DEFAULT_HISTORY_POLICY, foldHistory, type HistoryPolicy, type HistoryStatus } from './history/fold-history.ts';
export { type Histories, historiesOf } from './history/histories-of.ts';
export { proposeTargets, type TargetCandidate, type TargetProposal } from './history/propose-targets.ts';
export {
  type EventRecord,
  HISTORY_EVENT_KINDS,
  type HistoryEvent,
  type HistoryEventKind,
  type ProductHistory,
} from './history/product-history.ts';
