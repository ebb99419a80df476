import type { CivilDate } from '@ocop/core';
import {
  checkItem,
  checkPrint,
  compileLabels,
  composeLabel,
  defaultFonts,
  type Finding,
  type LabelOrder,
  orderDesign,
  parseLabelOrder,
  type PrintLabel,
  type SheetOptions,
} from '@ocop/trace/print';
import { recognitionStatus } from '@ocop/core';
import { inFile } from './in-file.ts';
import { type Issuance, issuanceSchema } from './issuance.ts';
import { notOfFormat } from './read-format.ts';
import { toPrintLabels } from './to-print-labels.ts';

export type Design = Omit<SheetOptions, 'createdAt'>;

/** What a command line may say about a print, whatever file it starts from. */
export type DesignChoice = Omit<LabelOrder, 'format' | 'items'>;

/** Labels to print, what the rules say about each distinct one, and what was left out. */
export interface PrintJob {
  labels: PrintLabel[];
  design: Design;
  /** One entry for each item or record that is printed. */
  checked: { name: string; uri: string; labels: number; findings: Finding[] }[];
  lapsed: readonly { readonly name: string; readonly sentence: { readonly vi: string; readonly en: string } }[];
}

async function fromIssuance(
  issuance: Issuance,
  choice: DesignChoice,
  { at, includeLapsed }: { at: CivilDate; includeLapsed: boolean },
): Promise<PrintJob> {
  const design = orderDesign(choice);
  const fonts = await defaultFonts();
  const { labels, lapsed } = toPrintLabels(issuance, { at, includeLapsed });
  const products = new Map(
    issuance.records.flatMap(({ product, label }) => (label === null ? [] : [[label.uri, product] as const])),
  );
  const { template, stock, inks = 'k', dpi } = design;
  const size = stock && !template && !design.labelMm ? { labelMm: stock.label } : {};
  const checked = labels.map((label, index) => {
    const product = products.get(label.uri);
    const composed = composeLabel(label, { ...design, ...size, fonts, index });
    const findings = checkPrint({
      label,
      at,
      count: 1,
      copies: 1,
      ...(product === undefined ? {} : { product, status: recognitionStatus(product.recognition, { at }) }),
      role: choice.role ?? 'additional',
      profile: choice.profile ?? 'point-of-sale',
      inks,
      composed,
      fonts,
      ...(dpi === undefined ? {} : { dpi }),
      ...(template === undefined ? {} : { template }),
      ...(stock === undefined ? {} : { stock }),
    });
    return { name: label.productName, uri: label.uri, labels: 1, findings };
  });
  return { labels: [...labels], design, checked, lapsed };
}

async function fromOrder(order: LabelOrder, choice: DesignChoice, at: CivilDate): Promise<PrintJob> {
  const merged = { ...order, ...choice };
  const design = orderDesign(merged);
  const fonts = await defaultFonts();
  const labels: PrintLabel[] = [];
  const checked: PrintJob['checked'] = [];
  for (const item of order.items) {
    const compiled = compileLabels(item, { at });
    const findings = checkItem(item, compiled, { at, order: merged, design, fonts });
    const [first] = compiled.labels;
    checked.push({ name: item.product.name.vi, uri: first?.uri ?? '', labels: compiled.labels.length, findings });
    labels.push(...compiled.labels);
  }
  return { labels, design, checked, lapsed: [] };
}

/**
 * A print job from the JSON of a label order (`ocop-label-order/1`) or of an issuance (`ocop-issuance/1`), with the choices of the command line on top.
 * Throws `PrintError` or `CliError` for a file that is neither.
 */
export async function readPrintJob(
  json: unknown,
  path: string,
  choice: DesignChoice,
  { at, includeLapsed }: { at: CivilDate; includeLapsed: boolean },
): Promise<PrintJob> {
  const format = typeof json === 'object' && json !== null && 'format' in json ? json.format : undefined;
  if (format === 'ocop-label-order/1') return fromOrder(await inFile(path, () => parseLabelOrder(json)), choice, at);
  const issuance = issuanceSchema.safeParse(json);
  if (issuance.success) return fromIssuance(issuance.data, choice, { at, includeLapsed });
  throw await notOfFormat(path, issuance.error, {
    vi: 'đơn in nhãn (ocop-label-order/1) hay tệp phát hành (ocop-issuance/1)',
    en: 'a label order (ocop-label-order/1) or an issuance (ocop-issuance/1)',
  });
}
