import { LAYOUT } from './layout.ts';
import { PAGE_WORDS_EN } from './locales/en.ts';
import { PAGE_WORDS_VI } from './locales/vi.ts';
import type { RegistryEntry } from './registry-input.ts';

interface LinkTarget {
  readonly href: string;
  readonly title: string;
  readonly 'title*': readonly { readonly value: string; readonly language: string }[];
  readonly type: string;
  readonly hreflang: readonly string[];
}

/** GS1 Web Vocabulary link types, as extension relations of RFC 9264 §4.2.4 (absolute URIs). */
const GS1 = 'https://ref.gs1.org/voc/';

/**
 * The links of one product as an RFC 9264 linkset: its page (default link and product information) and, where there is one,
 * its signed record as certification information. All addresses are absolute, on the registry itself.
 */
export function linkset(registry: string, entry: RegistryEntry): unknown {
  const anchor = `${registry}/${LAYOUT.landingFolder(entry)}`;
  const { name } = entry.product;
  const page = target(`${anchor}/`, 'text/html', name.vi, name.en);
  const record = target(
    `${registry}/${LAYOUT.newestRecord(entry.recId)}`,
    'application/vc+jwt',
    PAGE_WORDS_VI.headings.record,
    PAGE_WORDS_EN.headings.record,
  );
  return {
    linkset: [
      {
        anchor,
        [`${GS1}defaultLink`]: [page],
        [`${GS1}pip`]: [page],
        ...('jws' in entry.credential ? { [`${GS1}certificationInfo`]: [record] } : {}),
      },
    ],
  };
}

function target(href: string, type: string, vi: string, en?: string): LinkTarget {
  const titles = [{ value: vi, language: 'vi' }];
  if (en !== undefined) titles.push({ value: en, language: 'en' });
  return { href, title: vi, 'title*': titles, type, hreflang: ['vi', 'en'] };
}
