import type { Bilingual } from '../elements/bilingual.ts';
import type { Html } from './markup.ts';

export type PageLanguage = 'vi' | 'en';

/** One page of the documentation, in both languages. */
export interface SitePage {
  /** File name without its folder: `star-badge.html`. */
  readonly path: string;
  readonly title: Bilingual;
  /** A shorter name for the contents. */
  readonly label?: Bilingual;
  readonly summary: Bilingual;
  /** Scripts beside `site.js`, as files of the site, in their order. */
  readonly scripts: readonly string[];
  readonly body: (language: PageLanguage) => Html;
}
