import { html, nothing, type TemplateResult } from 'lit';
import type { Check } from '../check/check.ts';
import type { Language } from '../locale/language.ts';
import { sentencesIn } from '../locale/sentences-in.ts';
import { recordLink } from './record-link.ts';

/** The way to the registry's own page, with its host in sight: a genuine mark is one that its issuer confirms. */
export function recordLinkTemplate(check: Check, claimed: string | null, language: Language): TemplateResult | typeof nothing {
  const link = recordLink(check.outcome, check.registry, claimed);
  if (link === undefined) return nothing;
  const { record, askRegistry } = sentencesIn(language);
  const words = check.outcome?.claims ? record : askRegistry;
  return html`<a class="record" part="record" href=${link.href} rel="noopener noreferrer">${words} ${link.host}</a>`;
}
