import type { Outcome } from '@ocop/verify';
import { html, type TemplateResult } from 'lit';
import type { Language } from '../locale/language.ts';
import { factsWords } from '../locale/facts/facts-words-in.ts';
import { safeUrl } from '../text/safe-url.ts';

/** What a report names: enough to find the label again, nothing about the person. */
export interface ReportDetail {
  readonly state: Outcome['state'];
  readonly reasons: Outcome['reasons'];
  readonly gtin: string | null;
  readonly productCode: string | null;
  readonly lot: string | null;
  readonly serial: string | null;
  readonly registry: string;
  readonly checkedAt: string;
}

declare global {
  interface GlobalEventHandlersEventMap {
    'ocop-report': CustomEvent<ReportDetail>;
  }
}

/** The detail of `ocop-report`. */
export function reportDetail({ state, reasons, claims, evidence, checkedAt }: Outcome): ReportDetail {
  const { gtin = null, productCode = null, lot = null, serial = null } = claims ?? {};
  return { state, reasons, gtin, productCode, lot, serial, registry: evidence.registry, checkedAt };
}

/**
 * The way to tell somebody: where the page says (`href`), else the product's page on the registry — its first page where it has none of the product —, else a button for
 * the page to listen to.
 * `report` returns false where the page took the report over.
 */
export function reportLink(
  outcome: Outcome,
  href: unknown,
  reported: boolean,
  language: Language,
  report: (detail: ReportDetail) => boolean,
): TemplateResult {
  const say = factsWords(language);
  const { recordUrl, registry } = outcome.evidence;
  const url = safeUrl(href, document.baseURI) ?? (outcome.reasons.includes('record-not-found') ? registry : recordUrl);
  const clicked = (event: Event) => {
    if (!report(reportDetail(outcome))) event.preventDefault();
  };
  return html`<div class="report">
    ${
      url === null
        ? html`<button class="quiet" type="button" part="report" @click=${clicked}>${say.report}</button>`
        : html`<a class="quiet" part="report" href=${url} rel="noopener noreferrer nofollow" @click=${clicked}>${say.report}</a>`
    }
    ${reported ? html`<span role="status">${say.reported}</span>` : ''}
  </div>`;
}
