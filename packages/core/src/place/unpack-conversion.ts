import { addDays } from '../time/civil-date.ts';
import { type Conversion, type ConversionTable, REFORM_DAY, type Share } from './conversion-table.ts';

const NOTES: Readonly<Record<string, readonly [Share, string]>> = {
  w: ['whole', 'Nhập toàn bộ'],
  p: ['part', 'Nhập một phần'],
  u: ['unchanged', 'Giữ nguyên'],
};

interface District {
  readonly name: string;
  readonly province: string;
  readonly provinceCode: string;
}

/** A table from the packed lines of a slice that ships with this package. Throws for a line that is not one: the slices are ours. */
export function unpackConversion(
  lines: string,
  districts: Readonly<Record<string, District>>,
  today: { readonly province: string; readonly provinceCode: string },
): ConversionTable {
  const conversions = lines
    .trim()
    .split('\n')
    .map((line): Conversion => {
      const [newCode, newName, code, name, district, mark] = line.split('|');
      const old = districts[district ?? ''];
      const note = NOTES[mark ?? ''];
      if (
        newCode === undefined ||
        newName === undefined ||
        code === undefined ||
        name === undefined ||
        old === undefined ||
        note === undefined
      )
        throw new RangeError(`Not a conversion: ${line}`);
      return {
        from: {
          code,
          validUntil: addDays(REFORM_DAY, -1),
          name,
          district: old.name,
          province: old.province,
          provinceCode: old.provinceCode,
        },
        to: { code: newCode, validFrom: REFORM_DAY, name: newName, ...today },
        share: note[0],
        note: note[1],
      };
    });
  return { conversions };
}
