import { AI_TABLE, identifierAt } from '../application-identifier/ai-table.ts';
import type { ApplicationIdentifier } from '../application-identifier/application-identifier.ts';
import type { Gs1Element } from '../application-identifier/gs1-element.ts';
import { BitReader } from './bit-reader.ts';
import { OPTIMISATION_CODES, packedParts } from './compression-tables.ts';
import { isDigitalLink } from './is-digital-link.ts';
import { isPrimaryKey } from './key-sequences.ts';
import { percentDecode, percentEncode } from './percent-encoding.ts';
import { placeElements, writeUri } from './write-uri.ts';

/** Elements, and pairs of a query that are not GS1's, as a bit stream held them. */
interface Unpacked {
  readonly elements: Gs1Element[];
  readonly parameters: string[];
}

/** How many bits say a length of up to `max`. */
const lengthBits = (max: number): number => Math.ceil(Math.log2(max) + 0.01);

/** Characters behind a three-bit mark of their kind: 0 digits, 1 and 2 hexadecimal, 3 base64, 4 ASCII. */
function characters(reader: BitReader, kind: number | undefined, length: number | undefined): string | undefined {
  if (length === undefined) return undefined;
  if (kind === 0) return reader.digits(length);
  if (kind === 1) return reader.characters(length, 4);
  if (kind === 2) return reader.characters(length, 4)?.toUpperCase();
  if (kind === 3) return reader.characters(length, 6);
  return kind === 4 ? reader.characters(length, 7) : undefined;
}

function value(reader: BitReader, entry: ApplicationIdentifier): string | undefined {
  let text = '';
  for (const { digitsOnly, fixed, max } of packedParts(entry)) {
    const kind = digitsOnly ? 0 : reader.number(3);
    const length = fixed ? max : reader.number(lengthBits(max));
    const part = length !== undefined && length > max ? undefined : characters(reader, kind, length);
    if (part === undefined) return undefined;
    text += part;
  }
  return text;
}

/** The identifiers that the next byte or two announce; undefined for a code that is not given out. */
function identifiers(reader: BitReader): readonly string[] | undefined {
  const code = reader.characters(2, 4)?.toUpperCase() ?? '';
  if (!/^\d\d$/.test(code)) return OPTIMISATION_CODES[code];
  for (let ai = code; ai.length <= 4; ai += reader.characters(1, 4) ?? 'x') {
    if (identifierAt(ai, 0)?.ai === ai) return [ai];
  }
  return undefined;
}

/** A pair of the query that is no element: `F`, seven bits of name length, the name in base64, kind, length, value. */
function parameter(reader: BitReader): string | undefined {
  reader.bits(4);
  const name = reader.characters(reader.number(7) ?? 0, 6);
  const kind = reader.number(3);
  const text = characters(reader, kind, reader.number(7));
  return name === undefined || name === '' || text === undefined ? undefined : `${name}=${percentEncode(text)}`;
}

function unpack(packed: string): Unpacked | undefined {
  const reader = new BitReader(packed);
  const unpacked: Unpacked = { elements: [], parameters: [] };
  while (!reader.isAtEnd) {
    if (reader.peek(4) === 0xf) {
      const pair = parameter(reader);
      if (pair === undefined) return undefined;
      unpacked.parameters.push(pair);
      continue;
    }
    const ais = identifiers(reader);
    if (ais === undefined) return undefined;
    for (const ai of ais) {
      const entry = AI_TABLE.get(ai);
      const text = entry && value(reader, entry);
      if (text === undefined) return undefined;
      unpacked.elements.push({ ai, value: text });
    }
  }
  return unpacked;
}

const COMPRESSED = /^([Hh][Tt][Tt][Pp][Ss]?:\/\/[^/?#]+(?:\/[^?#]*)?)\/([\w-]+)(?:\?([^#]*))?(#.*)?$/;

/** The plain link behind a compressed one; undefined for one that is not compressed or does not decompress into a valid link. */
export function tryDecompressDigitalLink(uri: string): string | undefined {
  const [, before = '', packed = '', query = '', fragment = ''] = COMPRESSED.exec(uri) ?? [];
  const unpacked = packed === '' ? undefined : unpack(packed);
  if (!unpacked || unpacked.elements.length + unpacked.parameters.length === 0) return undefined;
  // Partly compressed: the key stands in clear before the rest.
  const clear = /^(.*)\/(\d{2,4})\/([^/]+)$/.exec(before);
  const isPartial = clear !== null && isPrimaryKey(clear[2] ?? '');
  const key = isPartial ? [{ ai: clear[2] ?? '', value: percentDecode(clear[3] ?? '', false) ?? '' }] : [];
  const placed = placeElements([...key, ...unpacked.elements]);
  if (!placed) return undefined;
  const rest = query.split('&').filter((piece) => piece !== '');
  const link = writeUri(isPartial ? (clear[1] ?? '') : before, placed, [...unpacked.parameters, ...rest]) + fragment;
  return isDigitalLink(link) ? link : undefined;
}
