import { foldText } from '../import/fold-text.ts';
import { findProductSet, PRODUCT_SETS, type ProductGroup } from './product-set.ts';

/** Other names of sets, folded: Annex I against Annex II of 26/2026/QĐ-TTg, 148/QĐ-TTg, and what lists shorten. */
const ALSO: Readonly<Record<string, number>> = {
  'rau cu qua hat tuoi': 1,
  'gao ngu coc': 3,
  'gao ngu coc hat so che': 3,
  'mat ong': 4,
  'mat ong mat khac va nong san thuc pham khac': 4,
  'do an nhanh': 5,
  'che bien tu gao': 6,
  'tuong nuoc mam gia vi dang long': 9,
  'nuoc mam': 9,
  'gia vi khac': 10,
  'che tuoi': 11,
  che: 11,
  'che tra': 11,
  'tra che': 11,
  'tra tu thuc vat': 12,
  'ca phe': 13,
  'ca cao': 13,
  'ruou trang': 14,
  'do uong co con': 15,
  'nuoc uong dong chai': 16,
  'nuoc khoang thien nhien': 16,
  'do uong khong con': 17,
  'thuc pham chuc nang': 18,
  'thuoc duoc lieu': 18,
  'thuoc co truyen': 18,
  'my pham': 19,
  'my pham co thanh phan tu thao duoc': 19,
  'tinh dau': 20,
  'tinh dau va thao duoc khac': 20,
  'thu cong my nghe': 21,
  'thu cong my nghe gia dung trang tri': 21,
  'vai may mac': 22,
  hoa: 23,
  'cay canh': 24,
  'dong vat canh': 25,
  'dich vu du lich cong dong va diem du lich': 26,
  'du lich cong dong': 26,
  'du lich cong dong du lich sinh thai va diem du lich': 26,
};

/** The six groups as lists write them, folded. */
const GROUPS: readonly (readonly [RegExp, ProductGroup])[] = [
  [/^(?:nhom |nganh )?(?:hang )?thuc pham$/, 'food'],
  [/^(?:nhom |nganh )?(?:hang )?do uong$/, 'drink'],
  [/^(?:nhom |nganh )?(?:hang )?(?:thao duoc|duoc lieu)(?: va san pham tu (?:thao duoc|duoc lieu))?$/, 'medicinal'],
  [/^(?:nhom |nganh )?(?:hang )?(?:thu cong my nghe(?: trang tri)?|luu niem noi that trang tri|vai va may mac)$/, 'handicraft'],
  [/^(?:nhom |nganh )?(?:hang )?sinh vat canh$/, 'ornamental'],
  [/^(?:nhom |nganh )?(?:hang )?(?:dich vu )?du lich(?: nong thon)?(?: va ban hang)?$/, 'tourism'],
];

const nameKey = (name: string): string =>
  foldText(name)
    .replace(/\(.*?\)/g, ' ')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

const BY_NAME = new Map<string, number>(Object.entries(ALSO));
for (const { number, name } of PRODUCT_SETS) {
  BY_NAME.set(nameKey(name.vi), number);
  BY_NAME.set(nameKey(name.en), number);
}

/** What a cell for the product set says: one of the 26 sets, or only one of the six groups. */
export interface NamedSet {
  readonly productSet?: number;
  readonly productGroup?: ProductGroup;
}

/**
 * The product set that a cell names by number ("8", "Bộ 8", "08.", "8. Chế biến từ thịt…") or by name, or the group where it names no more than that.
 * undefined for anything else: a set is never guessed from part of a name. Where number and name disagree nothing is taken.
 */
export function tryParseProductSet(printed: string): NamedSet | undefined {
  const key = nameKey(printed).replace(/^(?:bo san pham|bo|nhom)(?: so)? (?=\d|[a-z])/, '');
  const number = /^0?(\d{1,2})(?: |$)/.exec(key)?.[1];
  const name = key.replace(/^\d{1,2} ?/, '');
  const named = BY_NAME.get(name);
  if (number !== undefined) {
    const set = findProductSet(Number(number));
    return set !== undefined && (name === '' || named === set.number)
      ? { productSet: set.number, productGroup: set.group }
      : undefined;
  }
  const group = GROUPS.find(([pattern]) => pattern.test(nameKey(printed)))?.[1];
  if (named !== undefined && group === undefined) {
    const set = findProductSet(named);
    return set === undefined ? undefined : { productSet: set.number, productGroup: set.group };
  }
  return group === undefined ? undefined : { productGroup: group };
}
