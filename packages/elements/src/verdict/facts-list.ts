import { html, nothing, type TemplateResult } from 'lit';

export interface Fact {
  /** Empty where the fact goes on with the one above it. */
  readonly term: string;
  /** Plain text; empty where nothing is known. */
  readonly value: string;
  /** Second line in a softer voice. */
  readonly note?: string | undefined;
  /** A link that `safeUrl` let pass. */
  readonly href?: string | undefined;
}

/** Facts as a description list. What is missing is said, not left out. */
export function factsList(facts: readonly Fact[], noData: string): TemplateResult {
  return html`<dl class="facts" part="facts">
    ${facts.map(
      ({ term, value, note, href }) =>
        html`<div class="fact">
          ${term === '' ? nothing : html`<dt>${term}</dt>`}
          <dd class=${value === '' ? 'missing' : ''}>
            ${
              value === ''
                ? noData
                : href === undefined
                  ? html`<bdi>${value}</bdi>`
                  : html`<a href=${href} rel="noopener noreferrer nofollow"><bdi>${value}</bdi></a>
                      <small>(${new URL(href).host})</small>`
            }
            ${note === undefined ? nothing : html`<span class="note">${note}</span>`}
          </dd>
        </div>`,
    )}
  </dl>`;
}
