import { looksLikeLegacyFont } from '../import/legacy-font.ts';
import { eventWord } from './event-word.ts';
import type { Locale } from './locale.ts';

const quoted = (value: string | undefined): string => (value === undefined ? '' : ` “${value}”`);

const OLD_FONT =
  ' The letters look typed for an old font (TCVN3 or VNI): turn the table into Unicode with an input method (UniKey: Ctrl+Shift+F6), save it and read it again.';

const EVENT_KINDS: Locale['eventKinds'] = {
  assessed: 'assessed',
  recognised: 'recognised',
  upgraded: 'upgraded',
  're-recognised': 'recognised again',
  extended: 'extended',
  lapsed: 'lapsed',
  revoked: 'revoked',
  annulled: 'annulled',
  replaced: 'replaced',
  suspended: 'suspended',
  resumed: 'resumed',
  'renewal-filed': 'renewal filed',
  'producer-renamed': 'producer renamed',
  'producer-form-changed': 'legal form changed',
};

/** English. */
export const en: Locale = {
  issues: {
    FILE_EMPTY: () => 'The file is empty: there is no header row.',
    FILE_TOO_LARGE: ({ value, suggestion }) => `The file is too large: ${value} characters, at most ${suggestion}.`,
    FILE_ENCODING: ({ value }) =>
      `The file is not UTF-8 and was read as ${value}. Check the Vietnamese marks; saving it as “CSV UTF-8” is best.`,
    FILE_DELIMITER: ({ value }) =>
      `The header row${quoted(value)} does not split into columns. The separator has to be a comma, semicolon, tab or pipe.`,
    COLUMN_MISSING: ({ field, value }) =>
      `The required column “${field === 'name' ? 'tên sản phẩm' : field}” (${field}) is missing. The header read:${quoted(value)}.${looksLikeLegacyFont(value ?? '') ? OLD_FONT : ''}`,
    COLUMN_REPEATED: ({ value }) => `Two columns mean the same:${quoted(value)} comes again; only the first is read.`,
    COLUMN_UNKNOWN: ({ value }) => `The column${quoted(value)} is not known and is passed over.`,
    CSV_QUOTES: () => 'A quotation mark is not closed; this row may have run into the next.',
    CSV_FIELD_COUNT: ({ value, suggestion }) => `The row has ${value} cells, the header ${suggestion} columns.`,
    CELL_SPLIT: ({ suggestion }) => `The cell holds product and producer and was taken apart:${quoted(suggestion)}. Please look.`,
    CELL_NOT_SPLIT: ({ value }) =>
      `The cell holds product and producer, but not plainly where the one ends${quoted(value)}: all of it is the name. Put the producer into a column of its own.`,
    NAME_MISSING: () => 'There is no product name; this row becomes no product.',
    NAME_TOO_LONG: () => 'The product name is longer than 300 characters; this row becomes no product.',
    ROW_REPEATED: ({ suggestion }) => `This row is the same as row ${suggestion}; only the first is kept.`,
    ID_REPEATED: ({ value, suggestion }) =>
      `The row id${quoted(value)} is already used in row ${suggestion}; this row is not taken.`,
    TEXT_MENDED: ({ suggestion }) => `Combining characters or a foreign Ð were brought to the usual form:${quoted(suggestion)}.`,
    PRODUCER_MISSING: () => 'There is no producer; no credential can be signed yet.',
    LEGAL_FORM_UNKNOWN: ({ value }) => `The legal form${quoted(value)} is not known; it is written down as “other”.`,
    ENTERPRISE_SIZE_UNKNOWN: ({ value, suggestion }) =>
      `The enterprise size${quoted(value)} is not known; one of these is expected: ${suggestion}.`,
    PROVINCE_UNKNOWN: ({ value }) =>
      value === undefined
        ? 'There is no province; no credential can be signed yet. Add a column “tỉnh”.'
        : `The province${quoted(value)} is not known; no credential can be signed yet. Write its name, of before or after 1 July 2025.`,
    PRODUCT_SET_MISSING: () => 'There is no product set (1–26); no credential can be signed yet.',
    PRODUCT_SET_INVALID: ({ value }) =>
      `The product set${quoted(value)} is not a number from 1 to 26; write the number, or the set's name exactly as the annex of 26/2026/QĐ-TTg has it.`,
    GTIN_INVALID: ({ value }) =>
      `GTIN${quoted(value)} is wrong: 8, 12, 13 or 14 digits with a right check digit are expected. The cell is passed over.`,
    PRODUCT_CODE_INVALID: ({ value, suggestion }) =>
      `OCOP product code${quoted(value)} does not read province-commune-serial-year, as in ${suggestion}.`,
    STARS_MISSING: () => 'The source gives no stars; no credential can be signed yet.',
    STARS_INVALID: ({ value }) =>
      `${value === undefined ? 'The stars' : `Stars${quoted(value)}`} are not valid; there are only 3, 4 or 5.`,
    STARS_BELOW_THREE: ({ value }) =>
      `${quoted(value).trim()}: 1 and 2 stars are not recognised (Decision 26/2026/QĐ-TTg, Article 4.1.a).`,
    SCORE_INVALID: ({ value }) => `The score${quoted(value)} is not a number from 0 to 100.`,
    DECISION_DATE_MISSING: () =>
      'There is no readable date of the recognition decision; its term cannot be counted and no credential can be signed yet.',
    DECISION_NUMBER_MISSING: () => 'The source gives no number of the recognition decision; no credential can be signed yet.',
    DATE_INVALID: ({ value }) =>
      `The date${quoted(value)} cannot be read; write 2021-11-18 or 18/11/2021: day before month, year of four digits.`,
    DATE_ORDER: ({ value, suggestion }) =>
      `The last day${quoted(value)} comes before the first, ${suggestion}; it is passed over.`,
    ASSESSED_ONLY: () => 'The source says only that the product was assessed, not that it was recognised.',
    CLAIM_UNKNOWN: ({ value, suggestion }) =>
      `The situation${quoted(value)} is not known; one of these is expected: ${suggestion}.`,
    EVENT_UNKNOWN: ({ value, suggestion }) => `The event${quoted(value)} is not known; one of these is expected: ${suggestion}.`,
    EVENT_DATE_MISSING: () => 'The event has no date and is taken to have happened.',
    REPLACES_UNKNOWN: ({ value }) => `No row carries the id${quoted(value)} that this one is to replace.`,
    WORKBOOK_UNREADABLE: ({ value }) =>
      `The XLSX workbook could not be read (${value ?? ''}). Open it in a spreadsheet program and save it again as .xlsx without a password.`,
    SHEET_WITHOUT_TABLE: ({ value }) => `The sheet${quoted(value)} has no product table that could be read; it is passed over.`,
    ROW_GROUP: ({ value }) => `${quoted(value).trim()} is a heading: it speaks for the rows below it and becomes no product.`,
    ROW_TOTAL: ({ value }) => `${quoted(value).trim()} is a total and becomes no product.`,
    ROW_HEADER_AGAIN: () => 'This row repeats the header.',
    ROW_FOOTNOTE: ({ value }) => `${quoted(value).trim()} is a note below the table and becomes no product.`,
    TOTAL_DISAGREES: ({ value, suggestion }) => `The total says ${value}; ${suggestion} rows were counted.`,
    PRODUCER_BLANK_BELOW: ({ suggestion }) =>
      `The producer is blank right below${quoted(suggestion)}. If the cells are merged in the original, import the XLSX file or write the producer again; it is not inferred.`,
    STARS_POTENTIAL: ({ value }) =>
      `${quoted(value).trim()}: potential five stars are not five stars; the rank held is in the province's decision.`,
    STARS_DISAGREE: ({ value, suggestion }) =>
      `The stars disagree: ${value ?? ''}${suggestion === undefined ? '' : `, while the heading says ${suggestion}`}; none is taken.`,
    PRODUCT_SET_ONLY_GROUP: ({ value }) =>
      `${quoted(value).trim()} is only a product group; which of the 26 sets is not known, so no credential can be signed yet.`,
    DATE_PARTIAL: ({ value }) => `${quoted(value).trim()} is only a month or a year; the term cannot be counted by days.`,
    DATE_FROM_SERIAL: ({ value, suggestion }) =>
      `The number${quoted(value)} was read as ${suggestion}, as spreadsheets number days.`,
    REVOCATION_IS_LAPSE: ({ value }) =>
      `The reason${quoted(value)} is a lapse without re-assessment, none of the six grounds of withdrawal (26/2026/QĐ-TTg, Article 8); it is kept as revoked, as the source has it.`,
    FROM_TITLE: ({ value }) =>
      `The lines above the table say${quoted(eventWord(EVENT_KINDS, value))}; this counts for every row that says nothing else.`,
    SOURCE_MISSING: () => 'This row names no source.',
  },
  issueTitles: {
    FILE_EMPTY: 'empty file',
    FILE_TOO_LARGE: 'file too large',
    FILE_ENCODING: 'encoding had to be guessed',
    FILE_DELIMITER: 'columns do not split',
    COLUMN_MISSING: 'required column missing',
    COLUMN_REPEATED: 'column repeated',
    COLUMN_UNKNOWN: 'unknown column, passed over',
    CSV_QUOTES: 'quotation mark not closed',
    CSV_FIELD_COUNT: 'cells and columns differ',
    CELL_SPLIT: 'cell of two things, taken apart',
    CELL_NOT_SPLIT: 'cell of two things, not plain where to part',
    NAME_MISSING: 'no product name',
    NAME_TOO_LONG: 'name too long',
    ROW_REPEATED: 'row repeated',
    ID_REPEATED: 'row id repeated',
    TEXT_MENDED: 'text brought to the usual form',
    PRODUCER_MISSING: 'no producer',
    LEGAL_FORM_UNKNOWN: 'legal form unknown',
    ENTERPRISE_SIZE_UNKNOWN: 'enterprise size unknown',
    PROVINCE_UNKNOWN: 'province unknown',
    PRODUCT_SET_MISSING: 'no product set',
    PRODUCT_SET_INVALID: 'product set wrong',
    GTIN_INVALID: 'GTIN wrong',
    PRODUCT_CODE_INVALID: 'product code wrong',
    STARS_MISSING: 'no stars',
    STARS_INVALID: 'stars wrong',
    STARS_BELOW_THREE: 'below 3 stars, never recognised',
    SCORE_INVALID: 'score wrong',
    DECISION_DATE_MISSING: 'no date of decision',
    DECISION_NUMBER_MISSING: 'no number of decision',
    DATE_INVALID: 'date wrong',
    DATE_ORDER: 'ends before it begins',
    ASSESSED_ONLY: 'assessed only',
    CLAIM_UNKNOWN: 'situation unknown',
    EVENT_UNKNOWN: 'event unknown',
    EVENT_DATE_MISSING: 'event without a date',
    REPLACES_UNKNOWN: 'row to replace not found',
    WORKBOOK_UNREADABLE: 'workbook could not be read',
    SHEET_WITHOUT_TABLE: 'sheet without a table',
    ROW_GROUP: 'heading between rows',
    ROW_TOTAL: 'total',
    ROW_HEADER_AGAIN: 'header repeated',
    ROW_FOOTNOTE: 'note below the table',
    TOTAL_DISAGREES: 'total and rows differ',
    PRODUCER_BLANK_BELOW: 'producer blank, perhaps merged',
    STARS_POTENTIAL: 'potential five stars',
    STARS_DISAGREE: 'stars disagree',
    PRODUCT_SET_ONLY_GROUP: 'product group only',
    DATE_PARTIAL: 'only month or year',
    DATE_FROM_SERIAL: 'spreadsheet day number',
    REVOCATION_IS_LAPSE: 'revoked for want of re-assessment',
    FROM_TITLE: 'taken from the title',
    SOURCE_MISSING: 'no source',
  },
  severities: { error: 'error', warning: 'warning', notice: 'notice' },
  place: ({ sheet, row, column, header }) => {
    if (row === 0) return sheet === undefined ? 'The whole file' : `Sheet “${sheet}”`;
    const cell = column === undefined ? '' : `, column ${column}${header === undefined ? '' : ` (${header})`}`;
    return `${sheet === undefined ? 'Row' : `Sheet “${sheet}”, row`} ${row}${cell}`;
  },
  states: {
    annulled: 'The decision was annulled',
    revoked: 'Revoked',
    suspended: 'Suspended',
    'not-yet-valid': 'Not yet in force',
    superseded: 'Replaced by a newer recognition',
    extended: 'Extended pending re-assessment',
    expired: 'Lapsed',
    expiring: 'In force, ending soon',
    valid: 'In force',
    unknown: 'Not enough to go by',
  },
  reasons: {
    event: 'by a recorded event',
    'term-running': 'within its 36 months',
    'term-ends-soon': 'renewal may be filed',
    'term-ended': 'its 36 months are over',
    'term-not-begun': 'its first day has not come',
    'window-impossible': 'its renewal window could not be met when Decision 26/2026/QĐ-TTg took effect',
    'filed-undecided': 'a re-assessment file is in, the decision is not',
    'event-undated': 'the source gives no day for what happened',
    'assessed-only': 'the source says only that it was assessed',
    'stars-unknown': 'the source gives no stars',
    'decision-date-unknown': 'the source gives no date of the decision',
  },
  eventKinds: EVENT_KINDS,
  matchReasons: {
    SAME_NAME: 'same name',
    DEGREE_SIGN_LOST: 'a degree sign was lost',
    NAME_SLIP: 'names one slip apart',
    NAME_WITHIN: 'one name within the other',
    SAME_PRODUCER: 'same producer',
    PRODUCER_SLIP: 'producers one slip apart',
    PRODUCER_FORM: 'same producer name, another legal form',
    SAME_DECISION: 'same decision',
    SAME_GTIN: 'same GTIN',
  },
  legalForms: {
    cooperative: 'Cooperative',
    'cooperative-group': 'Cooperative group',
    enterprise: 'Enterprise',
    farm: 'Farm',
    household: 'Household business',
    association: 'Association',
    other: 'Other',
  },
  productGroups: {
    food: 'Food',
    drink: 'Drinks',
    medicinal: 'Medicinal plants and products from them',
    handicraft: 'Handicrafts',
    ornamental: 'Ornamental plants and animals',
    tourism: 'Community tourism, ecotourism and tourist sites',
  },
};
