import type { FlawLocale } from './locale.ts';

export const FLAWS_EN: FlawLocale = {
  ERR_AI_UNKNOWN: (d) => `"${d.value}" is not a GS1 application identifier.`,
  ERR_AI_LENGTH: (d) => `The value of (${d.ai}) must have ${d.expected} characters; got "${d.value}".`,
  ERR_AI_CHARACTER: (d, at) => `The value of (${d.ai}) has "${d.value}" at character ${at + 1}: use only ${d.expected}`,
  ERR_AI_CHECK_DIGIT: (d) => `The check digit of (${d.ai}) ${d.value} should be ${d.expected}.`,
  ERR_AI_CHECK_PAIR: (d) =>
    `The check characters of (${d.ai}) "${d.value}" are wrong${d.expected === undefined ? '' : ` and should be ${d.expected}`}.`,
  ERR_AI_COMPANY_PREFIX: (d) => `(${d.ai}) "${d.value}" must begin with a GS1 company prefix, at least four digits.`,
  ERR_AI_DATE: (d) => `(${d.ai}) "${d.value}" is not a day of the calendar.`,
  ERR_AI_TIME: (d) => `(${d.ai}) "${d.value}" is not a time of day.`,
  ERR_AI_COUNTRY: (d) => `(${d.ai}) "${d.value}" is not an ISO 3166 country code (Viet Nam is 704).`,
  ERR_AI_CURRENCY: (d) => `(${d.ai}) "${d.value}" does not begin with an ISO 4217 currency code (the đồng is 704).`,
  ERR_AI_CODE_LIST: (d) => `(${d.ai}) "${d.value}" is not in the code list${d.expected === undefined ? '' : `: ${d.expected}`}.`,
  ERR_AI_NUMBER: (d) => `(${d.ai}) "${d.value}" holds a number that is not allowed; expected ${d.expected}.`,
  ERR_AI_COORDINATE: (d) => `(${d.ai}) "${d.value}" is a coordinate above ${d.expected}.`,
  ERR_AI_IBAN: (d) => `(${d.ai}) "${d.value}" is not a valid IBAN.`,
  ERR_AI_PERCENT: (d) => `(${d.ai}) "${d.value}": two hexadecimal digits must follow each %.`,
  ERR_AI_COUPON: (d, at) => `(${d.ai}) is a coupon of the wrong structure at character ${at + 1}.`,
  ERR_AI_REQUIRES: (d) => `(${d.ai}) may only stand beside ${d.expected}.`,
  ERR_AI_EXCLUDES: (d) => `(${d.ai}) may not stand beside ${d.expected}.`,
  ERR_AI_REPEATED: (d) => `(${d.ai}) is given twice, with two values.`,
  ERR_AI_SERIAL_MISSING: (d) => `(${d.ai}) needs its serial part beside a digital signature (8030).`,
};
