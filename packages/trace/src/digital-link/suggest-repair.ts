import { en } from './locales/en.ts';
import { vi } from './locales/vi.ts';
import { mendDigitalLink } from './mend-digital-link.ts';
import { isDigitalLink } from './is-digital-link.ts';

/** A link that reads, and what leads from the one at hand to it, in both languages. */
export interface Repair {
  readonly uri: string;
  readonly vi: string;
  readonly en: string;
}

/** The repair of a link that does not parse; undefined where what is wrong cannot be guessed. */
export function suggestRepair(uri: string): Repair | undefined {
  const mended = mendDigitalLink(uri, { fixCheckDigits: true });
  if (mended.mends.length === 0 || !isDigitalLink(mended.uri)) return undefined;
  const say = ({ mends, repair }: typeof vi): string =>
    repair(mended.mends.map(({ code, details }) => mends[code](details)).join('; '));
  return { uri: mended.uri, vi: say(vi), en: say(en) };
}
