import { parseCredential, type Credential } from './credential/parse.ts';
import { parseProductLink, type ProductLink } from './label/link.ts';
import { readLabel, type Label } from './label/parse.ts';
import type { ReasonCode } from './reason.ts';
import { VerifyError } from './verify-error.ts';

/** What was handed in, by kind; `unknown` carries why it does not parse. */
export type Input =
  | { readonly kind: 'label'; readonly label: Label }
  | { readonly kind: 'digital-link'; readonly link: ProductLink }
  | { readonly kind: 'credential'; readonly credential: Credential }
  | { readonly kind: 'unknown'; readonly reason: ReasonCode; readonly looksLike: 'label' | 'credential' | 'unknown' };

/** The value, or undefined where the reader throws a VerifyError. */
export function attempt<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    if (error instanceof VerifyError) return undefined;
    throw error;
  }
}

/** Sorts an input into one of its kinds. Never throws for a string, whatever it holds. */
export function readInput(input: unknown, registry: string): Input {
  if (typeof input !== 'string') return { kind: 'unknown', reason: 'link-malformed', looksLike: 'unknown' };
  if (!/^https:/i.test(input) && input.split('.', 4).length === 3) {
    const credential = attempt(() => parseCredential(input, registry));
    return credential
      ? { kind: 'credential', credential }
      : { kind: 'unknown', reason: 'credential-malformed', looksLike: 'credential' };
  }
  const link = attempt(() => parseProductLink(input));
  if (!link) return { kind: 'unknown', reason: 'link-malformed', looksLike: 'unknown' };
  if (link.signature === null) return { kind: 'digital-link', link };
  const label = attempt(() => readLabel(link));
  return label ? { kind: 'label', label } : { kind: 'unknown', reason: 'label-malformed', looksLike: 'label' };
}
