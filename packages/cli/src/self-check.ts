import { type RecognitionState, recognitionStatus } from '@ocop/core';
import { type State, verify } from '@ocop/verify';
import type { Issuance } from './issuance.ts';

/** The verdict that a label of a recognition in this state has to get. A lapse outranks a replacement, as docs/trust-model.md orders them. */
const VERDICTS: Readonly<Partial<Record<RecognitionState, readonly State[]>>> = {
  valid: ['verified'],
  expiring: ['verified'],
  extended: ['extended'],
  expired: ['expired'],
  superseded: ['superseded', 'expired'],
  revoked: ['revoked'],
  annulled: ['revoked'],
  suspended: ['suspended'],
};

export interface SelfCheck {
  readonly checked: number;
  readonly verdicts: ReadonlyMap<State, number>;
  /** Labels whose verdict is not what core says of the product: empty, or something is broken. */
  readonly surprises: readonly { readonly id: string; readonly expected: string; readonly got: string }[];
}

/** Verifies every label of an issuance with the public verifier against the published files, and holds the verdicts against core's. */
export async function selfCheck(
  issuance: Issuance,
  options: { readonly fetch: typeof fetch; readonly now: number; readonly onProgress?: (done: number, total: number) => void },
): Promise<SelfCheck> {
  const labels = issuance.records.filter((record) => record.label !== null);
  const verdicts = new Map<State, number>();
  const surprises: { id: string; expected: string; got: string }[] = [];
  const memory = new Map<string, unknown>();
  const store = { get: (key: string) => memory.get(key), set: (key: string, value: unknown) => void memory.set(key, value) };
  for (const [index, { product, label }] of labels.entries()) {
    const outcome = await verify(label?.uri ?? '', { now: options.now, trust: issuance.trust, fetch: options.fetch, store });
    const verdict = outcome.state === 'test' ? (outcome.wouldBe ?? 'test') : outcome.state;
    const expected = VERDICTS[recognitionStatus(product.recognition, { at: issuance.asOf }).state] ?? [];
    if (!expected.includes(verdict))
      surprises.push({ id: product.id, expected: expected.join(' / '), got: `${verdict} (${outcome.reasons.join(', ')})` });
    verdicts.set(verdict, (verdicts.get(verdict) ?? 0) + 1);
    options.onProgress?.(index + 1, labels.length);
  }
  return { checked: labels.length, verdicts, surprises };
}
