/** Markup that is safe to send: made by `html` alone, so every value inside has been escaped exactly once. */
class SafeHtml {
  readonly #text: string;

  constructor(strings: readonly string[], values: readonly HtmlValue[]) {
    this.#text = strings.map((part, index) => part + render(values[index])).join('');
  }

  toString(): string {
    return this.#text;
  }
}

export type Html = SafeHtml;
export type HtmlValue = Html | string | number | null | undefined | false | readonly HtmlValue[];

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '`': '&#96;',
};

/** Bidirectional overrides and isolates can make a name read backwards; other controls have no business in a name. */
const INVISIBLE = /(?![\t\n\r\u00ad\u200b-\u200d])[\p{Cc}\p{Cf}]/gu;

/** Text for an element or a quoted attribute. Invisible direction controls become U+FFFD, so that tampering shows. */
export function escapeHtml(text: string): string {
  return text.replace(INVISIBLE, '\ufffd').replace(/[&<>"'`]/g, (character) => ESCAPES[character] ?? character);
}

function render(value: HtmlValue): string {
  if (value === null || value === undefined || value === false) return '';
  if (value instanceof SafeHtml) return value.toString();
  return typeof value === 'string' || typeof value === 'number' ? escapeHtml(String(value)) : value.map(render).join('');
}

/**
 * Tagged template: the literal parts are markup, every interpolation is escaped text; arrays are joined, null, undefined and false vanish.
 * Interpolate only between tags or inside a quoted attribute; an address goes through `webAddress` first.
 */
export function html(strings: TemplateStringsArray, ...values: readonly HtmlValue[]): Html {
  return new SafeHtml(strings, values);
}

/** JSON for a data block (`<script type="application/…+json">`): nothing in it can close the element or open another. */
export function jsonForHtml(value: unknown): Html {
  const text = JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return new SafeHtml([text], []);
}

/** The address when it is absolute http(s), else undefined: `javascript:`, `data:` and relative tricks never become a link. */
export function webAddress(text: string | null | undefined): string | undefined {
  if (text === null || text === undefined || !/^https?:\/\//i.test(text) || !URL.canParse(text)) return undefined;
  return new URL(text).href;
}
