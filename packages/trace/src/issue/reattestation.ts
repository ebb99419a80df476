import type { LogEntry } from './issuance-log.ts';

/** The action under which an issued label stands in the log; its `sha256` is that of the label's signed bytes. */
export const LABEL_ACTION = 'label';

/**
 * The labels that stay good although their key was compromised: those that the log knows. What a thief signed is not in the log.
 * `before`: ISO 8601, from when on the log itself may hold what the thief had signed; entries from that moment on are left out.
 * `keep` says whether a product's label is still wanted: lapsed and withdrawn ones only make the trust list longer.
 */
export function reattestedLabels(
  entries: readonly LogEntry[],
  options: { readonly kid: string; readonly before?: string; readonly keep?: (subject: string) => boolean },
): string[] {
  const { kid, before, keep = () => true } = options;
  const good = entries.filter(
    (entry) =>
      entry.action === LABEL_ACTION &&
      entry.kid === kid &&
      (before === undefined || Date.parse(entry.at) < Date.parse(before)) &&
      keep(entry.subject),
  );
  return [...new Set(good.map(({ sha256 }) => sha256))].sort();
}
