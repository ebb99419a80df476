import type { ClassField, ClassMethod } from 'custom-elements-manifest';
import { codeBlock } from './code-block.ts';
import { EXAMPLES, exampleBody } from './examples.ts';
import { markup, prose, type Html } from './markup.ts';
import { said, type ManifestElement } from './read-elements.ts';
import type { PageLanguage, SitePage } from './site-page.ts';
import { WORDS } from './words.ts';

interface Row {
  readonly id: string;
  readonly term: Html;
  readonly description: string;
}

function list(id: string, heading: string, rows: readonly Row[]): Html | undefined {
  if (rows.length === 0) return undefined;
  return markup`<section aria-labelledby="${id}">
<h2 id="${id}">${heading} <span class="count">${rows.length}</span></h2>
<dl class="api">
${rows.map(
  (row) => markup`<div id="${row.id}"><dt>${row.term}</dt><dd>${prose(row.description)}</dd></div>
`,
)}</dl>
</section>
`;
}

const code = (text: string) => markup`<code translate="no">${text}</code>`;
const faint = (text: string | undefined) =>
  text === undefined ? undefined : markup` <span class="faint" translate="no">${text}</span>`;
const badge = (text: string | false) => (text === false ? undefined : markup` <span class="tag">${text}</span>`);

/** Where the classes and registrations of a tag are to be had. */
function loading({ tagName, name }: ManifestElement): string {
  const room = tagName.replace('ocop-', '');
  const file = { scanner: 'ocop-scanner.js', 'programme-progress': 'ocop-programme.js' }[room];
  const tag =
    file === undefined ? '<script src="/embed/ocop.js" defer></script>' : `<script src="/embed/${file}" defer></script>`;
  const first = room === 'scanner' ? '<script src="/embed/ocop.js" defer></script>\n' : '';
  return `${first}${tag}

// npm
import '@ocop/elements/${room}/define'; // <${tagName}>
import { ${name} } from '@ocop/elements/${room}'; // the class alone`;
}

function examples(tagName: string, language: PageLanguage): Html {
  const say = WORDS[language];
  const up = language === 'en' ? '../' : '';
  return markup`<section aria-labelledby="examples">
<h2 id="examples">${say.examples}</h2>
${(EXAMPLES[tagName] ?? []).map(({ file, title, note }) => {
  const id = file.replace('.html', '');
  return markup`<article class="example" aria-labelledby="example-${id}">
<h3 id="example-${id}">${title[language]}</h3>
<p>${prose(note[language])}</p>
<iframe src="${up}examples/${file}" title="${title[language]}" loading="lazy" allow="camera"></iframe>
${codeBlock(`code-${id}`, exampleBody(file), language)}
<p class="alone"><a href="${up}examples/${file}">${say.openExample}</a></p>
</article>
`;
})}</section>
`;
}

function body(element: ManifestElement, gallery: string | undefined, language: PageLanguage): Html {
  const say = WORDS[language];
  const members = element.members ?? [];
  const fields = members.filter((member): member is ClassField => member.kind === 'field');
  const methods = members.filter((member): member is ClassMethod => member.kind === 'method');
  const row = (kind: string, thing: { name: string; summary?: string; description?: string }, term: Html): Row => ({
    id: `${kind}-${thing.name || 'default'}`,
    term,
    description: said(thing, language),
  });
  return markup`<h1><code translate="no">&lt;${element.tagName}&gt;</code></h1>
<p class="lead">${prose(said(element, language))}</p>
${examples(element.tagName, language)}
<section aria-labelledby="load">
<h2 id="load">${say.load}</h2>
${codeBlock('code-load', loading(element), language)}
</section>
${list(
  'attributes',
  say.attributes,
  (element.attributes ?? []).map((attribute) =>
    row(
      'attribute',
      attribute,
      markup`${code(attribute.name)}${faint(attribute.type?.text)}${badge(attribute.default !== undefined && `${say.byDefault}: ${attribute.default}`)}`,
    ),
  ),
)}${list(
    'properties',
    say.properties,
    fields.map((field) =>
      row(
        'property',
        field,
        markup`${code(field.name)}${faint(field.type?.text)}${badge(field.readonly === true && say.readOnly)}`,
      ),
    ),
  )}${list(
    'methods',
    say.methods,
    methods.map((method) => {
      const parameters = (method.parameters ?? []).map(
        ({ name, type, optional }) => `${name}${optional ? '?' : ''}: ${type?.text ?? 'unknown'}`,
      );
      return row(
        'method',
        method,
        markup`${code(`${method.name}(${parameters.join(', ')})`)}${faint(method.return?.type?.text)}`,
      );
    }),
  )}${list(
    'events',
    say.events,
    (element.events ?? []).map((event) =>
      row(
        'event',
        event,
        markup`${code(event.name)}${faint(event.type.text)}${badge(/Cancelable/.test(event.description ?? '') && say.cancelable)}`,
      ),
    ),
  )}${list(
    'slots',
    say.slots,
    (element.slots ?? []).map((slot) => row('slot', slot, slot.name === '' ? markup`${say.defaultSlot}` : code(slot.name))),
  )}${list(
    'parts',
    say.parts,
    (element.cssParts ?? []).map((part) => row('part', part, code(`::part(${part.name})`))),
  )}${list(
    'tokens',
    say.tokens,
    (element.cssProperties ?? []).map((token) =>
      row(
        'token',
        token,
        markup`${code(token.name)}${badge(token.default !== undefined && `${say.byDefault}: ${token.default}`)}`,
      ),
    ),
  )}${list(
    'states',
    say.states,
    (element.cssStates ?? []).map((state) => row('state', state, code(`:state(${state.name})`))),
  )}${gallery === undefined ? undefined : markup`<p><a href="${gallery}">${say.seeGallery}</a></p>`}`;
}

/** The page of one tag, written from the manifest, with its examples. */
export function elementPage(element: ManifestElement, gallery: string | undefined): SitePage {
  const { tagName } = element;
  return {
    path: `${tagName.replace('ocop-', '')}.html`,
    title: { vi: `<${tagName}>`, en: `<${tagName}>` },
    summary: { vi: said(element, 'vi'), en: said(element, 'en') },
    scripts: [],
    body: (language) => body(element, gallery, language),
  };
}
