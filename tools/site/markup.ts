/** HTML that was escaped where it had to be. */
export class Html {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

type Part = Html | string | number | undefined | readonly Part[];

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as HTML, in an element or a quoted attribute. */
export function escape(text: string): string {
  return text.replaceAll(/[&<>"]/g, (mark) => ESCAPES[mark] ?? mark);
}

function write(part: Part): string {
  if (part === undefined) return '';
  if (part instanceof Html) return part.text;
  return typeof part === 'object' ? part.map(write).join('') : escape(String(part));
}

/** A template whose values are escaped, unless they are templates themselves. Not called `html`: the formatter would break lines where white space counts. */
export function markup(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return new Html(String.raw({ raw: strings }, ...parts.map(write)));
}

/** A sentence with its `code` marked up. */
export function prose(sentence: string): Html {
  return new Html(
    escape(sentence)
      .split('`')
      .map((piece, index) => (index % 2 === 1 ? `<code translate="no">${piece}</code>` : piece))
      .join(''),
  );
}
