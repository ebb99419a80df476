import type { Outcome } from '@ocop/verify';
import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../locale/language.ts';
import { verdictWords } from '../locale/verdict/verdict-words-in.ts';
import { safeUrl } from '../text/safe-url.ts';

/**
 * The way to the product's own page on the registry that was asked — never on a host that a label or a page names — with that host in sight:
 * a genuine mark is one that its issuer confirms. None where the registry has no such page.
 */
export function recordLink(outcome: Outcome, language: Language): TemplateResult | typeof nothing {
  const url = safeUrl(outcome.evidence.recordUrl, outcome.evidence.registry);
  if (url === undefined || outcome.reasons.includes('record-not-found')) return nothing;
  const { record, askRegistry } = verdictWords(language);
  return html`<a class="record" part="record" href=${url} rel="noopener noreferrer"
    ><span>${outcome.claims ? record : askRegistry}</span> ${new URL(url).host}</a
  >`;
}
