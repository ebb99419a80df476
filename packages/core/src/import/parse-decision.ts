import type { CivilDate } from '../time/civil-date.ts';
import { cleanText, foldText } from './fold-text.ts';
import { tryParseDate } from './parse-date.ts';

/** A document as a cell, a title or a group row cites it. */
export interface CitedDocument {
  /** As printed: "383/QĐ-UBND", or the bare number that a source gives. */
  readonly number?: string;
  readonly date?: CivilDate;
  readonly authority?: string;
  /** "QĐ" is a decision, "TB", "CV" and the like are notices. */
  readonly kind: 'decision' | 'notice';
}

const DATE = /(\d{1,2} ?[/.-] ?\d{1,2} ?[/.-] ?\d{4}|\d{4}-\d{2}-\d{2}|\d{1,2} tháng \d{1,2} năm \d{4})/i;
const NUMBER =
  /(?:^|[\s(:])((?:\d{1,6}[A-Za-z]?)\s?\/\s?(?:\d{4}\s?\/\s?)?((?:QĐ|QD|TB|CV|BC|KH|TTr|NQ|HD)[-–—A-ZĐa-zđ0-9.&/]*|[A-ZĐ]{2,}[-–—A-ZĐa-z]*))/u;
const BARE = /^(?:quyết định|qđ)?\s*(?:số)?\s*[:.]?\s*(\d{1,6})$/iu;
const AUTHORITY =
  /(?:của|do)\s+((?:UBND|Ủy ban nhân dân|Uỷ ban nhân dân|Chủ tịch UBND|Chủ tịch Ủy ban nhân dân|Bộ|Sở|Hội đồng)\s[^,;()]{2,80})/u;

/**
 * Number, day and body of a cited document: "Quyết định số 383/QĐ-UBND ngày 10/02/2022 của UBND tỉnh Cà Mau", "2656/QĐ-UBND", "Quyết định số 385",
 * "383/QĐ-UBND\n10/02/2022". undefined where the text cites none. A day that does not exist is left out.
 */
export function tryParseDocument(printed: string): CitedDocument | undefined {
  const text = cleanText(printed);
  const found = NUMBER.exec(text);
  const number =
    found?.[1]
      ?.replace(/\s*\/\s*/g, '/')
      .replace(/[–—]/g, '-')
      .replace(/[-.,]+$/, '') ?? BARE.exec(text)?.[1];
  const date = tryParseDate(DATE.exec(text)?.[1]?.replace(/ ?([/.-]) ?/g, '$1') ?? '');
  const authority = AUTHORITY.exec(text)?.[1]
    ?.replace(/\s+(?:về|ban hành|phê duyệt|công nhận|thu hồi)\b.*$/u, '')
    .trim();
  if (number === undefined && date === undefined) return undefined;
  return {
    ...(number === undefined ? {} : { number }),
    ...(date === undefined ? {} : { date }),
    ...(authority === undefined ? {} : { authority }),
    kind:
      /^(?:TB|CV|BC|KH|TTr|HD)/u.test(found?.[2] ?? '') || /\bthong bao|cong van|bao cao|ke hoach\b/.test(foldText(text))
        ? 'notice'
        : 'decision',
  };
}
