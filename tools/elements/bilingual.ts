import { VIETNAMESE } from './vietnamese.ts';

/** One thing said in both languages of the project. */
export interface Bilingual {
  readonly vi: string;
  readonly en: string;
}

/** The comment of a source as both languages; throws where its Vietnamese is missing, so that no page shows English alone. */
export function bilingual(comment: string | undefined, of: string): Bilingual {
  const en = (comment ?? '').split('\n\n')[0]?.replaceAll(/\s+/g, ' ').trim() ?? '';
  if (en === '') throw new Error(`${of}: no comment in the sources`);
  const vi = VIETNAMESE[en];
  if (vi === undefined) throw new Error(`${of}: tools/elements/vietnamese.ts has no Vietnamese for “${en}”`);
  return { vi, en };
}

/** Vietnamese first, then English, as one text of two paragraphs. */
export function bothLanguages({ vi, en }: Bilingual): string {
  return `${vi}\n\n${en}`;
}
