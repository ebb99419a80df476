import * as fc from 'fast-check';
import { historiesOf } from '../history/histories-of.ts';
import type { ProductHistory } from '../history/product-history.ts';
import { LEGAL_FORMS } from '../product/legal-form.ts';
import { ENTERPRISE_SIZES } from '../product/producer.ts';
import type { Product } from '../product/product.ts';
import { anyDay } from './products.ts';

export interface RowOptions {
  readonly name?: string;
  readonly producer?: string;
  readonly form?: (typeof LEGAL_FORMS)[number];
  readonly size?: (typeof ENTERPRISE_SIZES)[number];
  readonly set?: number;
  readonly stars?: number;
  readonly date?: string;
  readonly round?: string;
  readonly act?: 'recognised' | 'upgraded' | 're-recognised';
  readonly claim?: 'assessed' | 'recognised';
  readonly replaces?: readonly string[];
  readonly channels?: readonly string[];
  readonly events?: readonly Product['recognition']['events'][number][];
}

/** One row of a list with what matters to a count. */
export function row(id: string, options: RowOptions = {}): Product {
  const {
    name = `Sản phẩm ${id}`,
    producer = `HTX ${id}`,
    form = 'cooperative',
    size,
    set,
    stars = 3,
    date,
    round,
    act,
    channels,
  } = options;
  return {
    id,
    name: { vi: name },
    ...(set === undefined ? {} : { productSet: set, productSetBasis: 'stated' as const }),
    gtins: [],
    ...(producer === ''
      ? {}
      : { producer: { name: producer, legalForm: form, ...(size === undefined ? {} : { size }), place: {} } }),
    recognition: {
      stars,
      claim: options.claim ?? 'recognised',
      ...(act === undefined ? {} : { act }),
      ...(round === undefined ? {} : { round }),
      decision: date === undefined ? {} : { date, number: `${id}/QĐ` },
      events: [...(options.events ?? [])],
    },
    replaces: [...(options.replaces ?? [])],
    ...(channels === undefined ? {} : { channels: [...channels] }),
    demonstration: false,
    sources: ['test'],
  };
}

/** Lists with every kind of gap: no date, no round, no producer, chains of upgrades, ends with and without a day. */
export const anyRows: fc.Arbitrary<Product[]> = fc
  .array(
    fc.record(
      {
        producer: fc.constantFrom('HTX A', 'Hợp tác xã A', 'Công ty TNHH B', 'Hộ C', ''),
        form: fc.constantFrom(...LEGAL_FORMS),
        size: fc.constantFrom(...ENTERPRISE_SIZES),
        set: fc.integer({ min: 1, max: 26 }),
        stars: fc.integer({ min: 3, max: 5 }),
        date: anyDay,
        round: fc.integer({ min: 2018, max: 2028 }).map((year) => `${year} đợt 1`),
        act: fc.constantFrom('recognised' as const, 'upgraded' as const, 're-recognised' as const),
        claim: fc.constantFrom('assessed' as const, 'recognised' as const, 'recognised' as const),
        channels: fc.constantFrom([], ['Co.opmart']),
        follows: fc.nat(4),
        end: fc.record(
          { kind: fc.constantFrom('revoked' as const, 'annulled' as const, 'lapsed' as const, 'extended' as const), on: anyDay },
          { requiredKeys: ['kind'] },
        ),
      },
      { requiredKeys: ['producer', 'form', 'stars', 'claim'] },
    ),
    { maxLength: 12 },
  )
  .map((all) =>
    all.map(({ follows, end, ...options }, index) =>
      row(`R${index}`, {
        ...options,
        ...(follows === undefined || follows >= index ? {} : { replaces: [`R${follows}`] }),
        ...(end === undefined ? {} : { events: [{ ...end, basis: 'decided' }] }),
      }),
    ),
  );

export const historiesFrom = (rows: readonly Product[]): readonly ProductHistory[] => historiesOf(rows).histories;
