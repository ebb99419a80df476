import type { ExportLocale } from './export-locale.ts';

export const exportEn: ExportLocale = {
  ptntGaps: {
    PTNT_STARS_MISSING: ({ product }) => `Product “${product}” has no recognised stars, hence no row in PTNT_OCOP.`,
    PTNT_SUPERSEDED: ({ product }) => `The recognition of “${product}” was replaced by a newer one, which alone has a row.`,
    PTNT_PRODUCER_MISSING: ({ product }) => `Product “${product}” names no producer; ChuTheSXKD is left empty.`,
    PTNT_UNIT_MISSING: ({ product }) => `Product “${product}” has no commune or province code; Ma_DonViHanhChinh is left empty.`,
    PTNT_CODE_TOO_LONG: ({ product }) => `The code “${product}” has more than 10 characters; Ma_SanPham is left empty.`,
    PTNT_TEXT_TOO_LONG: ({ product, column }) => `${column} of “${product}” has more than 255 characters.`,
    PTNT_REVENUE_MISSING: ({ product }) => `Product “${product}” has no revenue for the year; DoanhThuNam is left empty.`,
    PTNT_REVENUE_INVALID: ({ product, value }) =>
      `The revenue “${value}” of “${product}” is not a number from 0 with at most 12 digits.`,
    PTNT_STATUS_TOO_LONG: ({ product, value }) =>
      `The status code “${value}” of “${product}” has more than 10 characters; TrangThai is left empty.`,
  },
  ptntIssues: {
    PTNT_COLUMN_MISSING: ({ column }) => `The column ${column} of PTNT_OCOP is missing.`,
    PTNT_VALUE_INVALID: ({ row, column, value, expected }) =>
      `Row ${row}, column ${column}: “${value}” is not valid, expected ${expected}.`,
    PTNT_NUMBER_REPEATED: ({ row, value }) => `Row ${row}: MA_OCOP ${value} was used in an earlier row.`,
    PTNT_CSV: ({ row }) => `Row ${row}: cells or quotation marks do not match the header.`,
  },
  passportFields: {
    uniqueIdentifier: 'Unique identifier',
    productName: 'Product name',
    gtin: 'GTIN',
    responsibleName: 'Name of the responsible party',
    responsibleAddress: 'Address of the responsible party',
    responsibleIdentifier: 'Identifier of the responsible party',
    origin: 'Origin, or place of last processing',
    traceability: 'Traceability information',
    certificates: 'Conformity and quality certificates (if any)',
    productionDate: 'Production date (if any)',
    shelfLife: 'Shelf life (if any)',
    safetyWarnings: 'Safety warnings (if any)',
  },
  passportStatus: { present: 'present', missing: 'missing', 'not-applicable': 'not applicable' },
  passportReasons: {
    'demonstration-gtin': 'a 952 GTIN is for demonstration, not for trade',
    service: 'a tourism service, not goods',
  },
};
