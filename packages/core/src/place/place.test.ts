import { describe, expect, test } from 'vitest';
import type { Place } from '../product/producer.ts';
import { MERGED_PROVINCES } from '../product/merged-provinces.ts';
import { findProvince } from '../product/find-province.ts';
import { PROVINCES } from '../product/provinces.ts';
import { CA_MAU } from './ca-mau.ts';
import { administrativeUnitKey } from './conversion-table.ts';
import { describePlace } from './describe-place.ts';
import { readConversionTable } from './read-conversion-table.ts';
import { resolveOldAddress } from './resolve-old-address.ts';
import { splitAddress } from './split-address.ts';
import { parseUnitName, unitKey } from './unit-name.ts';

const resolve = (commune: string | undefined, district?: string, province?: string) => {
  const place: Place = {
    ...(commune === undefined ? {} : { commune }),
    ...(district === undefined ? {} : { district }),
    ...(province === undefined ? {} : { province }),
  };
  const { reason, candidates } = resolveOldAddress(place, CA_MAU);
  return `${reason}: ${candidates.map(({ unit }) => unit.name).join(' / ')}`;
};

describe('names of units', () => {
  test.each([
    ['H.U Minh', 'district', 'U Minh'],
    ['H.Đầm Dơi', 'district', 'Đầm Dơi'],
    ['H. Thới Bình', 'district', 'Thới Bình'],
    ['TX. Giá Rai', 'town', 'Giá Rai'],
    ['TX Giá Rai', 'town', 'Giá Rai'],
    ['Thị Xã Giá Rai', 'town', 'Giá Rai'],
    ['tp. Bạc Liêu', 'city', 'Bạc Liêu'],
    ['TP Cà Mau', 'city', 'Cà Mau'],
    ['TP.Cà Mau', 'city', 'Cà Mau'],
    ['T.P Cà Mau', 'city', 'Cà Mau'],
    ['thành phố  Cà Mau ', 'city', 'Cà Mau'],
    ['TT. Cái Nước', 'township', 'Cái Nước'],
    ['P.7', 'ward', '7'],
    ['P7', 'ward', '7'],
    ['phường 2', 'ward', '2'],
    ['X. Hoà Mỹ', 'commune', 'Hoà Mỹ'],
    ['Đặc khu Côn Đảo', 'special-zone', 'Côn Đảo'],
    ['tỉnh Cà Mau', 'province', 'Cà Mau'],
    ['U Minh', undefined, 'U Minh'],
    ['Hòa Bình', undefined, 'Hòa Bình'],
    ['Phước Long', undefined, 'Phước Long'],
    ['Xẻo Quao', undefined, 'Xẻo Quao'],
    ['Tân Ân', undefined, 'Tân Ân'],
    ['Huyền Hội', undefined, 'Huyền Hội'],
  ] as const)('%s', (printed, rank, name) => {
    expect(parseUnitName(printed)).toEqual(rank === undefined ? { name } : { rank, name });
  });

  test('tone placement, Unicode form, case and leading zeros do not tell names apart', () => {
    for (const printed of ['xã Hòa Mỹ', 'Xã Hoà Mỹ', 'X.HÒA MỸ', 'xã Hòa Mỹ'.normalize('NFD'), ' Hòa  Mỹ '])
      expect(unitKey(printed)).toBe('hoa my');
    expect(unitKey('Phường 09')).toBe(unitKey(' Phường 9'));
  });

  test('an address in one cell is taken apart by ranks alone', () => {
    expect(splitAddress('ấp Cái Bát, xã Hòa Mỹ, huyện Cái Nước, tỉnh Cà Mau')).toMatchObject({
      hamletOrStreet: 'ấp Cái Bát',
      commune: 'xã Hòa Mỹ',
      district: 'huyện Cái Nước',
      province: 'tỉnh Cà Mau',
      present: { code: '96' },
    });
    expect(splitAddress('số 205-207, đường Phan Bội Châu, Khóm 4, P.7, TP Cà Mau')).toEqual({
      hamletOrStreet: 'số 205-207, đường Phan Bội Châu, Khóm 4',
      commune: 'P.7',
      district: 'TP Cà Mau',
    });
    expect(splitAddress('Số 1 Trần Phú; phường Bến Nghé; quận 1; TP. Hồ Chí Minh')).toMatchObject({
      district: 'quận 1',
      province: 'TP. Hồ Chí Minh',
    });
    expect(splitAddress('Rạch Gốc')).toEqual({ hamletOrStreet: 'Rạch Gốc' });
  });
});

describe('old address → today', () => {
  test.each([
    [['xã Tân Ân Tây', 'huyện Ngọc Hiển'], 'unique: Xã Tân Ân'],
    // The name lives on elsewhere: old Tân Ân is not in the new one.
    [['xã Tân Ân', 'huyện Ngọc Hiển'], 'split: Xã Phan Ngọc Hiển / Xã Đất Mũi'],
    [['xã Tân Ân'], 'old-or-current: Xã Tân Ân / Xã Phan Ngọc Hiển / Xã Đất Mũi'],
    [['xã Hoà Mỹ', 'H.Cái Nước'], 'split: Xã Tân Hưng / Xã Hưng Mỹ / Xã Phú Mỹ'],
    [['Phường 7', 'TP Cà Mau'], 'split: Phường Tân Thành / Phường Hòa Thành'],
    [['Phường 7', 'tp. Bạc Liêu'], 'unique: Phường Bạc Liêu'],
    [['Phường 7', undefined, 'Bạc Liêu'], 'ambiguous-name: Phường Bạc Liêu / Phường Tân Thành / Phường Hòa Thành'],
    [['xã Tân Tiến', 'huyện Đầm Dơi', 'Cà Mau'], 'unique: Xã Tân Tiến'],
    [['xã Tân Tiến'], 'current: Xã Tân Tiến'],
    [['Xã Trần Văn Thời'], 'current: Xã Trần Văn Thời'],
    [['xã Hòa Mỹ', 'huyện Đầm Dơi'], 'not-found: '],
    [['xã Hòa Mỹ', 'huyện Cái Nước', 'Lâm Đồng'], 'not-found: '],
    [['xã Không Có'], 'not-found: '],
    [[undefined, 'huyện Vĩnh Lợi'], 'commune-missing: '],
  ] as const)('%j', ([commune, district, province], expected) => {
    expect(resolve(commune, district, province)).toBe(expected);
  });

  test('every old unit is found again under its district, with as many candidates as the table has rows', () => {
    const rows = new Map<string, number>();
    for (const { from } of CA_MAU.conversions) rows.set(from.code, (rows.get(from.code) ?? 0) + 1);
    for (const { from } of CA_MAU.conversions) {
      const { candidates, reason } = resolveOldAddress({ commune: from.name, district: from.district! }, CA_MAU);
      expect(candidates).toHaveLength(rows.get(from.code)!);
      expect(reason).toBe(candidates.length === 1 ? 'unique' : 'split');
    }
    expect([CA_MAU.conversions.length, rows.size, [...rows.values()].filter((count) => count > 1).length]).toEqual([
      186, 164, 19,
    ]);
  });

  test('a code used again is another unit', () => {
    const before = CA_MAU.conversions.find(({ from }) => from.code === '32236')!.from;
    const today = CA_MAU.conversions.find(({ to }) => to.code === '32236')!.to;
    expect([before.name, today.name]).toEqual(['Xã Tân Ân Tây', 'Xã Tân Ân']);
    expect(administrativeUnitKey(before)).not.toBe(administrativeUnitKey(today));
  });
});

describe('in words', () => {
  test.each([
    ['vi', 'xã Tân Ân Tây', 'huyện Ngọc Hiển', 'xã Tân Ân (trước 7/2025: xã Tân Ân Tây, huyện Ngọc Hiển)'],
    ['en', 'xã Tân Ân Tây', 'huyện Ngọc Hiển', 'Tân Ân commune (before July 2025: Tân Ân Tây commune, Ngọc Hiển district)'],
    ['vi', 'P.7', 'TP Cà Mau', 'phường 7, thành phố Cà Mau (từ 7/2025 thuộc một trong: phường Tân Thành, phường Hòa Thành)'],
    ['en', 'P.7', 'TP Cà Mau', 'Ward 7, Cà Mau city (since July 2025 in one of: Tân Thành ward, Hòa Thành ward)'],
    ['vi', 'xã Không Có', 'huyện Nào Đó', 'xã Không Có, huyện Nào Đó'],
  ] as const)('%s: %s, %s', (language, commune, district, sentence) => {
    expect(describePlace(resolveOldAddress({ commune, district }, CA_MAU), language)).toBe(sentence);
  });
});

describe('a table of another province', () => {
  const HEADER =
    'new_province,new_province_code,new_ward,new_ward_code,old_ward,old_ward_code,merge_note,old_district,old_district_code,old_province,old_province_code';

  test('loads from the same format; spaces are trimmed and stripped zeros put back', () => {
    const { table, issues } = readConversionTable(
      `${HEADER}\nThành phố Hà Nội,1,Phường Hoàn Kiếm,70, Phường Hàng Bạc,61,Nhập toàn bộ,Quận Hoàn Kiếm,2,Thành phố Hà Nội,1\n`,
    );
    expect(issues).toEqual([]);
    expect(table.conversions[0]).toMatchObject({
      from: { code: '00061', name: 'Phường Hàng Bạc' },
      to: { code: '00070', provinceCode: '01' },
      share: 'whole',
    });
  });

  test('what cannot be used is said', () => {
    expect(readConversionTable('a,b\n1,2').issues).toHaveLength(11);
    expect(readConversionTable(`${HEADER}\nTỉnh A,1,Xã B,x,Xã C,5,,,,,\n`).issues).toEqual([
      { row: 2, code: 'UNIT_CODE_INVALID', column: 'new_ward_code', value: 'x' },
    ]);
  });
});

describe('provinces', () => {
  test('63 names lead to 34', () => {
    const names = new Set([...MERGED_PROVINCES.map(({ name }) => name), ...PROVINCES.map(({ name }) => name)]);
    expect(names.size).toBe(63);
    for (const { name, code } of MERGED_PROVINCES) expect(findProvince(`tỉnh ${name}`)?.code).toBe(code);
  });

  test.each([
    ['TP. Hồ Chí Minh', '79'],
    ['TP.HCM', '79'],
    ['Bà Rịa - Vũng Tàu', '79'],
    ['Thừa Thiên Huế', '46'],
    ['T. Bạc Liêu', '96'],
    ['HÒA BÌNH', '25'],
    ['Cà Mau (sau 1/7/2025; trước: Bạc Liêu)', '96'],
    ['Thanh Hóa', '38'],
    ['Đăk Nông', '68'],
    ['Atlantis', undefined],
  ])('%s → %s', (printed, code) => {
    expect(findProvince(printed)?.code).toBe(code);
  });
});
