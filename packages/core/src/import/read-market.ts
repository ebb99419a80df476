import { ENTERPRISE_SIZES, type Producer } from '../product/producer.ts';
import { foldText } from './fold-text.ts';

const SIZES: Readonly<Record<string, Producer['size']>> = {
  'sieu nho': 'micro',
  nho: 'small',
  vua: 'medium',
  lon: 'large',
};

/** The size that a cell names ("siêu nhỏ", "doanh nghiệp nhỏ", "medium"), or undefined. */
export function tryParseEnterpriseSize(printed: string): Producer['size'] {
  const text = foldText(printed).replace(/^(?:doanh nghiep|dn) /, '');
  return ENTERPRISE_SIZES.find((size) => size === text) ?? (Object.hasOwn(SIZES, text) ? SIZES[text] : undefined);
}

/** The channels that a cell lists, parted by semicolons; an empty list for "không", "none" or 0. */
export function parseChannels(printed: string): string[] {
  if (/^(?:khong(?: co)?|none|no|0)$/.test(foldText(printed))) return [];
  return [...new Set(printed.split(';').map((part) => part.trim()))].filter((part) => part !== '').slice(0, 100);
}
