import { foldText } from './fold-text.ts';

/**
 * The one schema of a product list: field → the headers that name it. The first header of each field is the one that this project writes.
 * Headers are compared without case, diacritics and punctuation, in any order. Collected from recognition annexes, expiry notices, revocation annexes and
 * province-wide lists; abbreviations (SP, QĐ, ĐC) are spelled out before comparing.
 */
export const COLUMNS = {
  id: ['mã dòng', 'row id', 'id', 'mã hồ sơ', 'record id'],
  serial: ['stt', 'tt', 'số tt', 'số thứ tự', 'no', 'serial', 'serial no'],
  name: [
    'tên sản phẩm',
    'sản phẩm',
    'tên sản phẩm dịch vụ',
    'tên sản phẩm hàng hóa',
    'tên hàng hóa',
    'tên gọi sản phẩm',
    'tên sản phẩm được công nhận',
    'sản phẩm được công nhận',
    'sản phẩm tham gia',
    'sản phẩm tham gia đánh giá',
    'tên sản phẩm tham gia đánh giá phân hạng',
    'sản phẩm bị thu hồi',
    'danh mục sản phẩm',
    'product name',
    'product',
    'name',
    'name of product',
    'product title',
    'product name vi',
  ],
  nameEn: ['tên tiếng anh', 'tên sản phẩm tiếng anh', 'product name en', 'name en', 'english name'],
  productSet: ['bộ sản phẩm', 'product set', 'thuộc bộ sản phẩm', 'bộ tiêu chí', 'phân nhóm', 'phân nhóm sản phẩm'],
  productGroup: [
    'nhóm sản phẩm',
    'nhóm',
    'nhóm ngành hàng',
    'ngành hàng',
    'nhóm ngành',
    'ngành nhóm sản phẩm',
    'ngành sản phẩm',
    'loại sản phẩm',
    'lĩnh vực',
    'product group',
    'group',
    'category',
    'product category',
  ],
  productSetBasis: ['căn cứ bộ sản phẩm', 'product set basis'],
  gtin: ['gtin', 'mã vạch', 'mã số gtin', 'mã số mã vạch', 'barcode', 'ean', 'ean 13', 'mã gtin'],
  productCode: ['mã sản phẩm ocop', 'mã sản phẩm', 'mã số sản phẩm', 'mã ocop', 'product code', 'ocop code'],
  producer: [
    'chủ thể',
    'tên chủ thể',
    'tên chủ thể sản xuất',
    'chủ thể sản xuất',
    'chủ thể sản xuất kinh doanh',
    'tên chủ thể ocop',
    'chủ thể tham gia',
    'chủ thể có sản phẩm',
    'tên cơ sở',
    'tên cơ sở sản xuất',
    'tên đơn vị',
    'đơn vị',
    'đơn vị sản xuất',
    'tên đơn vị sản xuất',
    'doanh nghiệp',
    'doanh nghiệp hợp tác xã',
    'tổ chức cá nhân',
    'tên tổ chức cá nhân',
    'nhà sản xuất',
    'cơ sở sản xuất',
    'cơ sở',
    'hộ hợp tác xã doanh nghiệp',
    'tên tổ chức kinh tế',
    'tổ chức kinh tế',
    'producer',
    'producer name',
    'manufacturer',
    'owner',
    'entity',
    'company',
    'producer / entity',
  ],
  legalForm: [
    'loại hình chủ thể',
    'loại hình',
    'loại chủ thể',
    'hình thức tổ chức',
    'loại hình tổ chức',
    'loại hình kinh tế',
    'entity type',
    'legal form',
    'producer type',
    'type of producer',
    'type',
    'type of entity',
  ],
  enterpriseSize: ['quy mô doanh nghiệp', 'quy mô', 'enterprise size'],
  address: [
    'địa chỉ',
    'địa chỉ chủ thể',
    'địa chỉ sản xuất',
    'địa chỉ cơ sở',
    'địa chỉ trụ sở',
    'địa chỉ liên hệ',
    'nơi sản xuất',
    'địa điểm sản xuất',
    'địa chỉ ấp xã huyện',
    'địa chỉ xã huyện',
    'xã huyện',
    'address',
    'producer address',
  ],
  hamletOrStreet: [
    'ấp, đường',
    'ấp',
    'thôn',
    'khóm',
    'ấp khóm',
    'khóm ấp',
    'thôn xóm',
    'thôn bản',
    'tổ dân phố',
    'số nhà đường',
    'đường',
    'hamlet or street',
    'hamlet',
    'street',
  ],
  commune: [
    'xã, phường',
    'xã',
    'phường',
    'phường xã',
    'xã phường thị trấn',
    'tên xã',
    'xã phường đặc khu',
    'commune',
    'ward',
    'commune ward',
    'ward / commune',
    'commune / ward',
  ],
  district: [
    'huyện',
    'quận huyện',
    'huyện thị',
    'huyện thành phố',
    'huyện thị xã thành phố',
    'huyện thị thành phố',
    'huyện quận',
    'tên huyện',
    'đơn vị huyện',
    'district',
  ],
  province: ['tỉnh', 'tỉnh, thành phố', 'tỉnh thành', 'địa phương', 'province', 'province as stated'],
  claim: [
    'tình trạng nguồn',
    'sự việc',
    'tình trạng',
    'tình trạng công nhận',
    'trạng thái',
    'hình thức',
    'hình thức công nhận',
    'hình thức đánh giá',
    'nội dung công nhận',
    'mới nâng hạng',
    'event',
    'status',
    'kind',
  ],
  stars: [
    'hạng sao',
    'số sao',
    'sao',
    'hạng',
    'xếp hạng',
    'xếp hạng sao',
    'phân hạng',
    'phân hạng sao',
    'kết quả phân hạng',
    'kết quả xếp hạng',
    'kết quả đánh giá',
    'kết quả đánh giá phân hạng',
    'đạt hạng',
    'đạt sao',
    'đạt hạng sao',
    'mức đạt',
    'mức sao',
    'hạng đạt',
    'hạng đạt được',
    'hạng sao được công nhận',
    'hạng công nhận',
    'kết quả',
    'số sao đạt',
    'số sao đạt được',
    'sao ocop',
    'hạng ocop',
    'stars',
    'star',
    'star rating',
    'rating',
    'rank',
    'grade',
  ],
  star3: ['3 sao', 'ba sao', '3 stars', 'hạng 3 sao', 'đạt 3 sao'],
  star4: ['4 sao', 'bốn sao', '4 stars', 'hạng 4 sao', 'đạt 4 sao'],
  star5: ['5 sao', 'năm sao', '5 stars', 'hạng 5 sao', 'đạt 5 sao'],
  score: [
    'điểm',
    'số điểm',
    'tổng điểm',
    'điểm số',
    'điểm đánh giá',
    'điểm trung bình',
    'điểm bình quân',
    'tổng số điểm',
    'điểm hội đồng',
    'điểm cấp tỉnh',
    'số điểm đạt',
    'số điểm đạt được',
    'điểm đạt được',
    'score',
    'points',
    'average score',
    'điểm tb',
  ],
  round: [
    'đợt đánh giá',
    'đợt',
    'đợt công nhận',
    'kỳ đánh giá',
    'năm đánh giá',
    'năm phân hạng',
    'năm',
    'năm tham gia',
    'recognition round',
    'round',
    'year',
  ],
  year: ['năm công nhận', 'năm được công nhận', 'năm cấp', 'năm đạt', 'year recognised', 'recognition year'],
  decisionNumber: [
    'số quyết định',
    'quyết định số',
    'quyết định',
    'quyết định công nhận',
    'số quyết định công nhận',
    'số ngày quyết định',
    'số ngày tháng quyết định',
    'số quyết định ngày tháng năm',
    'số quyết định ngày',
    'quyết định phê duyệt',
    'quyết định công nhận kết quả',
    'quyết định phê duyệt kết quả',
    'quyết định số ngày tháng năm',
    'căn cứ công nhận',
    'số hiệu quyết định',
    'số văn bản',
    'decision no',
    'decision number',
    'decision',
    'recognition decision',
    'số qđ, ngày tháng',
    'số qđ, ngày',
  ],
  decisionDate: [
    'ngày quyết định',
    'ngày công nhận',
    'ngày cấp',
    'ngày ký',
    'ngày ban hành',
    'ngày tháng quyết định',
    'ngày quyết định công nhận',
    'ngày được công nhận',
    'thời gian công nhận',
    'thời điểm công nhận',
    'ngày cấp giấy chứng nhận',
    'ngày tháng công nhận',
    'ngày tháng năm quyết định',
    'ngày tháng năm công nhận',
    'decision date',
    'date of decision',
    'issue date',
    'issued on',
    'date recognised',
    'recognition date',
    'certificate date',
    'date of certificate',
  ],
  authority: [
    'cơ quan quyết định',
    'cơ quan ban hành',
    'cơ quan công nhận',
    'cơ quan cấp',
    'cấp công nhận',
    'nơi cấp',
    'authority',
    'issuer',
  ],
  validFrom: ['hiệu lực từ', 'có hiệu lực từ', 'ngày hiệu lực', 'hiệu lực từ ngày', 'ngày có hiệu lực', 'từ ngày', 'valid from'],
  validUntil: [
    'hiệu lực đến',
    'hết hạn',
    'ngày hết hạn',
    'ngày hết hiệu lực',
    'hiệu lực đến ngày',
    'có giá trị đến',
    'giá trị đến ngày',
    'có hiệu lực đến',
    'thời hạn đến',
    'thời gian hết hạn',
    'thời điểm hết hạn',
    'đến ngày',
    'hạn sử dụng sao',
    'thời hạn',
    'thời hạn hiệu lực',
    'thời hạn công nhận',
    'hiệu lực',
    'valid until',
    'valid to',
    'expiry date',
    'expiry',
    'expires',
    'expires on',
    'end date',
  ],
  eventKind: ['diễn biến', 'later event'],
  eventOn: ['ngày diễn biến', 'ngày thu hồi', 'later event date', 'revoked on'],
  eventBasis: ['căn cứ ngày diễn biến', 'later event basis'],
  eventDecision: ['quyết định diễn biến', 'quyết định thu hồi', 'số quyết định thu hồi', 'later event decision'],
  eventUntil: ['gia hạn đến', 'được gia hạn đến', 'extended until'],
  eventReason: ['lý do', 'lý do thu hồi', 'nguyên nhân', 'lý do đề nghị thu hồi', 'reason'],
  replaces: ['thay cho dòng', 'replaces'],
  target: ['cho dòng', 'thuộc dòng', 'mã dòng sản phẩm', 'product row', 'concerns'],
  evidence: ['mức căn cứ', 'độ tin cậy', 'căn cứ nguồn', 'evidence', 'evidence level', 'source grade'],
  channels: ['kênh phân phối hiện đại', 'kênh hiện đại', 'modern channels'],
  demonstration: ['minh họa', 'demonstration'],
  note: ['ghi chú', 'note', 'notes', 'status note', 'remark', 'remarks'],
  source: ['nguồn', 'nguồn tin', 'source', 'sources', 'url'],
} as const satisfies Record<string, readonly string[]>;

export type Field = keyof typeof COLUMNS;

/** Without these a file says nothing about any product. */
export const REQUIRED_FIELDS: readonly Field[] = ['name'];

/** Abbreviations of headers, by folded word. */
const SPELLED_OUT: Readonly<Record<string, string>> = {
  sp: 'san pham',
  qd: 'quyet dinh',
  sx: 'san xuat',
  kd: 'kinh doanh',
  dc: 'dia chi',
  dn: 'doanh nghiep',
  htx: 'hop tac xa',
  cn: 'cong nhan',
  gcn: 'giay chung nhan',
  xp: 'xa phuong',
  tx: 'thi xa',
  tp: 'thanh pho',
};

/** Words that say nothing about which column it is. */
const NOISE = new Set(['ocop', 'cua', 'cac', 'theo', 'duoc', 'thong', 'tin', 'neu', 'co', 'the', 'of']);

function headerKey(header: string): string {
  return foldText(header)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

const spellOut = (key: string): string =>
  key
    .split(' ')
    .map((word) => SPELLED_OUT[word] ?? word)
    .join(' ');

const withoutNoise = (key: string): string =>
  key
    .split(' ')
    .filter((word) => !NOISE.has(word))
    .join(' ');

/** "(*)", "(triệu đồng)", "[2]", footnote stars; and a number before the words: "1. ", "(3) ", "II – ". */
function withoutAdditions(header: string): string {
  return header.replace(/\([^)]*\)?|\[[^\]]*\]?/g, ' ').replace(/^\s*(?:\d{1,2}|[IVX]{1,4}|[A-Z])\s*[.)–:-]\s*/, ' ');
}

const FIELD_OF_HEADER = new Map<string, Field>();
for (const field of Object.keys(COLUMNS)) {
  if (!isField(field)) continue;
  for (const header of COLUMNS[field]) FIELD_OF_HEADER.set(headerKey(header), field);
}
/** The same without noise words, where that leaves only one meaning. */
const FIELD_OF_BARE_HEADER = new Map<string, Field | undefined>();
for (const [key, field] of FIELD_OF_HEADER) {
  const bare = withoutNoise(key);
  FIELD_OF_BARE_HEADER.set(bare, FIELD_OF_BARE_HEADER.has(bare) && FIELD_OF_BARE_HEADER.get(bare) !== field ? undefined : field);
}

function isField(text: string): text is Field {
  return Object.hasOwn(COLUMNS, text);
}

/** Are two words at most one typing slip apart: one letter more, less, other, or two swapped? */
function oneSlipApart(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  let [endA, endB] = [a.length, b.length];
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) {
    endA -= 1;
    endB -= 1;
  }
  const [restA, restB] = [a.slice(start, endA), b.slice(start, endB)];
  return restA.length + restB.length <= 2 && restA.length <= 1
    ? restB.length <= 1
    : restA.length === 2 && restA[0] === restB[1] && restA[1] === restB[0];
}

/** A header with one typing slip, where only one field is so near. Short ones are not guessed. */
function nearField(key: string): Field | undefined {
  if (key.length < 8) return undefined;
  const near = new Set(
    [...FIELD_OF_HEADER].filter(([known]) => known.length >= 8 && oneSlipApart(key, known)).map(([, field]) => field),
  );
  return near.size === 1 ? [...near][0] : undefined;
}

/**
 * The field that a printed header names, or undefined. "Tên Sản Phẩm (*)", "2. Tên SP OCOP" and "ten san phẫm" all name `name`.
 * Never guesses between two fields.
 */
export function fieldOfHeader(header: string): Field | undefined {
  const whole = headerKey(header);
  const bare = headerKey(withoutAdditions(header));
  for (const key of [whole, bare, spellOut(whole), spellOut(bare)]) {
    const field = FIELD_OF_HEADER.get(key);
    if (field !== undefined) return field;
  }
  const plain = withoutNoise(spellOut(bare));
  return plain === '' ? undefined : (FIELD_OF_BARE_HEADER.get(plain) ?? nearField(spellOut(bare)));
}

/** What a second header row means under the first: "Số" and "Ngày" under "Quyết định công nhận". First match wins; patterns read header keys. */
const UNDER: readonly (readonly [top: RegExp, sub: RegExp, field: Field])[] = [
  [/thu hoi/, /^so\b|^quyet dinh/, 'eventDecision'],
  [/thu hoi/, /^ngay|^thoi gian/, 'eventOn'],
  [/quyet dinh|cong nhan|chung nhan/, /^so$|^so (hieu|quyet dinh)|^quyet dinh/, 'decisionNumber'],
  [/quyet dinh|cong nhan|chung nhan/, /^ngay|^thoi gian/, 'decisionDate'],
  [/quyet dinh|cong nhan|chung nhan/, /^co quan|^cap\b|^noi cap/, 'authority'],
  [/dia chi|noi san xuat|dia diem/, /^(ap|thon|khom|xom|ban|to|so nha|duong)\b/, 'hamletOrStreet'],
  [/dia chi|noi san xuat|dia diem/, /^(xa|phuong|thi tran)\b/, 'commune'],
  [/dia chi|noi san xuat|dia diem/, /^(huyen|quan|thi xa|thanh pho)\b/, 'district'],
  [/dia chi|noi san xuat|dia diem/, /^tinh\b/, 'province'],
  [/hieu luc|thoi han|gia tri/, /^tu\b/, 'validFrom'],
  [/hieu luc|thoi han|gia tri/, /^den\b|^het/, 'validUntil'],
  [/chu the|don vi|co so/, /^(ten|ho ten)\b/, 'producer'],
  [/chu the|don vi|co so/, /^(dia chi)\b/, 'address'],
  [/chu the|don vi|co so/, /^(loai|hinh thuc)\b/, 'legalForm'],
  [/san pham/, /^ten\b/, 'name'],
  [/san pham/, /^(bo|nhom)\b/, 'productSet'],
  [/hang|sao|ket qua|danh gia/, /^(tong )?(so )?diem\b/, 'score'],
  [/hang|sao|ket qua|danh gia/, /^(hang|sao|xep hang|phan hang)\b/, 'stars'],
];

/** The field of a column whose header stands in two rows, one above the other. Either may be empty. */
export function fieldOfHeaders(top: string, sub: string): Field | undefined {
  if (sub.trim() === '') return fieldOfHeader(top);
  if (top.trim() === '') return fieldOfHeader(sub);
  const [above, below] = [spellOut(headerKey(withoutAdditions(top))), spellOut(headerKey(withoutAdditions(sub)))];
  const under = UNDER.find(([first, second]) => first.test(above) && second.test(below))?.[2];
  return FIELD_OF_HEADER.get(`${above} ${below}`) ?? under ?? fieldOfHeader(sub);
}
