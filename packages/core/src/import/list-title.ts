import type { HistoryEventKind } from '../history/product-history.ts';
import { findProvince } from '../product/find-province.ts';
import { type CitedDocument, tryParseDocument } from './parse-decision.ts';
import { cleanText, foldText } from './fold-text.ts';
import type { SheetRow } from './sheet.ts';

/** What the lines above a table say about every row of it. */
export interface ListTitle {
  readonly lines: readonly string[];
  /** The decision or notice that the table is annexed to. */
  readonly document?: CitedDocument;
  readonly province?: string;
  readonly year?: number;
  /** A table of products that lost, keep or extend their recognition: its rows are events about products recognised elsewhere. */
  readonly ending?: HistoryEventKind;
}

/** First match wins. A title that also says "công nhận" is a list of recognitions that mentions the others. */
const ENDINGS: readonly (readonly [RegExp, HistoryEventKind])[] = [
  [/\b(?:bi |de nghi )?thu hoi\b/, 'revoked'],
  [/\bhuy (?:bo )?(?:quyet dinh|ket qua)\b/, 'annulled'],
  [/\bgia han\b/, 'extended'],
  [/\b(?:dua|loai) (?:\d+ san pham )?ra khoi danh (?:sach|muc)\b/, 'lapsed'],
  [/\b(?:het|qua) (?:thoi )?(?:han|hieu luc)\b/, 'lapsed'],
];

/** Of "thu hồi Giấy chứng nhận", "thu hồi quyết định công nhận" the recognising words belong to what is withdrawn. */
const RECOGNISES = /\b(?:ket qua danh gia|duoc cong nhan|dat (?:hang|chuan|\d)|con hieu luc|phan hang|xep hang)\b/;

export function readTitle(rows: readonly SheetRow[]): ListTitle {
  const lines = rows
    .map(({ cells }) => cleanText(cells.filter((cell) => cell.trim() !== '').join(' ')))
    .filter((line) => line !== '');
  const all = lines.join(' ');
  const folded = foldText(all);
  const annexed =
    lines.find((line) => /\b(?:kem theo|ban hanh kem|theo quyet dinh|theo thong bao)\b/.test(foldText(line))) ??
    lines.find((line) => /quyet dinh|thong bao/.test(foldText(line)));
  const document = annexed === undefined ? undefined : tryParseDocument(annexed);
  // A table header calls a column "hết hạn" as well; only what stands above it counts here.
  const ending = RECOGNISES.test(folded.replace(/(?:giay )?chung nhan|quyet dinh cong nhan/g, ''))
    ? undefined
    : ENDINGS.find(([pattern]) => pattern.test(folded))?.[1];
  const province = /(?:tỉnh|thành phố|tp\.?)\s+((?:\p{Lu}[\p{L}]*\s?[-–]?\s?){1,5})/iu.exec(all.normalize('NFC'));
  const named = province?.[1] === undefined ? undefined : longestProvince(province[1]);
  const year = /\bnam (20\d{2})\b/.exec(folded)?.[1];
  return {
    lines,
    ...(document === undefined ? {} : { document }),
    ...(named === undefined ? {} : { province: named }),
    ...(year === undefined ? {} : { year: Number(year) }),
    ...(ending === undefined ? {} : { ending }),
  };
}

/** Titles are in capitals: "BÀ RỊA – VŨNG TÀU" → "Bà Rịa – Vũng Tàu". */
const capitalised = (text: string): string =>
  text.toLowerCase().replace(/(^|[^\p{L}])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());

/** "Cà Mau Năm" → "Cà Mau": the longest run of leading words that is a province. */
function longestProvince(text: string): string | undefined {
  const words = text.trim().split(/\s+/);
  for (let count = Math.min(words.length, 5); count > 0; count -= 1) {
    const name = words.slice(0, count).join(' ');
    if (findProvince(name) !== undefined) return name === name.toUpperCase() ? capitalised(name) : name;
  }
  return undefined;
}
