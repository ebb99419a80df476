import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { CHARACTERS } from '../application-identifier/character-set.ts';
import { buildElementString, parseElementString } from '../element-string/index.ts';
import { elementsOf } from './digital-link.harness.ts';
import {
  buildDigitalLink,
  canonicalDigitalLink,
  isDigitalLink,
  normaliseDigitalLink,
  parseDigitalLink,
  tryParseDigitalLink,
} from './index.ts';

const text = (max: number) =>
  fc
    .string({ unit: fc.constantFrom(...CHARACTERS.X.split('')), minLength: 1, maxLength: max })
    .filter((value) => !/^\.\.?$/.test(value));
const elements = fc
  .record({
    lot: fc.option(text(20)),
    serial: fc.option(text(20)),
    cpv: fc.option(text(20)),
    note: fc.option(text(90)),
    best: fc.boolean(),
  })
  .map(({ lot, serial, cpv, note, best }) => [
    ...(note === null ? [] : [{ ai: '91', value: note }]),
    ...(serial === null ? [] : [{ ai: '21', value: serial }]),
    { ai: '01', value: '09520123456788' },
    ...(best ? [{ ai: '15', value: '271231' }] : []),
    ...(lot === null ? [] : [{ ai: '10', value: lot }]),
    ...(cpv === null ? [] : [{ ai: '22', value: cpv }]),
  ]);
const sorted = (list: readonly { ai: string }[]): unknown[] => [...list].sort((a, b) => (a.ai < b.ai ? -1 : 1));

test('what is written is read back, as link and as element string of every form', () => {
  fc.assert(
    fc.property(elements, (list) => {
      const uri = buildDigitalLink(list, { stem: 'https://id.example.vn/a' });
      expect(sorted(elementsOf(uri))).toEqual(sorted(list));
      expect(normaliseDigitalLink(uri)).toMatchObject({ uri, mended: [] });
      for (const form of ['bracketed', 'caret', 'qr', 'datamatrix', 'gs1-128'] as const) {
        expect(parseElementString(buildElementString(list, { form }))).toEqual(list);
      }
    }),
  );
});

test('a canonical link is its own canonical link', () => {
  fc.assert(
    fc.property(elements, (list) => {
      const canonical = canonicalDigitalLink(parseDigitalLink(buildDigitalLink(list, { stem: 'http://a.vn' })));
      expect(canonicalDigitalLink(parseDigitalLink(canonical))).toBe(canonical);
    }),
  );
});

test('nothing but a DigitalLinkError leaves a reader, whatever comes in', () => {
  const pieces = fc.constantFrom(
    'https://a.vn',
    '/01/',
    '09520123456788',
    '/10/',
    '?',
    '&',
    '=',
    '17=',
    '%',
    '%00',
    '%C4%90',
    '#',
    '/',
    ' ',
    '261231',
    'Đ',
    '\u0000',
    '(',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.array(pieces).map((parts) => parts.join('')),
      ),
      (uri) => {
        expect(isDigitalLink(uri)).toBe(tryParseDigitalLink(uri) !== undefined);
        try {
          expect(isDigitalLink(normaliseDigitalLink(uri).uri)).toBe(true);
        } catch (error) {
          expect(error).toMatchObject({ name: 'DigitalLinkError' });
          const { suggestion, position } = error as { suggestion?: { uri: string }; position: number };
          if (suggestion) expect(isDigitalLink(suggestion.uri)).toBe(true);
          expect(position).toBeGreaterThanOrEqual(0);
        }
      },
    ),
    { numRuns: 2000 },
  );
});
