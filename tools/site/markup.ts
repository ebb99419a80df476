import { html, type Html } from '../../packages/trace/src/registry/html.ts';

export type { Html };

/** The registry's template under a name that the formatter does not know: in `html` it would break lines where white space counts. */
export const markup = html;

/** A sentence with its `code` marked up. */
export function prose(sentence: string): Html {
  return markup`${sentence.split('`').map((piece, index) => (index % 2 === 1 ? markup`<code translate="no">${piece}</code>` : piece))}`;
}
