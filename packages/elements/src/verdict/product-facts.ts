import type { Outcome } from '@ocop/verify';
import { html, nothing, type TemplateResult } from 'lit';
import { dayText } from '../locale/day-time.ts';
import type { Language } from '../locale/language.ts';
import { verdictWords } from '../locale/verdict/verdict-words-in.ts';
import { plainText } from '../text/plain-text.ts';
import { safeUrl } from '../text/safe-url.ts';
import { factsList } from './facts-list.ts';
import { outcomeLocale, outcomeWords } from './outcome-words.ts';
import { signedProduct } from './signed-product.ts';
import { verdictStars } from './star-look.ts';

/** What the signed data say of the product, in the order a buyer asks: producer, place, decision, validity, then number, lot, serial and dates. */
export function productFacts(outcome: Outcome, language: Language): TemplateResult {
  const say = verdictWords(language);
  const { claims, unconfirmed } = outcome;
  const product = signedProduct(outcome, language);
  const decision = claims?.credential?.credentialSubject.decision;
  const note = outcomeLocale(language).productNote;
  const batch = (signed: string | null | undefined, unsigned: string | null | undefined) => ({
    value: plainText(signed ?? unsigned),
    note: (signed ?? unsigned) && outcome.evidence.input === 'digital-link' ? say.notConfirmed : undefined,
  });
  const facts = [
    { term: say.producer, value: product?.producer ?? '' },
    { term: say.place, value: product?.place ?? '' },
    {
      term: say.decision,
      value: decision
        ? say.decisionOf(
            plainText(decision.number),
            dayText(`${decision.date}T12:00:00+07:00`, language),
            plainText(decision.authority),
          )
        : '',
      href: safeUrl(decision?.url, outcome.evidence.registry),
    },
    {
      term: say.validity,
      value: claims ? say.fromUntil(dayText(claims.validFrom, language), dayText(claims.validUntil, language)) : '',
      note: claims?.extendedUntil ? say.extendedUntil(dayText(claims.extendedUntil, language)) : undefined,
    },
    { term: say.productKey, value: plainText(claims?.productCode ?? claims?.gtin) },
    { term: say.lot, ...batch(claims?.lot, unconfirmed?.lot) },
    { term: say.serial, ...batch(claims?.serial, unconfirmed?.serial) },
    // No signed object of the programme carries them yet: said as missing, as every shopper looks for them.
    { term: say.madeOn, value: '' },
    { term: say.bestBefore, value: '' },
  ];
  // Verified outcomes carry the note in their first lines already.
  const noteMissing =
    verdictStars(outcome).look !== 'none' && !claims?.serial && outcomeWords(outcome, language).detail?.includes(note) !== true;
  return html`${factsList(facts, say.noData)}${noteMissing ? html`<p class="product-note">${note}.</p>` : nothing}`;
}
