import type { Outcome } from '@ocop/verify';
import type { LotDates } from '../journey/read-lot-dates.ts';
import { dayText } from '../locale/day-time.ts';
import { factsWords } from '../locale/facts/facts-words-in.ts';
import type { Language } from '../locale/language.ts';
import { plainText } from '../text/plain-text.ts';
import { safeUrl } from '../text/safe-url.ts';
import type { Fact } from './facts-list.ts';
import { signedProduct } from './signed-product.ts';

export type FactName = 'producer' | 'place' | 'decision' | 'validity' | 'productKey' | 'lot' | 'serial' | 'madeOn' | 'bestBefore';

/** A civil day is taken at noon in Việt Nam, so that no time zone moves it. */
const civilDay = (date: string | null | undefined, language: Language): string =>
  date ? dayText(`${date}T12:00:00+07:00`, language) : '';

/**
 * What is known of the product, by name. `dates`: days of the lot that its journey names, `'unread'` where a journey was not opened yet. No signed object of
 * the programme carries them, so the days are shown with whose word they are.
 */
export function productFactRows(
  outcome: Outcome,
  language: Language,
  dates?: LotDates | 'unread',
): Readonly<Record<FactName, Fact>> {
  const say = factsWords(language);
  const { claims, unconfirmed, evidence } = outcome;
  const product = signedProduct(outcome, language);
  const decision = claims?.credential?.credentialSubject.decision;
  const batch = (signed: string | null | undefined, unsigned: string | null | undefined) => ({
    value: plainText(signed ?? unsigned),
    note: (signed ?? unsigned) && evidence.input === 'digital-link' ? say.notConfirmed : undefined,
  });
  const day = (date: string | null | undefined) => ({
    value: civilDay(date, language),
    note: dates === 'unread' ? say.openJourney : date ? say.fromJourney : undefined,
  });
  const known = dates === 'unread' ? undefined : dates;
  return {
    producer: { term: say.producer, value: product?.producer ?? '' },
    place: { term: say.place, value: product?.place ?? '' },
    decision: {
      term: say.decision,
      value: decision
        ? say.decisionOf(plainText(decision.number), civilDay(decision.date, language), plainText(decision.authority))
        : '',
      href: safeUrl(decision?.url, evidence.registry),
    },
    validity: {
      term: say.validity,
      value: claims ? say.fromUntil(dayText(claims.validFrom, language), dayText(claims.validUntil, language)) : '',
      note: claims?.extendedUntil ? say.extendedUntil(dayText(claims.extendedUntil, language)) : undefined,
    },
    productKey: { term: say.productKey, value: plainText(claims?.productCode ?? claims?.gtin) },
    lot: { term: say.lot, ...batch(claims?.lot, unconfirmed?.lot) },
    serial: { term: say.serial, ...batch(claims?.serial, unconfirmed?.serial) },
    madeOn: { term: say.madeOn, ...day(known?.madeOn) },
    bestBefore: { term: say.bestBefore, ...day(known?.bestBefore) },
  };
}
