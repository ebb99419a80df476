export { type CsvCell, type CsvWriteOptions, writeCsv } from './write-csv.ts';
export { guardCell, unguardCell } from '../import/guard-cell.ts';
export { ANNEX_COLUMNS, type RecognitionAnnex, recognitionAnnex } from './recognition-annex.ts';
export {
  PTNT_GAP_CODES,
  PTNT_OCOP_COLUMNS,
  type PtntOcopGap,
  type PtntOcopOptions,
  type PtntOcopPolicy,
  type PtntOcopRow,
  toPtntOcop,
} from './ptnt-ocop.ts';
export { PTNT_ISSUE_CODES, type PtntOcopIssue, readPtntOcop, writePtntOcop } from './ptnt-ocop-csv.ts';
export { type JsonLd, jsonLdScript, type SchemaOrgOptions, toSchemaOrg } from './schema-org.ts';
export {
  PASSPORT_FIELDS,
  type PassportFacts,
  type PassportField,
  type PassportFieldReport,
  type ProductPassport,
  toProductPassport,
} from './product-passport.ts';
