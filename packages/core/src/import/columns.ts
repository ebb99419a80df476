import { foldText } from './fold-text.ts';

/**
 * The one schema of a product list: field → the headers that name it. The first header of each field is the one that this project writes.
 * Headers are compared without case, diacritics and punctuation, in any order.
 */
export const COLUMNS = {
  id: ['mã dòng', 'row id', 'id', 'stt', 'số thứ tự'],
  name: ['tên sản phẩm', 'sản phẩm', 'product name', 'product', 'name'],
  nameEn: ['tên tiếng anh', 'product name en', 'name en'],
  productSet: ['bộ sản phẩm', 'product set'],
  productSetBasis: ['căn cứ bộ sản phẩm', 'product set basis'],
  gtin: ['gtin', 'mã vạch', 'mã số gtin', 'barcode', 'ean'],
  productCode: ['mã sản phẩm ocop', 'mã sản phẩm', 'product code'],
  producer: ['chủ thể', 'tên chủ thể', 'producer', 'cơ sở sản xuất'],
  legalForm: ['loại hình chủ thể', 'loại hình', 'entity type', 'legal form'],
  enterpriseSize: ['quy mô doanh nghiệp', 'quy mô', 'enterprise size'],
  hamletOrStreet: ['ấp, đường', 'địa chỉ', 'hamlet or street', 'address'],
  commune: ['xã, phường', 'xã', 'commune', 'ward'],
  district: ['huyện', 'quận huyện', 'district'],
  province: ['tỉnh', 'tỉnh, thành phố', 'province', 'province as stated'],
  claim: ['tình trạng nguồn', 'sự việc', 'event'],
  stars: ['hạng sao', 'số sao', 'sao', 'hạng', 'stars'],
  score: ['điểm', 'số điểm', 'score'],
  round: ['đợt đánh giá', 'đợt', 'recognition round', 'round'],
  decisionNumber: ['số quyết định', 'quyết định số', 'quyết định', 'decision no', 'decision number'],
  decisionDate: ['ngày quyết định', 'decision date'],
  authority: ['cơ quan quyết định', 'cơ quan ban hành', 'authority'],
  validFrom: ['hiệu lực từ', 'valid from'],
  validUntil: ['hiệu lực đến', 'hết hạn', 'valid until', 'expiry date'],
  eventKind: ['diễn biến', 'later event'],
  eventOn: ['ngày diễn biến', 'later event date'],
  eventBasis: ['căn cứ ngày diễn biến', 'later event basis'],
  eventDecision: ['quyết định diễn biến', 'later event decision'],
  eventUntil: ['gia hạn đến', 'extended until'],
  eventReason: ['lý do', 'reason'],
  replaces: ['thay cho dòng', 'replaces'],
  channels: ['kênh phân phối hiện đại', 'kênh hiện đại', 'modern channels'],
  demonstration: ['minh họa', 'demonstration'],
  note: ['ghi chú', 'note', 'status note'],
  source: ['nguồn', 'source'],
} as const satisfies Record<string, readonly string[]>;

export type Field = keyof typeof COLUMNS;

/** Without these a file says nothing about any product. */
export const REQUIRED_FIELDS: readonly Field[] = ['name'];

function headerKey(header: string): string {
  return foldText(header)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

const FIELD_OF_HEADER = new Map<string, Field>();
for (const field of Object.keys(COLUMNS)) {
  if (isField(field)) for (const header of COLUMNS[field]) FIELD_OF_HEADER.set(headerKey(header), field);
}

function isField(text: string): text is Field {
  return Object.hasOwn(COLUMNS, text);
}

/** The field that a printed header names, or undefined. "Tên Sản Phẩm (*)" and "ten san pham" both name `name`. */
export function fieldOfHeader(header: string): Field | undefined {
  return FIELD_OF_HEADER.get(headerKey(header));
}
