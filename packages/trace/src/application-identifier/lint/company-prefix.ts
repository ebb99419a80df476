import type { Flaw } from '../flaw.ts';

/** The shortest GS1 company prefix has four digits; how long a given one is, only the issuing office knows. */
const SHORTEST = 4;

/** `gcppos1`, `gcppos2`: a company prefix begins at the first (second) character, so at least four digits stand there. */
export const companyPrefixAt =
  (start: 0 | 1) =>
  (text: string): Flaw | undefined => {
    for (let i = start; i < start + SHORTEST; i += 1) {
      const code = text.charCodeAt(i);
      if (!(code >= 48 && code <= 57)) return { code: 'ERR_AI_COMPANY_PREFIX', index: Math.min(i, Math.max(text.length - 1, 0)) };
    }
    return undefined;
  };
