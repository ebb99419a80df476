import type { FallbackWords } from './fallback-words.ts';

export const en: FallbackWords = {
  stars: (count) => `OCOP ${count} of 5 stars`,
  note: 'Self-declared by this page, not verified',
  noData: 'no data yet',
  unnamed: 'Unnamed product',
  producer: 'Producer',
  place: 'Place',
  decision: 'Recognition decision',
  decisionOf: (number, day, authority) => ['No. ' + number, day && `of ${day}`, authority].filter(Boolean).join(', '),
  validity: 'Validity',
  fromUntil: (from, until) => (from === '' ? `until ${until}` : `${from} – ${until}`),
  productKey: 'Product number',
  record: (host) => `See the record at ${host}`,
};
