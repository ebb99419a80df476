import { cleanText } from '../import/fold-text.ts';
import { type Province } from '../product/provinces.ts';
import { findProvince } from '../product/find-province.ts';
import { parseUnitName } from './unit-name.ts';

/** An address in one cell, taken apart where its parts name their rank. */
export interface AddressParts {
  readonly hamletOrStreet?: string;
  readonly commune?: string;
  readonly district?: string;
  readonly province?: string;
  readonly present?: Province;
}

/**
 * Takes "ấp Cái Bát, xã Hòa Mỹ, huyện Cái Nước, tỉnh Cà Mau" apart. Only parts that name a rank are placed; the rest stays with the street, so that nothing
 * is guessed. "thành phố" is the district where another part or what follows is the province, else the province where it is one.
 */
export function splitAddress(printed: string): AddressParts {
  const parts = cleanText(printed)
    .split(/\s*[,;]\s*|\s+[-–]\s+/)
    .filter((part) => part !== '');
  const street: string[] = [];
  let [commune, district, province]: (string | undefined)[] = [];
  for (const part of parts.toReversed()) {
    const { rank } = parseUnitName(part);
    const isProvince = findProvince(part) !== undefined;
    if (
      province === undefined &&
      district === undefined &&
      commune === undefined &&
      street.length === 0 &&
      isProvince &&
      (rank === 'province' || rank === 'city' || rank === undefined)
    )
      province = part;
    else if (district === undefined && (rank === 'district' || rank === 'town' || rank === 'city')) district = part;
    else if (commune === undefined && (rank === 'commune' || rank === 'ward' || rank === 'township' || rank === 'special-zone'))
      commune = part;
    else street.unshift(part);
  }
  // "…, phường 5, thành phố Cà Mau": the name is a province's too, but what stands there is its city.
  if (
    district === undefined &&
    province !== undefined &&
    parseUnitName(province).rank === 'city' &&
    findProvince(province)?.fullName.startsWith('Tỉnh')
  ) {
    district = province;
    province = undefined;
  }
  const present = province === undefined ? undefined : findProvince(province);
  return {
    ...(street.length === 0 ? {} : { hamletOrStreet: street.join(', ') }),
    ...(commune === undefined ? {} : { commune }),
    ...(district === undefined ? {} : { district }),
    ...(province === undefined ? {} : { province }),
    ...(present === undefined ? {} : { present }),
  };
}
