import { css, html, LitElement, nothing } from 'lit';
import './define.ts';
import { configureTrustText } from './trust/trust-anchor.ts';

// Only a classic script knows its own tag, and only while it runs. Elements upgraded above check in a microtask, hence after this line.
const own = document.currentScript instanceof HTMLScriptElement ? document.currentScript.dataset.trust : undefined;
if (own !== undefined) configureTrustText(own);

// The global `ocop` of a page that has no modules.
export { configureStore } from './check/page-store.ts';
export { VERSION as version } from './element/version.ts';
export { onTranslation, languageFor, registerTranslation, wordsOf } from './locale/translations.ts';
export { configureTrust } from './trust/trust-anchor.ts';
/** For the scanner's own file: a page under `trusted-types lit-html` can hold one Lit only. */
export const lit = { css, html, LitElement, nothing };
