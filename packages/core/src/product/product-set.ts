/** The six product groups of the programme. Source: Decision 26/2026/QĐ-TTg, Article 2 and Annex I. */
export const PRODUCT_GROUPS = ['food', 'drink', 'medicinal', 'handicraft', 'ornamental', 'tourism'] as const;

export type ProductGroup = (typeof PRODUCT_GROUPS)[number];

/** One of the 26 product sets, each with its own score sheet. Names differ a little between Annex I and II: the number is the key. */
export interface ProductSet {
  /** 1–26. Decisions 148/2023 and 26/2026 share the numbers; the sets of 1048/2019 are other sets and never map by number. */
  readonly number: number;
  readonly group: ProductGroup;
  readonly name: { readonly vi: string; readonly en: string };
}

/**
 * The 26 product sets of Decision 26/2026/QĐ-TTg (22 May 2026), Annex II, read on 2026-11-23 from an unofficial transcription.
 * The English names are translations of this project.
 */
export const PRODUCT_SETS: readonly ProductSet[] = [
  { number: 1, group: 'food', name: { vi: 'Rau, củ, quả, hạt tươi', en: 'Fresh vegetables, tubers, fruits, seeds' } },
  { number: 2, group: 'food', name: { vi: 'Thịt, thủy sản, trứng, sữa tươi', en: 'Fresh meat, aquatic products, eggs, milk' } },
  {
    number: 3,
    group: 'food',
    name: { vi: 'Gạo, ngũ cốc, hạt sơ chế khác', en: 'Rice, cereals, other primary-processed grains' },
  },
  {
    number: 4,
    group: 'food',
    name: { vi: 'Mật ong, mật khác và nông sản thực phẩm khác', en: 'Honey, other nectars and other agri-food products' },
  },
  { number: 5, group: 'food', name: { vi: 'Đồ ăn nhanh', en: 'Instant/fast food' } },
  { number: 6, group: 'food', name: { vi: 'Chế biến từ gạo, ngũ cốc', en: 'Processed from rice and cereals' } },
  {
    number: 7,
    group: 'food',
    name: { vi: 'Chế biến từ rau, củ, quả, hạt', en: 'Processed from vegetables, tubers, fruits, seeds' },
  },
  {
    number: 8,
    group: 'food',
    name: {
      vi: 'Chế biến từ thịt, thủy sản, trứng, sữa, các sản phẩm từ mật ong, mật khác và nông sản thực phẩm khác',
      en: 'Processed from meat, aquatic products, eggs, milk, honey products and other agri-food',
    },
  },
  {
    number: 9,
    group: 'food',
    name: { vi: 'Tương, nước mắm, gia vị dạng lỏng khác', en: 'Soy sauce, fish sauce, other liquid seasonings' },
  },
  {
    number: 10,
    group: 'food',
    name: { vi: 'Gia vị khác (muối, hành, tỏi, tiêu,...)', en: 'Other spices (salt, shallot, garlic, pepper...)' },
  },
  { number: 11, group: 'food', name: { vi: 'Chè tươi, chè chế biến', en: 'Fresh and processed tea' } },
  { number: 12, group: 'food', name: { vi: 'Trà từ thực vật khác', en: 'Teas from other plants' } },
  { number: 13, group: 'food', name: { vi: 'Cà phê, ca cao', en: 'Coffee, cocoa' } },
  { number: 14, group: 'drink', name: { vi: 'Rượu trắng', en: 'White spirits' } },
  { number: 15, group: 'drink', name: { vi: 'Đồ uống có cồn khác', en: 'Other alcoholic drinks' } },
  {
    number: 16,
    group: 'drink',
    name: { vi: 'Nước khoáng thiên nhiên, nước uống đóng chai', en: 'Natural mineral water, bottled drinking water' },
  },
  { number: 17, group: 'drink', name: { vi: 'Đồ uống không cồn khác', en: 'Other non-alcoholic drinks' } },
  {
    number: 18,
    group: 'medicinal',
    name: {
      vi: 'Thực phẩm chức năng, thuốc dược liệu, thuốc cổ truyền',
      en: 'Functional foods, herbal medicines, traditional medicines',
    },
  },
  { number: 19, group: 'medicinal', name: { vi: 'Mỹ phẩm có thành phần từ dược liệu', en: 'Cosmetics with herbal ingredients' } },
  { number: 20, group: 'medicinal', name: { vi: 'Tinh dầu và dược liệu khác', en: 'Essential oils and other medicinal herbs' } },
  {
    number: 21,
    group: 'handicraft',
    name: { vi: 'Thủ công mỹ nghệ gia dụng, trang trí', en: 'Household and decorative handicrafts' },
  },
  { number: 22, group: 'handicraft', name: { vi: 'Vải, may mặc', en: 'Fabrics, garments' } },
  { number: 23, group: 'ornamental', name: { vi: 'Hoa', en: 'Flowers' } },
  { number: 24, group: 'ornamental', name: { vi: 'Cây cảnh', en: 'Ornamental plants' } },
  { number: 25, group: 'ornamental', name: { vi: 'Động vật cảnh', en: 'Ornamental animals' } },
  {
    number: 26,
    group: 'tourism',
    name: {
      vi: 'Dịch vụ du lịch cộng đồng, du lịch sinh thái và điểm du lịch',
      en: 'Community tourism, ecotourism services and tourist sites',
    },
  },
];

/** The product set of a number, or undefined for anything but 1–26. */
export function findProductSet(number: number): ProductSet | undefined {
  const set = PRODUCT_SETS[number - 1];
  return set?.number === number ? set : undefined;
}
