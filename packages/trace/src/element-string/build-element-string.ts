import { AI_TABLE } from '../application-identifier/ai-table.ts';
import type { Gs1Element } from '../application-identifier/gs1-element.ts';
import { parseElementString, type ParseElementStringOptions } from './parse-element-string.ts';

export interface BuildElementStringOptions extends ParseElementStringOptions {
  /**
   * `bracketed`: `(01)…(10)…`, for people and for tools that take it. `caret`: `^` for FNC1. `qr`, `datamatrix`, `gs1-128`: what a scanner
   * sends for such a symbol, with its symbology identifier and GS (0x1D) as separator. Default `bracketed`.
   */
  readonly form?: 'bracketed' | 'caret' | 'qr' | 'datamatrix' | 'gs1-128';
}

const MARKS = { caret: '^', qr: ']Q3', datamatrix: ']d2', 'gs1-128': ']C1' } as const;

/**
 * The elements as one string, in the order given; FNC1 stands behind every value but the last that has no pre-defined length.
 * Throws `ElementStringError` where `parseElementString` would not read it; the position is an index in the string.
 */
export function buildElementString(
  elements: readonly Gs1Element[],
  { form = 'bracketed', associations = 'check' }: BuildElementStringOptions = {},
): string {
  const bracketed = elements.map(({ ai, value }) => `(${ai})${value.replaceAll('(', String.raw`\(`)}`).join('');
  parseElementString(bracketed === '' ? '^' : bracketed, { associations });
  if (form === 'bracketed') return bracketed;
  const separator = form === 'caret' ? '^' : '\x1d';
  const parts = elements.map(({ ai, value }, index) => {
    const isOpen = index < elements.length - 1 && AI_TABLE.get(ai)?.fixed !== true;
    return `${ai}${value}${isOpen ? separator : ''}`;
  });
  return MARKS[form] + parts.join('');
}
