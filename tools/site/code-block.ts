import { markup, type Html } from './markup.ts';
import type { PageLanguage } from './site-page.ts';
import { WORDS } from './words.ts';

/** Code with a button that copies it. `id` names the code for the button, for links and for tests. */
export function codeBlock(id: string, code: string, language: PageLanguage): Html {
  const say = WORDS[language];
  return markup`<div class="code">
<button type="button" class="copy" data-copy="${id}" data-done="${say.copied}" hidden>${say.copy}</button>
<pre tabindex="0"><code id="${id}" translate="no">${code}</code></pre>
</div>`;
}
