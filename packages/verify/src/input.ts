import { attempt } from './attempt.ts';
import { parseCredential, type Credential } from './credential/parse.ts';
import { parseProductLink, type ProductLink } from './label/link.ts';
import { readLabel, type Label } from './label/parse.ts';
import type { Evidence } from './outcome.ts';
import type { ReasonCode } from './reason.ts';

/** What was handed in: at most one of the three, or why it does not parse. */
export interface Input {
  readonly kind: Evidence['input'];
  readonly label?: Label | undefined;
  readonly link?: ProductLink | undefined;
  readonly credential?: Credential | undefined;
  readonly refusal?: ReasonCode;
}

/** Sorts an input into one of its kinds. Never throws, whatever it is handed. */
export function readInput(input: unknown, registry: string): Input {
  if (typeof input !== 'string') return { kind: 'unknown', refusal: 'link-malformed' };
  if (!/^https:/i.test(input) && input.split('.', 4).length === 3) {
    const credential = attempt(() => parseCredential(input, registry));
    return { kind: 'credential', credential, ...(credential ? {} : { refusal: 'credential-malformed' }) };
  }
  const link = attempt(() => parseProductLink(input));
  if (!link) return { kind: 'unknown', refusal: 'link-malformed' };
  if (link.signature === null) return { kind: 'digital-link', link };
  const label = attempt(() => readLabel(link));
  return { kind: 'label', label, ...(label ? {} : { refusal: 'label-malformed' }) };
}
