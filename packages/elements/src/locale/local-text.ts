import type { Language } from './language.ts';

/** A name in the reader's language: Vietnamese in Vietnamese, elsewhere the English one where there is one. */
export function localText(
  text: { readonly vi: string; readonly en?: string } | undefined,
  language: Language,
): string | undefined {
  return language === 'vi' ? text?.vi : (text?.en ?? text?.vi);
}
