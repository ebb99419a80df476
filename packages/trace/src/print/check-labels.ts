import { PrintError } from './print-error.ts';
import type { PrintLabel } from './print-label.ts';

/** Labels of one run: bounds memory at about 100 MB. */
const MAX_LABELS = 10_000;
const MAX_LENGTH = {
  productName: 200,
  productNameEn: 200,
  producer: 300,
  keyText: 60,
  lot: 20,
  serial: 20,
  validityText: 200,
  decisionText: 200,
  uri: 2048,
};
/** The longest fact: a list of ingredients. */
const MAX_FACT = 1000;
/** Names kept for examples and for one's own machine. Source: RFC 2606, RFC 6761. */
const PLACEHOLDER_HOST = /^(?:.+\.)?(?:example(?:\.(?:com|net|org))?|test|invalid|localhost)$|^127\.|^\[::1\]$/;

function hostOf(uri: string): string {
  try {
    return new URL(uri).hostname;
  } catch {
    return '';
  }
}

/** Throws `PrintError` for the first label that must not be printed. */
export function checkLabels(labels: readonly PrintLabel[]): void {
  if (labels.length === 0 || labels.length > MAX_LABELS) {
    throw new PrintError({ code: 'ERR_PRINT_COUNT', count: labels.length, max: MAX_LABELS });
  }
  for (const [index, label] of labels.entries()) {
    for (const field of Object.keys(MAX_LENGTH) as (keyof typeof MAX_LENGTH)[]) {
      const text = label[field];
      const max = MAX_LENGTH[field];
      if (text !== undefined && (text.trim() === '' || text.length > max)) {
        throw new PrintError({ code: 'ERR_PRINT_FIELD_LENGTH', label: index, field, max });
      }
    }
    for (const [field, text] of Object.entries(label.facts ?? {})) {
      if (typeof text === 'string' && (text.trim() === '' || text.length > MAX_FACT))
        throw new PrintError({ code: 'ERR_PRINT_FIELD_LENGTH', label: index, field, max: MAX_FACT });
    }
    if (label.starSign && ![3, 4, 5].includes(label.starSign.stars))
      throw new PrintError({ code: 'ERR_PRINT_STARS', label: index });
    const host = hostOf(label.uri);
    if (!label.test && PLACEHOLDER_HOST.test(host))
      throw new PrintError({ code: 'ERR_PRINT_PLACEHOLDER_HOST', label: index, host });
  }
}
