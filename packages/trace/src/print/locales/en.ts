import type { PrintLocale } from './locale.ts';

/** Nothing for a file as a whole. */
const at = (place: string): string => (place === '' ? '' : ` at “${place}”`);

export const en: PrintLocale = {
  problems: {
    ERR_PRINT_COUNT: (p) => `A run has 1 to ${p.max} labels; got ${p.count}.`,
    ERR_PRINT_SHEET: () => 'Label size, margin or gap is not valid: no label fits on the paper.',
    ERR_PRINT_STOCK: (p) =>
      `A label of ${p.labelMm.width} × ${p.labelMm.height} mm is larger than the ${p.stockMm.width} × ${p.stockMm.height} mm of “${p.stock}”. ${p.fitting.length === 0 ? 'Choose a smaller template, or paper instead of stock.' : `Stock that holds it: ${p.fitting.join(', ')}. Or choose a smaller template.`}`,
    ERR_PRINT_ORDER: (p) => `The order is wrong${at(p.at)}: ${p.problem.en}.`,
    ERR_PRINT_NO_KEY: (p) => `“${p.product}” has neither GTIN nor OCOP product code: a link has nothing to name.`,
    ERR_PRINT_UNKNOWN: (p) => `There is no ${p.what} “${p.name}”. There are: ${p.known}.`,
    ERR_PRINT_TEMPLATE: (p) => `The template is wrong${at(p.at)}: ${p.problem.en}.`,
    ERR_PRINT_MODULE: (p) => `A QR module is 0.1 to 5 mm; got ${p.moduleMm}.`,
    ERR_PRINT_LABEL_TOO_SMALL: (p) =>
      `Label ${p.label + 1}: the QR symbol needs ${p.symbolMm} mm with its quiet zone; the label has no room for it and the text. Take a larger label, or a template with its text below the symbol (back-of-pack, 24 × 46 mm).`,
    ERR_PRINT_FIELD_LENGTH: (p) => `Label ${p.label + 1}: ${p.field} must have 1 to ${p.max} characters.`,
    ERR_PRINT_STARS: (p) => `Label ${p.label + 1}: only 3, 4 or 5 stars are printed.`,
    ERR_PRINT_PLACEHOLDER_HOST: (p) =>
      `Label ${p.label + 1}: "${p.host}" is a placeholder host and may not stand on a real label.`,
  },
  issues: {
    'text-too-small': (i) =>
      `Label ${i.label + 1}: the text had to shrink to ${i.sizePt} pt to fit. Use a larger label or a shorter name.`,
    'glyph-missing': (i) => `Label ${i.label + 1}: the font has no character ${i.characters}`,
    'module-outside-pos-range': (i) => `A QR module of ${i.moduleMm} mm is outside GS1's 0.396–0.990 mm for the point of sale.`,
  },
};
