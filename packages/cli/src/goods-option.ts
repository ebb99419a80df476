import type { Goods } from '@ocop/trace/event';
import { CliError } from './cli-error.ts';

/** `<link>`, `<link> 40` or `<link> 120,5 kg`. A number such as 1.200 is refused: it is 1.2 to some and 1200 to others. */
export function parseGoods(text: string): Goods {
  const [link = '', amount, unit, ...rest] = text.trim().split(/\s+/);
  const isNumber = amount === undefined || /^\d+(?:[.,]\d+)?$/.test(amount);
  if (link === '' || rest.length > 0 || !isNumber)
    throw new CliError({
      vi: `“${text}” không đọc được; hãy viết liên kết, số lượng, đơn vị, ví dụ “https://…/10/L1 120,5 kg”.`,
      en: `“${text}” cannot be read; write link, quantity, unit, such as “https://…/10/L1 120.5 kg”.`,
    });
  if (amount === undefined) return { link };
  if (/^\d{1,3}[.,]\d{3}$/.test(amount))
    throw new CliError({
      vi: `“${amount}” có thể là số lẻ hoặc số nghìn; hãy viết 1200 hoặc 1,2.`,
      en: `“${amount}” may be a fraction or thousands; write 1200 or 1.2.`,
    });
  return { link, quantity: Number(amount.replace(',', '.')), ...(unit === undefined ? {} : { unit }) };
}
