import type { Outcome } from '@ocop/verify';
import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../locale/language.ts';
import { verdictWords } from '../locale/verdict/verdict-words-in.ts';
import { signedProduct } from './signed-product.ts';

/** Whose code this is: for a card that shows another product. */
export function belongsTo(outcome: Outcome, language: Language): TemplateResult | typeof nothing {
  const other = signedProduct(outcome, language);
  if (other === undefined) return nothing;
  return html`<p class="other">${verdictWords(language).belongsTo}: <bdi>${other.name}</bdi>, <bdi>${other.producer}</bdi></p>`;
}
