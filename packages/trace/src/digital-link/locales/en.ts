import type { DigitalLinkLocale } from './locale.ts';

export const en: DigitalLinkLocale = {
  ERR_DL_LENGTH: (d) => `The link is longer than ${d.expected} characters.`,
  ERR_DL_CHARACTER: (d, at) => `Character ${at + 1} ("${d.value}") may not stand in a link.`,
  ERR_DL_SCHEME: (d) => `The link must begin with https:// or http:// (all lower or all upper case); got "${d.value}".`,
  ERR_DL_USER_INFO: () => 'The link may not carry a user name or password before an @.',
  ERR_DL_HOST: (d) => `The host "${d.value}" is not valid.`,
  ERR_DL_STEM: (d) => `The stem "${d.value}" may not contain ? or #.`,
  ERR_DL_TRAILING_SLASH: () => 'The link may not end with a slash.',
  ERR_DL_KEY_MISSING: () => 'No product key found: expected /01/ and a GTIN of 14 digits, or /ocop/ and an OCOP product code.',
  ERR_DL_PERCENT: (_, at) => `The percent-encoding at character ${at + 1} is wrong: two hexadecimal digits must follow %.`,
  ERR_DL_GTIN_FORMAT: (d) => `The GTIN must have ${d.expected} digits; got "${d.value}".`,
  ERR_DL_GTIN_CHECK_DIGIT: (d) => `The check digit of GTIN ${d.value} should be ${d.expected}.`,
  ERR_DL_PRODUCT_CODE: (d) =>
    `The OCOP product code "${d.value}" may hold only capital letters, digits, dot and hyphen, 40 characters at most.`,
  ERR_DL_QUALIFIER_UNKNOWN: (d) => `"${d.value}" may not follow the key ${d.ai}.`,
  ERR_DL_QUALIFIER_ORDER: (d) => `(${d.ai}) is out of order or repeated; the order is ${d.expected}.`,
  ERR_DL_VALUE_LENGTH: (d) => `The value of (${d.ai}) must have 1 to ${d.expected} characters; got "${d.value}".`,
  ERR_DL_VALUE_CHARACTER: (d, at) =>
    `The value of (${d.ai}) has "${d.value}" at character ${at + 1}: use unaccented letters, digits and ! " % & ' ( ) * + , - . / : ; < = > ? _ only`,
  ERR_DL_QUALIFIER_IN_QUERY: (d) => `(${d.ai}) belongs in the path, not after the ?.`,
  ERR_DL_PARAMETER_EMPTY: (d) => `The parameter ${d.ai} has no value.`,
  ERR_DL_PARAMETER_REPEATED: (d) => `The parameter ${d.ai} occurs more than once.`,
};
