import type { Outcome } from '@ocop/verify';
import type { Language } from '../locale/language.ts';
import { localText } from '../locale/local-text.ts';
import { verdictWords } from '../locale/verdict/verdict-words-in.ts';
import { plainText } from '../text/plain-text.ts';
import { PROVINCES } from '../text/provinces.ts';

/** What the signed record says of the product, as plain text; undefined without a record. */
export function signedProduct(
  outcome: Outcome | null,
  language: Language,
): { name: string; producer: string; place: string } | undefined {
  const subject = outcome?.claims?.credential?.credentialSubject;
  if (subject === undefined) return undefined;
  const { name, producer } = subject;
  const province = PROVINCES[producer.provinceCode] ?? producer.provinceCode;
  const commune = producer.communeCode === undefined ? '' : `, ${verdictWords(language).commune(producer.communeCode)}`;
  return {
    name: plainText(localText(name, language)),
    producer: plainText(producer.name),
    place: plainText(province + commune),
  };
}

/** That the words beside it were signed. */
export function signedSays(language: Language): string {
  return verdictWords(language).signedSays;
}
