import type { Flaw } from '../flaw.ts';

/** `pcenc`: every % of the value is followed by two hexadecimal digits. */
export function percent(text: string): Flaw | undefined {
  const bad = text.search(/%(?![0-9A-Fa-f]{2})/);
  return bad < 0 ? undefined : { code: 'ERR_AI_PERCENT', index: bad };
}
