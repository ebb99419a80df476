import { attributeText } from './attribute-text.ts';
import type { Language } from '../locale/language.ts';

/** A price as its language writes it, `125.000 ₫`; empty where `price` is no number from 0 on or `currency` no ISO 4217 code. VND by default. */
export function priceText(price: unknown, currency: unknown, language: Language): string {
  const amount = attributeText(price);
  const code = attributeText(currency) || 'VND';
  if (!/^\d{1,12}(?:\.\d{1,4})?$/.test(amount) || !/^[A-Za-z]{3}$/.test(code)) return '';
  return new Intl.NumberFormat(language, { style: 'currency', currency: code.toUpperCase() }).format(Number(amount));
}
