import type { DigitalLinkParameter } from './digital-link.ts';
import { DigitalLinkError } from './digital-link-error.ts';
import type { KeyRow } from './key-table.ts';
import { percentDecode } from './percent-encoding.ts';

/**
 * The `name=value` pairs of a query. Empty separators and pieces without `=` are ignored, as GS1 asks.
 * Throws for broken percent-encoding, and for an application identifier that is repeated, empty, or belongs in the path of this key.
 */
export function parseQuery(query: string, offset: number, key: KeyRow): DigitalLinkParameter[] {
  const parameters: DigitalLinkParameter[] = [];
  const seen = new Set<string>();
  let position = offset;
  for (const piece of query.split('&')) {
    const start = position;
    position += piece.length + 1;
    const equals = piece.indexOf('=');
    if (equals < 0) continue;
    const [name, value] = [piece.slice(0, equals), piece.slice(equals + 1)].map((text) =>
      percentDecode(text.replaceAll('+', ' ')),
    );
    if (name === undefined || value === undefined)
      throw new DigitalLinkError('ERR_DL_PERCENT', start + Math.max(piece.indexOf('%'), 0));
    if (/^\d+$/.test(name)) {
      if (key.segments.includes(name) || key.qualifiers.some((row) => row.ai === name)) {
        throw new DigitalLinkError('ERR_DL_QUALIFIER_IN_QUERY', start, { ai: name });
      }
      if (value === '') throw new DigitalLinkError('ERR_DL_PARAMETER_EMPTY', start, { ai: name });
      if (seen.has(name)) throw new DigitalLinkError('ERR_DL_PARAMETER_REPEATED', start, { ai: name });
      seen.add(name);
    }
    parameters.push({ name, value });
  }
  return parameters;
}
