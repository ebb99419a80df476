import type { Outcome } from '@ocop/verify';
import { dayText } from '../locale/day-time.ts';
import type { Language } from '../locale/language.ts';
import { sentencesIn } from '../locale/sentences-in.ts';
import { plainText } from '../text/plain-text.ts';
import { safeUrl } from '../text/safe-url.ts';
import type { Fact } from './facts-list.ts';
import { signedProduct } from './signed-product.ts';
import { verdictStars } from './star-look.ts';
import { verdictWords } from './verdict-words.ts';

/** What the signed data say of the product, in the order a buyer asks: product, stars, producer, place, decision, validity, number, lot, serial. */
export function productFacts(outcome: Outcome, language: Language): Fact[] {
  const say = sentencesIn(language);
  const { claims } = outcome;
  const product = signedProduct(outcome, language);
  const decision = claims?.credential?.credentialSubject.decision;
  const { look } = verdictStars(outcome);
  const words = verdictWords(outcome, language);
  // A signed star that may not be drawn is named only together with what stops it.
  const stopper = outcome.state === 'test' ? words.detail : words.title;
  const linked = (value: string | null | undefined) =>
    value && outcome.evidence.input === 'digital-link' ? say.notConfirmed : undefined;
  const validity = claims ? say.fromUntil(dayText(claims.validFrom, language), dayText(claims.validUntil, language)) : '';
  return [
    { term: say.product, value: product?.name ?? '' },
    {
      term: say.rating,
      value: claims && claims.stars >= 3 ? say.ocopStars(claims.stars) : '',
      note: look === 'none' ? stopper : undefined,
    },
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
      value: validity,
      note: claims?.extendedUntil ? say.extendedUntil(dayText(claims.extendedUntil, language)) : undefined,
    },
    { term: say.productKey, value: plainText(claims?.productCode ?? claims?.gtin) },
    { term: say.lot, value: plainText(claims?.lot), note: linked(claims?.lot) },
    { term: say.serial, value: plainText(claims?.serial), note: linked(claims?.serial) },
  ];
}
