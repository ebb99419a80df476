import { formatDay } from './format-day.ts';
import { html, webAddress, type Html } from './html.ts';
import { labelPath } from './label-path.ts';
import { LAYOUT } from './layout.ts';
import { PAGE_WORDS_EN } from './locales/en.ts';
import { PAGE_WORDS_VI } from './locales/vi.ts';
import { pageShell } from './page-shell.ts';
import type { PageLanguage, PageWords } from './page-words.ts';
import { decisionFacts, inLanguage, makerFacts, starsText } from './product-facts-view.ts';
import type { RegistryEntry, RegistryInput } from './registry-input.ts';
import { standingIcon, toneOf } from './standing.ts';
import { timelineView } from './timeline-view.ts';

/**
 * The page behind a product's link: its standing as of the day of publishing, the product, its producer, the decision, the sources.
 * Where a signed record exists, `<ocop-verify>` stands around the standing and takes its place once it has checked.
 */
export function landingPage(input: RegistryInput, entry: RegistryEntry): string {
  const { name } = entry.product;
  const path = `/${LAYOUT.landingFolder(entry)}/`;
  return pageShell(input, {
    title: name.vi,
    description: `${entry.status.sentence.vi}. ${PAGE_WORDS_VI.asOf(formatDay(input.asOf, 'vi'))}.`,
    path,
    linkset: `${path}linkset.json`,
    vi: html`${liveStanding(input, entry)} ${about(entry, PAGE_WORDS_VI, 'vi')} ${sources(entry)}
    ${limits(input, PAGE_WORDS_VI, 'vi')}`,
    en: html`${standing(input, entry, PAGE_WORDS_EN, 'en')} ${about(entry, PAGE_WORDS_EN, 'en')}
      <p>${PAGE_WORDS_EN.sourceOf}</p>
      ${limits(input, PAGE_WORDS_EN, 'en')}`,
  });
}

function standing(input: RegistryInput, { status, credential }: RegistryEntry, words: PageWords, language: PageLanguage): Html {
  return html`<div class="standing ${toneOf(status.state)}">
    ${standingIcon(status.state)}
    <div>
      <p class="sentence">${status.sentence[language]}</p>
      <p class="as-of">
        <strong>${words.asOf(formatDay(input.asOf, language))}.</strong>
        ${'jws' in credential ? words.asOfNote : words.asOfNoteUnsigned}
      </p>
    </div>
  </div>`;
}

function liveStanding(input: RegistryInput, entry: RegistryEntry): Html {
  const text = standing(input, entry, PAGE_WORDS_VI, 'vi');
  return 'jws' in entry.credential ? html`<ocop-verify src="location"> ${text} </ocop-verify>` : text;
}

function about(entry: RegistryEntry, words: PageWords, language: PageLanguage): Html {
  const { product } = entry;
  const picture = webAddress(product.image?.url);
  const section = (heading: string, body: Html): Html =>
    html`<section>${language === 'vi' ? html`<h2>${heading}</h2>` : html`<h3>${heading}</h3>`} ${body}</section> `;
  const name = inLanguage(product.name, language);
  return html`<div class="product">
      ${language === 'vi' ? html`<h1>${name}</h1>` : html`<h2>${name}</h2>`}
      <p class="stars">${starsText(entry, words)}</p>
      ${
        language === 'vi' &&
        picture !== undefined &&
        html`<img
          src="${picture}"
          alt="${product.image?.alt.vi}"
          loading="lazy"
          decoding="async"
          referrerpolicy="no-referrer"
        /> `
      }
    </div>
    ${section(words.headings.maker, makerFacts(entry, words, language))}${section(words.headings.decision, decisionFacts(entry, words, language))}${
      product.story !== undefined && section(words.headings.story, html`<p>${inLanguage(product.story, language)}</p>`)
    }${traceability(entry, words, language)}${section(words.headings.record, record(entry, words, language))}`;
}

/** The anchors are what the linkset points to. */
function traceability(entry: RegistryEntry, words: PageWords, language: PageLanguage): Html | false {
  if ((entry.events ?? []).length === 0) return false;
  const body = timelineView(entry, words, language);
  return language === 'vi'
    ? html`<section id="truy-xuat">
        <h2>${words.headings.events}</h2>
        ${body}
      </section> `
    : html`<section id="traceability">
        <h3>${words.headings.events}</h3>
        ${body}
      </section> `;
}

function record(entry: RegistryEntry, words: PageWords, language: PageLanguage): Html {
  const linkset = `/${LAYOUT.landingFolder(entry)}/linkset.json`;
  return html`<ul class="links">
    ${
      'jws' in entry.credential
        ? html`<li><a href="/${LAYOUT.newestRecord(entry.recId)}" type="application/vc+jwt">${words.record}</a></li>`
        : html`<li>${words.noRecord(entry.credential.missing[language])}</li>`
    }
    ${entry.labelUri !== undefined && html`<li><a href="${labelPath(entry.recId, entry.labelUri)}">${words.label}</a></li> `}
    <li><a href="${linkset}" type="application/linkset+json">${words.linkset}</a></li>
  </ul>`;
}

function sources({ product }: RegistryEntry): Html {
  const items = product.sources.map(({ title, url }) => {
    const address = webAddress(url);
    return html`<li>${address === undefined ? title : html`<a href="${address}" rel="noreferrer">${title}</a>`}</li> `;
  });
  return html`<section>
    <h2>${PAGE_WORDS_VI.headings.sources}</h2>
    ${
      items.length === 0
        ? html`<p class="missing">${PAGE_WORDS_VI.noData}</p>`
        : html`<ul class="sources">
            ${items}
          </ul>`
    }
  </section>`;
}

function limits({ contact }: RegistryInput, words: PageWords, language: PageLanguage): Html {
  const heading = words.headings.limits;
  return html`<section class="limits">
    ${language === 'vi' ? html`<h2>${heading}</h2>` : html`<h3>${heading}</h3>`}
    <p>${words.limits}</p>
    ${contact !== undefined && html`<p>${words.report}: <a href="${contact.href}">${contact.text}</a></p> `}
  </section>`;
}
