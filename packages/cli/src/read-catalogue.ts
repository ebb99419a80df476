import { decodeText, foldText, readCsv } from '@ocop/core';
import type { CatalogueRow } from '@ocop/verify/catalogue';
import { CliError } from './cli-error.ts';
import { readInput } from './read-list.ts';

type Field = Exclude<keyof CatalogueRow, 'row'>;

/** Headers that shops use, folded: without case, marks and punctuation. */
const HEADERS: Readonly<Record<Field, readonly string[]>> = {
  gtin: ['gtin', 'gtin13', 'gtin14', 'ean', 'barcode', 'ma vach', 'ma so ma vach', 'ma gtin'],
  productCode: ['ma san pham', 'ma san pham ocop', 'ma ocop', 'product code', 'productcode', 'ocop code'],
  name: ['ten', 'ten san pham', 'ten hang', 'san pham', 'name', 'product', 'product name', 'title'],
  stars: ['sao', 'so sao', 'hang sao', 'hang', 'ocop', 'stars', 'ocop stars', 'rating'],
  url: ['url', 'link', 'lien ket', 'qr', 'ma qr', 'qr code'],
};

interface Notice {
  readonly vi: string;
  readonly en: string;
}

/** A shop's list in any of the usual encodings and separators. Every line below the header becomes a row, whatever it holds. */
export async function readCatalogue(
  path: string,
): Promise<{ readonly rows: CatalogueRow[]; readonly notices: readonly Notice[] }> {
  const { text, encoding, guessed } = decodeText(await readInput(path));
  const {
    rows: [header, ...rows],
    issues,
  } = readCsv(text);
  const titles = header?.cells ?? [];
  const columns = titles.map((title) => fieldOf(title));
  if (!columns.includes('gtin') && !columns.includes('productCode') && !columns.includes('url'))
    throw new CliError({
      vi: `“${path}” cần ít nhất một cột: gtin, mã sản phẩm hoặc url. Tiêu đề đọc được: ${titles.join(', ') || '–'}.`,
      en: `“${path}” needs at least one of the columns gtin, product code or url. The header reads: ${titles.join(', ') || '–'}.`,
    });
  const notices: Notice[] = issues
    .filter(({ severity }) => severity === 'error')
    .map(({ code, row }) => ({ vi: `Dòng ${row}: CSV sai định dạng (${code}).`, en: `Row ${row}: malformed CSV (${code}).` }));
  if (guessed)
    notices.push({
      vi: `Tệp không phải UTF-8, đã đọc theo ${encoding}.`,
      en: `The file is not UTF-8; it was read as ${encoding}.`,
    });
  return {
    rows: rows.map(({ row, cells }) => {
      const values: Partial<Record<Field, string>> = {};
      for (const [index, field] of columns.entries()) {
        const value = cells[index]?.trim() ?? '';
        if (field !== undefined && value !== '' && values[field] === undefined) values[field] = value;
      }
      const { stars, ...rest } = values;
      return { row, ...rest, ...(stars === undefined ? {} : { stars: readStars(stars) }) };
    }),
    notices,
  };
}

function fieldOf(title: string): Field | undefined {
  const folded = foldText(title);
  return (Object.keys(HEADERS) as Field[]).find((field) => HEADERS[field].includes(folded));
}

/** "4", "4 sao", "OCOP 4*", "★★★★". What is no number of stars becomes NaN, which no claim can hold. */
function readStars(text: string): number {
  const drawn = text.match(/[★⭐]/g)?.length;
  const digits = /\d+/.exec(text)?.[0];
  return digits === undefined ? (drawn ?? Number.NaN) : Number(digits);
}
