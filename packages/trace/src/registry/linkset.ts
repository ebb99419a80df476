import { LAYOUT } from './layout.ts';
import { PAGE_WORDS_EN } from './locales/en.ts';
import { PAGE_WORDS_VI } from './locales/vi.ts';
import type { Bilingual, RegistryEntry } from './registry-input.ts';

interface LinkTarget {
  readonly href: string;
  readonly title: string;
  readonly type: string;
  readonly hreflang: readonly [string];
}

/** One anchor with its links by relation; relations are absolute URIs (RFC 9264 §4.2.4, extension relations). */
export type LinkContext = Readonly<Record<string, string | readonly (LinkTarget | Pick<LinkTarget, 'href' | 'title'>)[]>>;

/** GS1 Web Vocabulary, where the link types of GS1 resolvers are defined. */
export const GS1_VOCABULARY = 'https://ref.gs1.org/voc/';

/** Every target once in each language, each title in the language of its link. */
function both(title: Bilingual, type: string, vi: string, en = vi): LinkTarget[] {
  return [
    { href: vi, title: title.vi, type, hreflang: ['vi'] },
    { href: en, title: title.en ?? title.vi, type, hreflang: ['en'] },
  ];
}

const heading = (name: 'record' | 'events'): Required<Bilingual> => ({
  vi: PAGE_WORDS_VI.headings[name],
  en: PAGE_WORDS_EN.headings[name],
});

/**
 * The links of one product as an RFC 9264 linkset; with a `lot`, the lot's own links first and the product's behind them, for a lot inherits
 * what is said of its product. Exactly one default link an anchor. All anchors are uncompressed, all addresses absolute.
 * Source: GS1-Conformant Resolver Standard 1.2: clauses 2.5 and 2.10; what of it a static host cannot do is in docs/resolver.md.
 */
export function linkset(registry: string, entry: RegistryEntry, lot?: string): { readonly linkset: readonly LinkContext[] } {
  const anchor = `${registry}/${LAYOUT.landingFolder(entry)}`;
  const { name } = entry.product;
  const page = `${anchor}/`;
  const html = 'text/html';
  const { events = [], retailers = [], recall } = entry;
  const trace = `${registry}/${LAYOUT.events(entry)}`;
  const traceability = [
    ...both(heading('events'), html, `${page}#truy-xuat`, `${page}#traceability`),
    ...both(heading('events'), 'application/ld+json', trace),
  ];
  const some = (relation: string, links: readonly LinkTarget[], given: boolean) =>
    given ? { [GS1_VOCABULARY + relation]: links } : {};
  const product: LinkContext = {
    anchor,
    description: name.vi,
    [`${GS1_VOCABULARY}defaultLink`]: [{ href: page, title: name.vi }],
    [`${GS1_VOCABULARY}pip`]: both(name, html, page, `${page}#english`),
    ...some(
      'certificationInfo',
      both(heading('record'), 'application/vc+jwt', `${registry}/${LAYOUT.newestRecord(entry.recId)}`),
      'jws' in entry.credential,
    ),
    ...some('traceability', traceability, events.length > 0),
    ...some(
      'hasRetailers',
      retailers.flatMap(({ title, url }) => both(title, html, url)),
      retailers.length > 0,
    ),
    ...some('recallStatus', recall === undefined ? [] : both(recall.title, html, recall.url), recall !== undefined),
  };
  if (lot === undefined) return { linkset: [product] };
  const own: LinkContext = {
    anchor: `${anchor}/10/${lot}`,
    description: `${name.vi}, ${PAGE_WORDS_VI.lot(lot)}`,
    [`${GS1_VOCABULARY}defaultLink`]: [{ href: page, title: name.vi }],
    [`${GS1_VOCABULARY}traceability`]: traceability,
  };
  return { linkset: [own, product] };
}
