import type { Suite } from '../../conformance/index.ts';
import { credentialCases } from './credential-cases.ts';
import { linkCases } from './link-cases.ts';
import { outcomeSuite } from './outcome-cases.ts';
import { signatureCases } from './signature-cases.ts';
import { statusListCases } from './status-list-cases.ts';
import { trustListCases } from './trust-list-cases.ts';

const KEYS =
  'Keys: SHA-256 of “OCOP conformance vectors, published test key, never for use: <alg> <kid>”. PUBLISHED TEST KEYS: they may sign nothing but vectors.';
const WRITTEN = `Written by tools/vectors.ts: objects put together by the test writers of this project, which share no code with its readers; signed with @noble/curves (RFC 8032; RFC 6979 for ES256). The expected answers were written by hand from docs/spec. ${KEYS}`;
const LABELS =
  'The signed labels are those of labels.json (its origin is told there); refusals were written by hand from docs/spec/label.md.';

/** Name of the file in `vectors/` → what stands in it. */
export async function vectorFiles(): Promise<Readonly<Record<string, Suite>>> {
  return {
    'links.json': { suite: 'labels', origin: LABELS, cases: linkCases() },
    'signatures.json': { suite: 'signatures', origin: `${LABELS} ${WRITTEN}`, cases: await signatureCases() },
    'credentials.json': { suite: 'credentials', origin: WRITTEN, cases: await credentialCases() },
    'trust-lists.json': { suite: 'trust-lists', origin: WRITTEN, cases: await trustListCases() },
    'status-lists.json': { suite: 'status-lists', origin: WRITTEN, cases: await statusListCases() },
    'outcomes.json': { suite: 'outcomes', origin: WRITTEN, ...(await outcomeSuite()) },
  };
}

export function vectorText(suite: Suite): string {
  return `${JSON.stringify(suite, null, 1)}\n`;
}
