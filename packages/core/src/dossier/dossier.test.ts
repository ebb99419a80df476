import { describe, expect, test } from 'vitest';
import old from '../criteria/148-2023/set-2.ts';
import set2 from '../criteria/26-2026/set-2.ts';
import set26 from '../criteria/26-2026/set-26.ts';
import type { DossierDocument } from './check-dossier.ts';
import { checkDossier } from './check-dossier.ts';
import { dossierChecklist } from './dossier-checklist.ts';

const codes = (...args: Parameters<typeof dossierChecklist>): string[] => dossierChecklist(...args).map(({ code }) => code);

describe('the checklist', () => {
  test('of a first dossier for fresh meat and seafood', () => {
    expect(codes(set2, 'first', 4)).toEqual([
      'form-01',
      'form-02',
      'business-registration',
      'facility-and-quality-certificates',
      'supply-contracts',
      'environment-file',
      'labour-list',
      'finance-reports',
      'intellectual-property',
      'distribution-contracts',
      'promotion-proof',
      'product-story',
      'quality-declaration',
      'barcode-and-traceability',
      'samples',
      'commune-request',
      'form-03',
    ]);
    expect(dossierChecklist(set2, 'first', 4).find(({ code }) => code === 'samples')?.count).toBe(5);
    expect(dossierChecklist(set2, 'first', 4).find(({ code }) => code === 'environment-file')?.criteria).toEqual([
      'A.1.6',
      'A.1.7',
    ]);
  });

  test('an upgrade shows what changed; 5★ adds six papers of the province; tourism needs no samples; older forms were not obtained', () => {
    expect(codes(set2, 'upgrade', 4)).toContain('change-evidence');
    expect(codes(set2, 'first', 5).slice(-6)).toEqual([
      'province-request',
      'advisory-report',
      'council-report',
      'approval-decision',
      'product-file',
      'extra-test-reports',
    ]);
    expect(codes(set26, 'first', 3)).not.toContain('samples');
    expect(codes(old, 'first', 3)).toEqual([]);
  });
});

describe('from 3★ to 4★', () => {
  const documents: DossierDocument[] = [
    { item: 'form-01', earlier: true },
    { item: 'business-registration', earlier: true },
    { item: 'quality-declaration', earlier: true, validUntil: '2027-01-01' },
    { item: 'facility-and-quality-certificates', earlier: true, validUntil: '2026-11-23' },
    { item: 'product-story', earlier: true },
    { item: 'product-story' },
    { item: 'environment-file', earlier: true },
  ];
  const states = (kind: 'upgrade' | 'reassessment', raised: readonly string[] = []): Record<string, string> =>
    Object.fromEntries(
      checkDossier(set2, { kind, target: 4, documents, on: '2026-11-24', raised }).map(({ code, state }) => [code, state]),
    );

  test('papers carry over unless what they prove is raised, their day has passed, or they are forms', () => {
    expect(states('upgrade', ['A.1.6'])).toMatchObject({
      'form-01': 'to-renew',
      'business-registration': 'reusable',
      'quality-declaration': 'reusable',
      'facility-and-quality-certificates': 'expired',
      'product-story': 'present',
      'environment-file': 'to-renew',
      'supply-contracts': 'missing',
    });
    expect(states('upgrade')['environment-file']).toBe('reusable');
  });

  test('a re-assessment brings quality and environment up to date', () => {
    expect(states('reassessment')).toMatchObject({
      'business-registration': 'reusable',
      'quality-declaration': 'to-renew',
      'environment-file': 'to-renew',
    });
  });

  test('the last day counts, and bad days are refused', () => {
    const certificate = checkDossier(set2, { kind: 'upgrade', target: 4, documents, on: '2026-11-23' }).find(
      ({ code }) => code === 'facility-and-quality-certificates',
    );
    expect(certificate).toMatchObject({ state: 'reusable', validUntil: '2026-11-23' });
    expect(() => checkDossier(set2, { kind: 'upgrade', target: 4, documents, on: '24/11/2026' })).toThrow(
      expect.objectContaining({ code: 'ERR_CIVIL_DATE' }),
    );
  });
});
