// Brings the collected Cà Mau rows into the one schema of a product list. Nothing is invented: the two things that are inferred
// (product set from the name, link to the row an upgrade replaces) are written here, rule by rule, and marked in the result.
//   node examples/ca-mau/build-products.ts COLLECTED.csv > examples/ca-mau/products.csv
import { readFileSync } from 'node:fs';
import papaparse from 'papaparse';

/** Folded product name → product set of Decision 26/2026/QĐ-TTg. First match wins; no match leaves the set open. */
const SETS: readonly (readonly [RegExp, number])[] = [
  [/homestay|du lich/, 26],
  [/^nuoc mam/, 9],
  [/mam tom|mam ruoc/, 10],
  [/ruou huong lua/, 14],
  [/^ruou/, 15],
  [/nuoc cot/, 17],
  [/^tra /, 12],
  [/^muoi/, 10],
  [/^gao/, 3],
  [/^cam |^buoi/, 1],
  [/gao lu[ct]/, 6],
  [/dau|nha dam|chuoi|dua bon bon/, 7],
  [/da ca sau|dua duoc/, 21],
  [/tom|ca |^ca|ghe|ruoc|ba khia|hau|yen|bo |bo$|trau|mam|sua/, 8],
];

/** Rows whose source calls them an upgrade, with the earlier row of the same producer and product. */
const REPLACES: Readonly<Record<string, string>> = {
  'CM-069': 'CM-067',
  'CM-070': 'CM-066',
  'CM-071': 'CM-041',
  'CM-072': 'CM-040',
  'CM-073': 'CM-042',
  'CM-075': 'CM-043',
  'CM-079': 'CM-023',
  'CM-113': 'CM-112',
};

const CLAIMS: Readonly<Record<string, string>> = {
  assessed: 'đã đánh giá',
  recognised: 'công nhận',
  upgraded: 'nâng hạng',
  revoked: 'thu hồi',
  expired: 'hết hạn',
};

const REASONS: Readonly<Record<string, string>> = {
  'producer stopped production': 'ngừng sản xuất',
  'production stopped': 'ngừng sản xuất',
  'producer changed business': 'chuyển đổi ngành nghề kinh doanh',
  'raw material scarce': 'nguyên liệu khan hiếm',
};

const fold = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replaceAll('đ', 'd');

function laterEvent(row: Record<string, string>): Record<string, string> {
  const note = row['status_note'] ?? '';
  const decided = /Revoked by (\S+) (\d{4}-\d{2}-\d{2})/.exec(note);
  const reported = /Revocation reported (\d{1,2})\/(\d{1,2})\/(\d{4})/.exec(note);
  const reason = REASONS[Object.keys(REASONS).find((words) => note.includes(`(${words})`)) ?? ''] ?? '';
  if (decided)
    return {
      'diễn biến': 'thu hồi',
      'ngày diễn biến': decided[2] ?? '',
      'căn cứ ngày diễn biến': 'quyết định',
      'quyết định diễn biến': decided[1] ?? '',
      'lý do': reason,
    };
  if (reported) {
    const day = [reported[3], reported[2]?.padStart(2, '0'), reported[1]?.padStart(2, '0')].join('-');
    return { 'diễn biến': 'thu hồi', 'ngày diễn biến': day, 'căn cứ ngày diễn biến': 'đưa tin', 'lý do': reason };
  }
  // The list of 18 lapsed products is a letter of May 2024, day unknown.
  return row['event'] === 'expired'
    ? { 'diễn biến': 'hết hạn', 'ngày diễn biến': '5/2024', 'căn cứ ngày diễn biến': 'đưa tin' }
    : {};
}

const [path] = process.argv.slice(2);
if (path === undefined) throw new Error('Which file? node examples/ca-mau/build-products.ts COLLECTED.csv');
const collected = papaparse.parse<Record<string, string>>(readFileSync(path, 'utf8'), { header: true, skipEmptyLines: true });
if (collected.errors.length > 0) throw new Error(JSON.stringify(collected.errors.slice(0, 3)));

const rows = collected.data.map((row) => {
  const set = SETS.find(([pattern]) => pattern.test(fold(row['product_name'] ?? '')))?.[1];
  const stated = (row['product_group'] ?? '') !== '';
  return {
    'mã dòng': row['row_id'],
    'tên sản phẩm': row['product_name'],
    'chủ thể': row['producer'],
    'loại hình chủ thể': row['entity_type'],
    'ấp, đường': row['hamlet_or_street'],
    'xã, phường': row['commune'],
    huyện: row['district'],
    tỉnh: row['province_as_stated'],
    'bộ sản phẩm': set,
    'căn cứ bộ sản phẩm': set === undefined ? '' : stated ? 'nguồn' : 'suy ra',
    'hạng sao': row['stars'],
    điểm: row['score'],
    'đợt đánh giá': row['recognition_round'],
    'tình trạng nguồn': CLAIMS[row['event'] ?? ''] ?? row['event'],
    'số quyết định': row['decision_no'],
    'ngày quyết định': row['decision_date'],
    'cơ quan quyết định': /QĐ-UBND/.test(row['decision_no'] ?? '') ? 'Ủy ban nhân dân tỉnh Cà Mau' : '',
    'diễn biến': '',
    'ngày diễn biến': '',
    'căn cứ ngày diễn biến': '',
    'quyết định diễn biến': '',
    'lý do': '',
    ...laterEvent(row),
    'thay cho dòng': REPLACES[row['row_id'] ?? ''] ?? '',
    'ghi chú': row['status_note'],
    nguồn: row['source'],
  };
});
process.stdout.write(`${papaparse.unparse(rows, { newline: '\n' })}\n`);
