import type { ApplicationIdentifier } from '../application-identifier/application-identifier.ts';

/**
 * Runs of identifiers that one byte announces. Source: GS1 Digital Link Standard: Compression 1.1, table of optimisation codes; read on
 * 2026-11-25 in GS1's published toolkit (GS1DigitalLinkCompressionPrototype, Apache-2.0).
 */
export const OPTIMISATION_CODES: Readonly<Record<string, readonly string[]>> = {
  '0A': ['01', '22'],
  '0B': ['01', '10'],
  '0C': ['01', '21'],
  '0D': ['01', '17'],
  '0E': ['01', '7003'],
  '0F': ['01', '30'],
  '1A': ['01', '10', '21', '17'],
  '1B': ['01', '15'],
  '1C': ['01', '11'],
  '1D': ['01', '16'],
  '1E': ['01', '91'],
  '1F': ['01', '10', '15'],
  ...measures('2', '01', '310', 'ABCDEF'),
  ...measures('3', '01', '320', 'ABCDEF'),
  '9A': ['8010', '8011'],
  '9B': ['8017', '8019'],
  '9C': ['8018', '8019'],
  '9D': ['414', '254'],
  ...measures('A', '01', '392', '0123456789'),
  ...measures('C', '255', '390', '0123456789'),
  CA: ['255', '3940'],
  CB: ['255', '3941'],
  CC: ['255', '3942'],
  CD: ['255', '3943'],
};

/** `2A` to `2F`: (01) with (3100) to (3105), and so on: the second digit counts the last digit of the family. */
function measures(first: string, key: string, family: string, seconds: string): Record<string, readonly string[]> {
  return Object.fromEntries(Array.from(seconds, (second, digit) => [first + second, [key, `${family}${digit}`]]));
}

/** A part of a value as the bit stream has it. Fixed digits need no length, everything else says its own. */
export interface PackedPart {
  readonly digitsOnly: boolean;
  readonly fixed: boolean;
  readonly max: number;
}

/**
 * The parts of an identifier's value in the bit stream: the dictionary's components, with neighbours of one kind taken together, which
 * is how table F of the compression standard writes them (`N14 N4` as `N18`, `X2 X..28` as `X..30`).
 */
export function packedParts({ components }: ApplicationIdentifier): PackedPart[] {
  const parts: PackedPart[] = [];
  for (const { type, min, max, optional } of components) {
    const part = { digitsOnly: type === 'N', fixed: !optional && min === max, max };
    const last = parts.at(-1);
    const joins = last !== undefined && last.digitsOnly === part.digitsOnly && (last.fixed === part.fixed || !part.digitsOnly);
    if (joins) parts.splice(-1, 1, { ...part, fixed: last.fixed && part.fixed, max: last.max + max });
    else parts.push(part);
  }
  return parts;
}
