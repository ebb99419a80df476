import { attempt } from './attempt.ts';
import { readCredential, type Credential } from './credential/parse.ts';
import { parseProductLink, type ProductLink } from './label/link.ts';
import { readLabel, type Label } from './label/parse.ts';
import type { Evidence } from './outcome.ts';
import type { ReasonCode } from './reason.ts';

/** What was handed in: at most one of the three, or why it does not parse. */
export interface Input {
  readonly kind: Evidence['input'];
  readonly label: Label | undefined;
  readonly link: ProductLink | undefined;
  readonly credential: Credential | undefined;
  readonly refusal: ReasonCode | undefined;
}

/** Every member stands in it: what is missing would be looked for in `Object.prototype`, which a page may have spoilt. */
const NONE = { label: undefined, link: undefined, credential: undefined, refusal: undefined };

/** Sorts an input into one of its kinds. Never throws, whatever it is handed. */
export function readInput(input: unknown, registry: string): Input {
  const as = (kind: Input['kind'], found: Partial<Input>): Input => ({ ...NONE, ...found, kind });
  if (typeof input !== 'string') return as('unknown', { refusal: 'link-malformed' });
  if (!/^https:/i.test(input) && input.split('.', 4).length === 3) {
    const credential = attempt(() => readCredential(input, () => registry));
    return as('credential', credential ? { credential } : { refusal: 'credential-malformed' });
  }
  const link = attempt(() => parseProductLink(input));
  if (!link) return as('unknown', { refusal: 'link-malformed' });
  if (link.signature === null) return as('digital-link', { link });
  const label = attempt(() => readLabel(link));
  return as('label', label ? { label } : { refusal: 'label-malformed' });
}
