import type { CivilDate } from '@ocop/core';

import { composeLabel } from '../compose-label.ts';
import type { SheetOptions } from '../compose-label-sheet.ts';
import type { FontSet } from '../fonts/font-set.ts';
import type { CompiledLabels } from '../order/compile-labels.ts';
import type { LabelOrder, LabelOrderItem } from '../order/label-order.ts';
import { checkPrint, type Finding } from './check-print.ts';

/**
 * Looks at one item of an order as it will be printed: its first label stands for all, since they differ in the serial alone.
 * Throws what `composeLabel` throws.
 */
export function checkItem(
  item: LabelOrderItem,
  { labels, status }: CompiledLabels,
  {
    at,
    order,
    design,
    fonts,
  }: { at: CivilDate; order: Pick<LabelOrder, 'profile' | 'role'>; design: Omit<SheetOptions, 'createdAt'>; fonts: FontSet },
): Finding[] {
  const [label] = labels;
  if (!label) return [];
  const { template, stock, inks = 'k', dpi } = design;
  const size = stock && !template && !design.labelMm ? { labelMm: stock.label } : {};
  const composed = composeLabel(label, { ...design, ...size, fonts });
  return checkPrint({
    label,
    at,
    count: item.count,
    copies: item.serials ? 1 : item.count,
    ...(item.perMonth === undefined ? {} : { perMonth: item.perMonth }),
    product: item.product,
    status,
    ...(item.traceability === undefined ? {} : { traceability: item.traceability }),
    role: order.role ?? 'additional',
    profile: order.profile ?? 'point-of-sale',
    ...(dpi === undefined ? {} : { dpi }),
    inks,
    ...(template === undefined ? {} : { template }),
    ...(stock === undefined ? {} : { stock }),
    composed,
    fonts,
  });
}
