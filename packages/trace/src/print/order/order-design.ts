import type { SheetOptions } from '../compose-label-sheet.ts';
import { PrintError } from '../print-error.ts';
import { findStock, STOCKS } from '../stock/stocks.ts';
import { type LabelTemplate, parseTemplate } from '../templates/label-template.ts';
import { findTemplate, TEMPLATES } from '../templates/templates.ts';
import type { LabelOrder } from './label-order.ts';

function templateOf(given: unknown): LabelTemplate | undefined {
  if (given === undefined) return undefined;
  if (typeof given !== 'string') return parseTemplate(given);
  const found = findTemplate(given);
  if (found) return found;
  throw new PrintError({
    code: 'ERR_PRINT_UNKNOWN',
    what: 'template',
    name: given,
    known: TEMPLATES.map(({ id }) => id).join(', '),
  });
}

/** How the labels of an order are designed and laid out. Throws `ERR_PRINT_UNKNOWN` for a template or stock that is not shipped, `ERR_PRINT_TEMPLATE`. */
export function orderDesign(
  order: Omit<LabelOrder, 'items' | 'format' | 'template'> & { template?: unknown },
): Omit<SheetOptions, 'createdAt'> {
  const { labelMm, paper, dpi, moduleMm, inks, errorCorrection } = order;
  const template = templateOf(order.template);
  const stock = order.stock === undefined ? undefined : findStock(order.stock);
  if (order.stock !== undefined && stock === undefined) {
    throw new PrintError({
      code: 'ERR_PRINT_UNKNOWN',
      what: 'stock',
      name: order.stock,
      known: STOCKS.map(({ id }) => id).join(', '),
    });
  }
  return {
    ...(template === undefined ? {} : { template }),
    ...(stock === undefined ? {} : { stock }),
    ...(labelMm === undefined ? {} : { labelMm }),
    ...(paper === undefined ? {} : { paper }),
    ...(dpi === undefined ? {} : { dpi }),
    ...(moduleMm === undefined ? {} : { moduleMm }),
    ...(inks === undefined ? {} : { inks }),
    ...(errorCorrection === undefined ? {} : { errorCorrection }),
  };
}
