import { cleanText, foldText } from '../import/fold-text.ts';

/** Ranks of administrative units, today's and those that ended on 1 July 2025 (districts, townships as communes). */
export type UnitRank = 'province' | 'city' | 'district' | 'town' | 'commune' | 'ward' | 'township' | 'special-zone';

export interface UnitName {
  readonly rank?: UnitRank;
  /** Name without its rank, as printed. */
  readonly name: string;
}

/** Folded ranks as lists write them, with or without dot, space and capitals. Longer ones first. */
const RANKS: readonly (readonly [RegExp, UnitRank])[] = [
  [/^(?:thanh pho |tp\. ?|t\.p\.? ?|tp )/, 'city'],
  [/^(?:thi xa |t\.?x\. ?|tx )/, 'town'],
  [/^(?:thi tran |t\.?t\. ?|tt )/, 'township'],
  [/^(?:dac khu )/, 'special-zone'],
  [/^(?:huyen |h\. ?|h (?=\S))/, 'district'],
  [/^(?:quan |q\. ?|q (?=\S))/, 'district'],
  [/^(?:phuong |p\. ?|p (?=\S)|p(?=\d))/, 'ward'],
  [/^(?:xa |x\. ?|x (?=\S))/, 'commune'],
  [/^(?:tinh |t\. ?)/, 'province'],
];

const WORDS: Readonly<Record<UnitRank, string>> = {
  province: 'tỉnh',
  city: 'thành phố',
  district: 'huyện',
  town: 'thị xã',
  commune: 'xã',
  ward: 'phường',
  township: 'thị trấn',
  'special-zone': 'đặc khu',
};

/** Ranks written out. "Huyền Hội" and "Xà Phiên" only look like one when folded: a rank with marks has to carry its own. */
const WRITTEN_OUT = new Set([...Object.values(WORDS), 'quận']);

function isRank(printed: string): boolean {
  const word = printed.trim().toLowerCase();
  return WRITTEN_OUT.has(word) || !/[^ -~]/.test(word);
}

/** The rank as a word: "huyện". */
export function rankWord(rank: UnitRank): string {
  return WORDS[rank];
}

/**
 * Rank and name of a printed unit: "H.U Minh" → district "U Minh", "TX. Giá Rai" → town "Giá Rai", "tp. Bạc Liêu", "TP Cà Mau", "xã Hoà Mỹ". A name that only
 * looks as if it began with a rank keeps its letters: without dot or space nothing is cut off.
 */
export function parseUnitName(printed: string): UnitName {
  const text = cleanText(printed);
  const folded = foldText(text);
  // Folding keeps the number of letters in NFC, so that positions agree.
  if (folded.length !== text.length) return { name: text };
  for (const [pattern, rank] of RANKS) {
    const length = pattern.exec(folded)?.[0].length ?? 0;
    if (length > 0 && length < text.length && isRank(text.slice(0, length))) return { rank, name: text.slice(length).trim() };
  }
  return { name: text };
}

/**
 * One key for all spellings of a unit name: folded, tone placement and Unicode form aside, numbers without leading zeros. "Phường 09" and "phường 9" agree;
 * the rank is not part of it.
 */
export function unitKey(printed: string): string {
  return foldText(parseUnitName(printed).name)
    .replace(/\b0+(\d)/g, '$1')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}
