import type { Lint } from '../flaw.ts';
import { checkDigit } from './check-digit.ts';
import { checkPair } from './check-pair.ts';
import {
  country,
  countryAlpha2,
  countryOr999,
  currency,
  hyphen,
  importerIndex,
  mediaType,
  packageType,
  sex,
  winding,
  yesNo,
} from './code-list.ts';
import { companyPrefixAt } from './company-prefix.ts';
import { couponCode, couponPositiveOffer } from './coupon.ts';
import { date6, date8, hour, hourAndMinute, minuteOrSecond } from './date-time.ts';
import { iban } from './iban.ts';
import { coordinateUpTo, hasNonDigit, noZeroPrefix, nonZero, pieceOfTotal, positionInSequence, zero } from './number.ts';
import { percent } from './percent.ts';

/** Every test that the dictionary names, under its name there. A row with another name stops the table from loading. */
export const LINTS: Readonly<Record<string, Lint>> = {
  couponcode: couponCode,
  couponposoffer: couponPositiveOffer,
  csum: checkDigit,
  csumalpha: checkPair,
  gcppos1: companyPrefixAt(0),
  gcppos2: companyPrefixAt(1),
  hasnondigit: hasNonDigit,
  hh: hour,
  hhmi: hourAndMinute,
  hyphen,
  iban,
  importeridx: importerIndex,
  iso3166: country,
  iso3166999: countryOr999,
  iso3166alpha2: countryAlpha2,
  iso4217: currency,
  iso5218: sex,
  latitude: coordinateUpTo(1_800_000_000),
  longitude: coordinateUpTo(3_600_000_000),
  mediatype: mediaType,
  mi: minuteOrSecond,
  nonzero: nonZero,
  nozeroprefix: noZeroPrefix,
  packagetype: packageType,
  pcenc: percent,
  pieceoftotal: pieceOfTotal,
  posinseqslash: positionInSequence,
  ss: minuteOrSecond,
  winding,
  yesno: yesNo,
  yymmd0: date6(true),
  yymmdd: date6(false),
  yyyymmdd: date8,
  zero,
};
