import type { PrintLabel } from '../print-label.ts';
import type { LabelField } from '../templates/label-template.ts';

/**
 * The line under a symbol that people read: application identifiers in brackets, the longest parts kept together so that a line breaks between them.
 * Source: GS1 General Specifications, 4.14 (human readable interpretation). A product without a GTIN shows its OCOP code, which no GS1 identifier names.
 */
export function hriText({ keyText, lot, serial }: PrintLabel): string {
  const gs1 = keyText.startsWith('(01)');
  const parts = [
    keyText,
    ...(lot ? [gs1 ? `(10) ${lot}` : `Lô: ${lot}`] : []),
    ...(serial ? [gs1 ? `(21) ${serial}` : `Sê-ri: ${serial}`] : []),
  ];
  return parts.map((part) => part.replaceAll(' ', '\u00A0')).join(' ');
}

function datesText({ facts }: PrintLabel): string | undefined {
  const made = facts?.producedOn && `NSX: ${facts.producedOn}`;
  const best = facts?.bestBefore && `HSD: ${facts.bestBefore}`;
  const parts = [made, best].filter((part) => part !== undefined && part !== '');
  return parts.length === 0 ? undefined : parts.map((part) => part?.replaceAll(' ', '\u00A0')).join(' · ');
}

/** What a field shows on this label; undefined where the label says nothing of it. */
export function fieldText(label: PrintLabel, field: LabelField): string | undefined {
  switch (field) {
    case 'hri':
      return hriText(label);
    case 'dates':
      return datesText(label);
    case 'validity':
      return label.validityText;
    case 'decision':
      return label.decisionText;
    case 'productName':
    case 'productNameEn':
    case 'producer':
      return label[field];
    default:
      return label.facts?.[field];
  }
}
