import { findProductSet } from '../product/product-set.ts';
import type { ProductGroup } from '../product/product-set.ts';
import { tryParseLegalForm } from '../product/legal-form.ts';
import { tryParseProductSet } from '../product/parse-product-set.ts';
import { parseUnitName } from '../place/unit-name.ts';
import { cleanText, foldText } from './fold-text.ts';
import { type CitedDocument, tryParseDocument } from './parse-decision.ts';
import { tryParseStars } from './parse-stars.ts';

/** What a line between the rows says about the rows under it, until another of its kind. */
export interface GroupContext {
  readonly district?: string;
  readonly commune?: string;
  readonly stars?: number;
  readonly productSet?: number;
  readonly productGroup?: ProductGroup;
  readonly document?: CitedDocument;
  readonly round?: string;
  readonly year?: number;
  readonly legalForm?: string;
  /** A name that is none of these: kept, and given to no field. */
  readonly other?: string;
}

/** The text of a group line without its number ("I.", "A)", "1.2 -") and without a count of what follows ("(12 sản phẩm)", ": 12 SP"). */
export function groupText(printed: string): string {
  return cleanText(printed)
    .replace(/^(?:[IVXLC]{1,6}|[A-Z]|\d{1,2}(?:\.\d{1,2})*)\s*[.):/–-]\s*/u, '')
    .replace(/\s*[:(–-]?\s*\(?\d+\s*(?:sản phẩm|sp|chủ thể)[^)]*\)?$/iu, '')
    .replace(/\s*[:;.]\s*$/u, '')
    .trim();
}

const STARS_LINE =
  /^(?:cac |danh sach |nhom )*(?:san pham |hang |xep hang |dat |ocop |chuan |duoc cong nhan )*(?:[3-5]|ba|bon|nam) ?(?:sao|\*|★)(?: (?:cap \w+|ocop))*$/u;

/** What a group line means, or undefined where it could as well be the name of a product. */
export function readGroup(printed: string): GroupContext | undefined {
  const text = groupText(printed);
  const folded = foldText(text);
  if (STARS_LINE.test(folded) || /^[★*]{3,5}$/u.test(folded)) {
    const stars = tryParseStars(
      folded.replace(/^(?:cac |danh sach |nhom |san pham |hang |xep hang |dat |ocop |chuan |duoc cong nhan )+/, ''),
    );
    if (typeof stars === 'object') return { stars: stars.stars };
  }
  const { rank, name } = parseUnitName(text);
  if (rank !== undefined && name.length <= 40 && !/[,;]/.test(name)) {
    if (rank === 'district' || rank === 'town' || rank === 'city') return { district: text };
    if (rank === 'commune' || rank === 'ward' || rank === 'township' || rank === 'special-zone') return { commune: text };
  }
  const document = /^(?:theo |tai |can cu )*(?:quyet dinh|qd)\b/.test(folded) ? tryParseDocument(text) : undefined;
  if (document !== undefined) return { document };
  if (/^(?:bo san pham|bo so|bo \d|nhom)\b/.test(folded)) {
    const set = tryParseProductSet(text);
    const group = set?.productGroup ?? (set?.productSet === undefined ? undefined : findProductSet(set.productSet)?.group);
    if (set !== undefined)
      return {
        ...(set.productSet === undefined ? {} : { productSet: set.productSet }),
        ...(group === undefined ? {} : { productGroup: group }),
      };
  }
  const year = /^(?:(?:dot|ky|lan) (?:\d+|[ivx]+)[ ,/-]*)?(?:nam )?(20\d{2})$/.exec(folded);
  if (year !== null || /^(?:dot|ky|lan) (?:\d+|[ivx]+)(?:[ ,/-]*nam 20\d{2})?$/.test(folded)) {
    const number = /20\d{2}/.exec(folded)?.[0];
    return { round: text, ...(number === undefined ? {} : { year: Number(number) }) };
  }
  if (
    tryParseLegalForm(text) !== undefined &&
    folded.split(' ').length <= 4 &&
    /^(?:hop tac xa|htx|doanh nghiep|cong ty|ho kinh doanh|ho gia dinh|to hop tac|tht|trang trai|co so)(?: san xuat| kinh doanh)*$/.test(
      folded,
    )
  )
    return { legalForm: text };
  return undefined;
}
