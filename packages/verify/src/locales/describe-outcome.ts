import { dateTimeSeconds } from '../encoding/date-time.ts';
import type { Authenticity, Outcome, Standing, State } from '../outcome.ts';
import type { ReasonCode } from '../reason.ts';
import { en } from './en.ts';
import type { Locale, TitleFacts } from './locale.ts';
import { vi } from './vi.ts';

export type Language = 'vi' | 'en';
export type Tone = 'neutral' | 'grey' | 'red' | 'purple' | 'amber' | 'blue' | 'outline' | 'green';
export type Icon = 'hourglass' | 'question' | 'cross' | 'flask' | 'pause' | 'clock' | 'arrow' | 'copies' | 'cloud-off' | 'check';

export interface Description {
  /** One sentence without full stop. */
  readonly title: string;
  readonly detail?: string;
  readonly advice?: string;
  readonly tone: Tone;
  /** Name of a shape: colour alone never carries the verdict. */
  readonly icon: Icon;
}

const LOCALES: Readonly<Record<Language, Locale>> = { vi, en };

const LOOKS: Readonly<Record<State, readonly [Tone, Icon]>> = {
  checking: ['neutral', 'hourglass'],
  'cannot-check': ['grey', 'question'],
  malformed: ['grey', 'question'],
  unsigned: ['grey', 'question'],
  'unknown-issuer': ['red', 'cross'],
  tampered: ['red', 'cross'],
  'issuer-not-authorised': ['red', 'cross'],
  test: ['purple', 'flask'],
  mismatch: ['red', 'cross'],
  revoked: ['red', 'cross'],
  suspended: ['amber', 'pause'],
  'not-yet-valid': ['amber', 'clock'],
  extended: ['blue', 'clock'],
  expired: ['amber', 'clock'],
  superseded: ['blue', 'arrow'],
  'suspected-copy': ['amber', 'copies'],
  'not-found': ['amber', 'question'],
  stale: ['outline', 'cloud-off'],
  verified: ['green', 'check'],
};

/** Wall clock of Asia/Ho_Chi_Minh, which has kept UTC+7 without daylight saving since 1975. */
function wallClock(seconds: number): string {
  return new Date((seconds + 25_200) * 1000).toISOString();
}

function day(seconds: number | undefined, locale: Locale): string {
  const [year = '', month = '', date = ''] = seconds === undefined ? [] : wallClock(seconds).slice(0, 10).split('-');
  return seconds === undefined ? '…' : locale.date(year, month, date);
}

/** A name from signed data on one line: no control or direction characters, at most 200 of them. */
function plainName(name: string): string {
  return name.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '').slice(0, 200);
}

function localeOf(language: Language | Locale): Locale {
  return typeof language === 'string' ? LOCALES[language] : language;
}

function titleFacts({ claims, issuer, freshness, checkedAt }: Outcome, locale: Locale): TitleFacts {
  const end = dateTimeSeconds(claims?.validUntil ?? '');
  const extended = dateTimeSeconds(claims?.extendedUntil ?? '');
  const lastSecond = extended ?? end;
  const iats = [freshness.trustListIat, freshness.statusIat].filter((iat) => iat !== null);
  const asOf = iats.length > 0 ? Math.min(...iats) : Date.parse(checkedAt) / 1000;
  const name = locale.names === 'vi' ? issuer?.name.vi : (issuer?.name.en ?? issuer?.name.vi);
  return {
    stars: claims?.stars ?? 0,
    issuer: name === undefined ? locale.unknownIssuer : plainName(name),
    until: day(end, locale),
    extendedUntil: day(extended, locale),
    lastDay: day(lastSecond, locale),
    lapsedFrom: day(lastSecond === undefined ? undefined : lastSecond + 1, locale),
    asOf: `${wallClock(asOf).slice(11, 16)} ${day(asOf, locale)}`,
  };
}

/**
 * The state whose words tell a reader what happened. A page that claims something of a product without any record gets `mismatch`, as nothing signed
 * agrees with it; that there is no record is what it has to say.
 */
function toldAs(state: State, { claims, reasons }: Outcome): State {
  return state === 'mismatch' && claims === null && reasons.includes('record-not-found') ? 'not-found' : state;
}

function detailOf(outcome: Outcome, state: State, facts: TitleFacts, locale: Locale): string | undefined {
  if (state === 'not-found') return locale.reasons['record-not-found'];
  if (state === 'verified' && !outcome.claims?.serial) return `${locale.productNote}.`;
  if (state === 'expired' && outcome.claims) return locale.lapsedDetail(facts);
  // A registry out of reach says nothing of the product: that has to be read before “no signature”.
  const decisive = outcome.reasons.find((reason) => reason === 'registry-silent') ?? outcome.reasons[0];
  return decisive && state !== 'verified' ? locale.reasons[decisive] : undefined;
}

/** An outcome in words, of a bundled language or of a locale of one's own. Dates are days of Việt Nam; a test says what it would be without its mark. */
export function describeOutcome(outcome: Outcome, language: Language | Locale): Description {
  const locale = localeOf(language);
  const { state, wouldBe } = outcome;
  const facts = titleFacts(outcome, locale);
  const [tone, icon] = LOOKS[state];
  const told = toldAs(state, outcome);
  const detail = wouldBe
    ? locale.wouldBe(locale.titles[toldAs(wouldBe, outcome)](facts))
    : detailOf(outcome, told, facts, locale);
  const note = wouldBe === 'verified' && !outcome.claims?.serial ? ` ${locale.productNote}.` : '';
  const advice = locale.advice[told];
  return {
    title: locale.titles[told](facts),
    ...(detail === undefined ? {} : { detail: detail + note }),
    ...(advice === undefined ? {} : { advice }),
    tone,
    icon,
  };
}

/** One sentence for a reason code. */
export function describeReason(reason: ReasonCode, language: Language): string {
  return LOCALES[language].reasons[reason];
}

/** Two or three words for who made it. */
export function describeAuthenticity(authenticity: Authenticity, language: Language): string {
  return LOCALES[language].authenticity[authenticity];
}

/** Two or three words for whether it still holds. */
export function describeStanding(standing: Standing, language: Language): string {
  return LOCALES[language].standing[standing];
}

/** "Confirms the product, not this individual package": beside every verified result without a serial. */
export function productNote(language: Language): string {
  return LOCALES[language].productNote;
}
