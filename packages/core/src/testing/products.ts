import * as fc from 'fast-check';
import { cleanText } from '../import/fold-text.ts';
import { LEGAL_FORMS } from '../product/legal-form.ts';
import type { Product } from '../product/product.ts';
import { addDays } from '../time/civil-date.ts';

/** Text as a list holds it: clean, never empty, with everything that breaks files (quotes, separators, formulas, markup, line ends, other scripts). */
export const anyText = (maxLength = 40): fc.Arbitrary<string> =>
  fc
    .array(
      fc.oneof(
        fc.constantFrom(
          'Mắm',
          'tôm',
          ' ',
          ',',
          ';',
          '"',
          "'",
          '=1+1',
          '+',
          '-',
          '@x',
          '\n',
          '<script>',
          '</',
          '&',
          '|',
          '\t',
          'Đ',
          '★',
          '＝',
        ),
        fc.string({ unit: 'grapheme', minLength: 1, maxLength: 3 }),
      ),
      { minLength: 1, maxLength: 8 },
    )
    .map((parts) => cleanText(parts.join('')).slice(0, maxLength).trim())
    // The importer reads " ; " as the boundary between two sources.
    .filter((text) => text !== '' && cleanText(text) === text && !text.includes(' ; '));

export const anyDay: fc.Arbitrary<string> = fc.integer({ min: 0, max: 4000 }).map((days) => addDays('2018-05-07', days));

/** A recognised product of a list. Ids are the caller's, so that they can be made unique. */
export function anyRecognisedProduct(id: string): fc.Arbitrary<Product> {
  return fc
    .record(
      {
        name: anyText(120),
        producer: anyText(120),
        form: fc.constantFrom(...LEGAL_FORMS),
        commune: anyText(),
        set: fc.integer({ min: 1, max: 26 }),
        stars: fc.integer({ min: 3, max: 5 }),
        number: anyText(),
        date: anyDay,
        authority: anyText(),
        score: fc.integer({ min: 0, max: 10_000 }),
        round: anyText(),
        source: anyText(),
      },
      { requiredKeys: ['name', 'producer', 'form', 'set', 'stars', 'date', 'source', 'commune'] },
    )
    .map(({ name, producer, form, commune, set, stars, number, date, authority, score, round, source }) => ({
      id,
      name: { vi: name },
      productSet: set,
      productSetBasis: 'stated' as const,
      gtins: [],
      producer: { name: producer, legalForm: form, place: { commune, province: 'Cà Mau', provinceCode: '96' } },
      recognition: {
        stars,
        claim: 'recognised' as const,
        ...(score === undefined ? {} : { score: score / 100 }),
        ...(round === undefined ? {} : { round }),
        decision: { ...(number === undefined ? {} : { number }), date, ...(authority === undefined ? {} : { authority }) },
        events: [],
      },
      replaces: [],
      demonstration: false,
      sources: [source],
    }));
}
