import { AI_TABLE } from '../application-identifier/ai-table.ts';
import { tryParseDigitalLink } from '../digital-link/parse-digital-link.ts';
import type { EpcisEvent } from '../event/event-schema.ts';
import type { QuantityElement } from '../event/goods.ts';
import { itemsOf } from '../event/items-of.ts';
import { STAGE_NAMES, stageOf } from '../event/stage-of.ts';
import { traceItems } from '../event/trace-items.ts';
import { formatDay } from './format-day.ts';
import { html, type Html } from './html.ts';
import { LAYOUT } from './layout.ts';
import type { PageLanguage, PageWords } from './page-words.ts';
import type { RegistryEntry } from './registry-input.ts';

/** `(01) 09520000000011 (10) L1` for GS1 ids, any other id as it stands; never a link, for an id need not lead anywhere. */
function shownId(id: string): Html {
  const link = tryParseDigitalLink(id);
  if (link === undefined) return html`<code>${id}</code>`;
  const elements = [link.key, ...link.qualifiers].filter(({ ai }) => AI_TABLE.has(ai));
  return html`<code>${elements.map(({ ai, value }) => `(${ai}) ${value}`).join(' ')}</code>`;
}

function shownItem({ epcClass, quantity, uom }: QuantityElement, words: PageWords, language: PageLanguage): Html {
  if (quantity === undefined) return html`<li>${shownId(epcClass)}</li>`;
  const number = language === 'vi' ? String(quantity).replace('.', ',') : String(quantity);
  const unit = uom === undefined ? words.pieces : (words.units[uom] ?? uom);
  return html`<li>${shownId(epcClass)}: ${number} ${unit}</li>`;
}

/** The clock of the place where it happened, as recorded; no conversion. */
function shownTime({ eventTime, eventTimeZoneOffset }: EpcisEvent, language: PageLanguage): string {
  const sign = eventTimeZoneOffset.startsWith('-') ? -1 : 1;
  const [hours = 0, minutes = 0] = eventTimeZoneOffset.slice(1).split(':').map(Number);
  const local = new Date(Date.parse(eventTime) + sign * (hours * 60 + minutes) * 60_000).toISOString();
  return `${local.slice(11, 16)}, ${formatDay(local.slice(0, 10), language)} (UTC${eventTimeZoneOffset})`;
}

function stage(event: EpcisEvent, words: PageWords, language: PageLanguage): Html {
  const { inputs, outputs, parent } = itemsOf(event);
  const row = (name: keyof PageWords['trace'], value: Html | false): Html | false =>
    value !== false &&
    html`<div>
      <dt>${words.trace[name]}</dt>
      <dd>${value}</dd>
    </div> `;
  const list = (items: readonly QuantityElement[]): Html | false =>
    items.length > 0 &&
    html`<ul class="items">
      ${items.map((item) => shownItem(item, words, language))}
    </ul>`;
  const party = (ids: readonly string[]): Html | false => ids.length > 0 && html`${ids.map((id) => [shownId(id), ' '])}`;
  const isMade = event.type === 'TransformationEvent';
  return html`<li>
    <strong>${STAGE_NAMES[language][stageOf(event)]}</strong>
    <time datetime="${event.eventTime}">${shownTime(event, language)}</time>
    <dl>
      ${row('place', event.readPoint !== undefined && shownId(event.readPoint.id))}${row(isMade ? 'inputs' : 'goods', list(isMade ? inputs : [...inputs, ...outputs]))}${row('outputs', isMade && list(outputs))}${row('crate', parent !== undefined && shownId(parent))}${row(
        'from',
        party((event.sourceList ?? []).map(({ source }) => source)),
      )}${row('to', party((event.destinationList ?? []).map(({ destination }) => destination)))}
    </dl>
  </li> `;
}

function circular(entry: RegistryEntry, words: PageWords, language: PageLanguage): Html {
  const { product, events = [] } = entry;
  const items = traceItems(
    { name: product.name.vi, image: product.image?.url ?? null, producer: product.producer, address: product.place },
    events,
  );
  return html`<details class="circular">
    <summary>${words.circular(items.filter(({ state }) => state === 'present').length)}</summary>
    <ol>
      ${items.map(({ title, state }) => html`<li>${title[language]}: ${words.circularStates[state]}</li> `)}
    </ol>
  </details>`;
}

/** The product's way as its producer recorded it: one item a stage, with goods, place and time; readable without script. */
export function timelineView(entry: RegistryEntry, words: PageWords, language: PageLanguage): Html {
  const { events = [] } = entry;
  return html`<ol class="timeline">
      ${events.map((event) => stage(event, words, language))}
    </ol>
    <p class="as-of">${words.traceNote}</p>
    ${circular(entry, words, language)}
    <p><a href="/${LAYOUT.events(entry)}" type="application/ld+json">${words.eventsFile}</a></p>`;
}
