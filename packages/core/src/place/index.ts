export { type AddressParts, splitAddress } from './split-address.ts';
export {
  type AdministrativeUnit,
  administrativeUnitKey,
  type Conversion,
  type ConversionTable,
  REFORM_DAY,
  type Share,
  SHARES,
} from './conversion-table.ts';
export { type ConversionIssue, readConversionTable } from './read-conversion-table.ts';
export { type AddressReason, type AddressResolution, type PlaceCandidate, resolveOldAddress } from './resolve-old-address.ts';
export { describePlace } from './describe-place.ts';
export { parseUnitName, rankWord, unitKey, type UnitName, type UnitRank } from './unit-name.ts';
