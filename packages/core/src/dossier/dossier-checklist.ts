import type { EvidenceCode, RecognisedStars, RuleSet } from '../criteria/rule-set.ts';
import { EVIDENCE_CODES } from '../criteria/rule-set.ts';
import type { FilingKind } from '../rating/resolve-rule-set.ts';

/** Papers of a dossier beside the evidence of Form 02. */
export const DOSSIER_PAPERS = [
  'form-01',
  'form-02',
  'change-evidence',
  'samples',
  'commune-request',
  'form-03',
  'province-request',
  'advisory-report',
  'council-report',
  'approval-decision',
  'product-file',
  'extra-test-reports',
] as const;

export type DossierPaper = (typeof DOSSIER_PAPERS)[number];
export type DossierItemCode = DossierPaper | EvidenceCode;

export interface DossierItem {
  readonly code: DossierItemCode;
  readonly by: 'producer' | 'commune' | 'province';
  /** Criteria that it supports, for evidence. */
  readonly criteria: readonly string[];
  /** Product samples, for `samples`. */
  readonly count?: number;
  readonly article: string;
}

/** Evidence that a re-assessment brings up to date: materials, technology, packaging and label, quality, tests, market, output and revenue. */
const UPDATED_ON_REASSESSMENT: readonly EvidenceCode[] = [
  'supply-contracts',
  'environment-file',
  'barcode-and-traceability',
  'quality-declaration',
  'test-report',
  'distribution-contracts',
  'finance-reports',
];

/** Has this item to be made anew for this kind of dossier, however long an earlier one would still hold? */
export function isMadeAnew(code: DossierItemCode, kind: FilingKind): boolean {
  if (!(EVIDENCE_CODES as readonly string[]).includes(code)) return true;
  return kind === 'reassessment' && (UPDATED_ON_REASSESSMENT as readonly string[]).includes(code);
}

/**
 * What a dossier holds: Form 01 and Form 02 with its evidence and the samples from the producer, request and Form 03 from the commune, and for 5★
 * what the province adds. Source: 26/2026/QĐ-TTg, Article 6 and Annex III; which criterion a paper supports is this project's mapping by name.
 * Empty under the older decisions: their forms were not obtained.
 */
export function dossierChecklist(ruleSet: RuleSet, kind: FilingKind, target: RecognisedStars): readonly DossierItem[] {
  if (ruleSet.decision !== '26-2026') return [];
  const item = (code: DossierItemCode, by: DossierItem['by'], article: string, more: Partial<DossierItem> = {}): DossierItem => ({
    code,
    by,
    criteria: [],
    article,
    ...more,
  });
  const evidence = EVIDENCE_CODES.flatMap((code) => {
    const criteria = ruleSet.criteria.filter((criterion) => criterion.evidence.includes(code)).map(({ id }) => id);
    return criteria.length === 0 ? [] : [item(code, 'producer', '26/2026/QĐ-TTg, Phụ lục III, Mẫu 02', { criteria })];
  });
  const article = '26/2026/QĐ-TTg, Điều 6';
  return [
    item('form-01', 'producer', `${article}; Phụ lục III`),
    item('form-02', 'producer', `${article}; Phụ lục III`),
    ...evidence,
    ...(kind === 'upgrade' ? [item('change-evidence', 'producer', article)] : []),
    ...(ruleSet.samples > 0 ? [item('samples', 'producer', `${article}.2.d`, { count: ruleSet.samples })] : []),
    item('commune-request', 'commune', article),
    item('form-03', 'commune', '26/2026/QĐ-TTg, Điều 7.2; Phụ lục III'),
    ...(target === 5
      ? DOSSIER_PAPERS.slice(DOSSIER_PAPERS.indexOf('province-request')).map((code) => item(code, 'province', article))
      : []),
  ];
}
