import { foldText } from './fold-text.ts';

const WORDS: Readonly<Record<string, number>> = { mot: 1, hai: 2, ba: 3, bon: 4, tu: 4, nam: 5, three: 3, four: 4, five: 5 };
/** "3 sao", "4*", "Bốn sao", "OCOP 4 sao", "đạt 3 sao cấp tỉnh", "hạng 5 sao", "4 stars", "4-star", "three stars", "4.0", "4". */
const NUMBER =
  /^(?:san pham |dat |hang |ocop |chuan |muc |chung nhan )*(\d{1,2}|mot|hai|ba|bon|tu|nam|three|four|five)(?:[.,]0+)?(?:[ -]?(?:sao|stars?|\*|★))?(?: (?:ocop|cap (?:tinh|huyen|quoc gia|trung uong|tw)|quoc gia))*[.;]?$/;
const SYMBOLS = /^(?:[★⭐✩☆*]\s?){1,6}$/u;
/** "3 sao lên 4 sao", "từ 3 → 4 sao": the second counts. */
const RAISED = /^(?:nang )?(?:hang )?(?:tu )?\d(?: ?(?:sao|\*|★))? ?(?:len|->|→|=>|–>) ?(\d)(?: ?(?:sao|\*|★))?$/u;
/** A rank of 2019–2023 for files of 90 points and more that waited for the centre: no five stars yet. */
const POTENTIAL = /tiem nang|potential/;

/** Stars as a list prints them. `raised` where the cell itself tells of an upgrade. undefined for what names no stars. */
export function tryParseStars(printed: string): { readonly stars: number; readonly raised: boolean } | 'potential-5' | undefined {
  const text = foldText(printed).replace(/[()]/g, '').trim();
  if (POTENTIAL.test(text)) return /\b(5|nam)\b/.test(text) ? 'potential-5' : undefined;
  if (SYMBOLS.test(text)) return { stars: text.replaceAll(' ', '').length, raised: false };
  const raised = RAISED.exec(text)?.[1];
  if (raised !== undefined) return { stars: Number(raised), raised: true };
  const number = NUMBER.exec(text)?.[1];
  return number === undefined ? undefined : { stars: WORDS[number] ?? Number(number), raised: false };
}
