import { AI_TABLE } from '../application-identifier/ai-table.ts';
import { findAssociationFlaw } from '../application-identifier/check-associations.ts';
import { findValueFlaw } from '../application-identifier/check-value.ts';
import type { Gs1Element } from '../application-identifier/gs1-element.ts';
import { DigitalLinkError } from './digital-link-error.ts';
import type { DigitalLinkErrorCode, ProblemDetails } from './problem.ts';
import { placeElements, writeUri } from './write-uri.ts';

/** Longest link that is written: what every browser and phone opens. */
const MAX_LENGTH = 2048;

const NAMES = { gtin: '01', variant: '22', lot: '10', serial: '21' } as const;

/**
 * Values by application identifier, `{'01': '09520123456788', '10': 'A1'}`, or by the names of the commonest four:
 * `{gtin, variant, lot, serial}`.
 */
export type ElementValues = { readonly [Name in keyof typeof NAMES]?: string | undefined } & {
  readonly [ai: `${number}`]: string | undefined;
};

const fail = (code: DigitalLinkErrorCode, position: number, details: ProblemDetails = {}): never => {
  throw new DigitalLinkError({ code, position, details });
};

const isList = (ais: ElementValues | readonly Gs1Element[]): ais is readonly Gs1Element[] => Array.isArray(ais);

/** A record has no order of its own: the table's is taken, so that `{'10': …, '01': …}` and its reverse give one link. */
function toElements(ais: ElementValues | readonly Gs1Element[]): Gs1Element[] {
  const given: [string, string][] = isList(ais)
    ? ais.map(({ ai, value }) => [ai, value])
    : Object.entries(ais).flatMap(([name, value]) =>
        value === undefined ? [] : [[name in NAMES ? NAMES[name as keyof typeof NAMES] : name, value]],
      );
  const elements = given.map(([ai, value]) => ({ ai, value: ai === '01' ? padGtin(value) : value }));
  if (isList(ais)) return elements;
  const order = [...AI_TABLE.keys()];
  return elements.sort((a, b) => order.indexOf(a.ai) - order.indexOf(b.ai));
}

const padGtin = (gtin: string): string => (/^(?:\d{8}|\d{12}|\d{13})$/.test(gtin) ? gtin.padStart(14, '0') : gtin);

function checkStem(stem: string): string {
  const isPlain =
    /^(?:https?|HTTPS?):\/\/[^/?#@_]+(?:\/[^?#]*)?$/.test(stem) && URL.canParse(stem) && !/[^\x21-\x7e]|["<>\\^`{|}]/.test(stem);
  if (!isPlain) fail('ERR_DL_STEM', 0, { value: stem });
  return stem.replace(/\/+$/, '');
}

/**
 * The Digital Link of the elements under `stem`: the first primary key with its qualifiers in order as the path, everything else as
 * data attributes, fixed lengths first; all values percent-encoded but `A–Z a–z 0–9 - . _ ~`. A GTIN of 8, 12 or 13 digits is
 * zero-padded. Never compressed, no fragment, at most 2,048 characters.
 * Throws `DigitalLinkError` for everything that `parseDigitalLink` would refuse, and for the values `.` and `..` in the path, which
 * browsers resolve as folders; the position is an index in the value or stem that is wrong.
 */
export function buildDigitalLink(ais: ElementValues | readonly Gs1Element[], { stem }: { stem: string }): string {
  const root = checkStem(stem);
  const elements = toElements(ais);
  for (const [index, { ai, value }] of elements.entries()) {
    const entry = AI_TABLE.get(ai) ?? fail('ERR_AI_UNKNOWN', 0, { value: ai });
    const flaw = findValueFlaw(entry, value);
    if (flaw) {
      const shown = flaw.code === 'ERR_AI_CHARACTER' ? String.fromCodePoint(value.codePointAt(flaw.index) ?? 0) : value;
      fail(flaw.code, flaw.index, { ai, value: shown, ...(flaw.expected === undefined ? {} : { expected: flaw.expected }) });
    }
    if (elements.findIndex((earlier) => earlier.ai === ai) < index) fail('ERR_DL_PARAMETER_REPEATED', 0, { ai });
  }
  const placed = placeElements(elements) ?? fail('ERR_DL_KEY_MISSING', 0);
  for (const { ai } of placed.attributes) {
    if (AI_TABLE.get(ai)?.dataAttribute !== true) fail('ERR_DL_ATTRIBUTE', 0, { ai });
  }
  for (const { ai, value } of [placed.key, ...placed.qualifiers]) {
    if (value === '.' || value === '..') fail('ERR_DL_VALUE_DOTS', 0, { ai, value });
  }
  const flaw = findAssociationFlaw(elements);
  if (flaw) {
    const { ai = '', value = '' } = elements[flaw.element] ?? {};
    fail(flaw.code, 0, { ai, value, ...(flaw.expected === undefined ? {} : { expected: flaw.expected }) });
  }
  const uri = writeUri(root, placed);
  if (uri.length > MAX_LENGTH) fail('ERR_DL_LENGTH', MAX_LENGTH, { expected: String(MAX_LENGTH) });
  return uri;
}
