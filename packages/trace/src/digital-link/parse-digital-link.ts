import type { DigitalLink, DigitalLinkParameter } from './digital-link.ts';
import { DigitalLinkError } from './digital-link-error.ts';
import { decodeForReaders } from './percent-encoding.ts';
import { type Scan, scanDigitalLink } from './scan-digital-link.ts';

const SHORTHANDS = [
  ['01', 'gtin'],
  ['22', 'variant'],
  ['10', 'lot'],
  ['21', 'serial'],
] as const;

function parameter(text: string): DigitalLinkParameter {
  const equals = text.indexOf('=');
  const [name, value] = equals < 0 ? [text, ''] : [text.slice(0, equals), text.slice(equals + 1)];
  return { name: decodeForReaders(name, true), value: decodeForReaders(value, true) };
}

function toDigitalLink({ stem, elements, inPath, parameters }: Scan): DigitalLink {
  const [key = { ai: '', value: '' }, ...qualifiers] = elements.slice(0, inPath);
  const ais: Record<string, string> = {};
  for (const { ai, value } of elements) ais[ai] = value;
  const shorthands =
    key.ai === '01' ? SHORTHANDS.flatMap(([ai, name]) => (ais[ai] === undefined ? [] : [[name, ais[ai]] as const])) : [];
  return {
    stem,
    key,
    qualifiers,
    attributes: elements.slice(inPath),
    ais,
    parameters: parameters.map(parameter),
    ...Object.fromEntries(shorthands),
  };
}

/**
 * Reads a GS1 Digital Link URI of any primary key, strictly: form, order of qualifiers, every value by its format, check digit, date or
 * code list, and which identifiers must or may not stand together. At most 8,191 characters.
 * Throws `DigitalLinkError`: code, position, a sentence in both languages, and a repair where there is one.
 * Source: GS1 Digital Link Standard: URI Syntax 1.6; GS1 Barcode Syntax Dictionary.
 */
export function parseDigitalLink(uri: string): DigitalLink {
  const scan = scanDigitalLink(uri);
  if ('code' in scan) throw new DigitalLinkError(scan, uri);
  return toDigitalLink(scan);
}

/** The parts of the link, or undefined where `parseDigitalLink` would throw. */
export function tryParseDigitalLink(uri: string): DigitalLink | undefined {
  const scan = scanDigitalLink(uri);
  return 'code' in scan ? undefined : toDigitalLink(scan);
}
