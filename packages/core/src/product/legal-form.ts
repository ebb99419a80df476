import { foldText } from '../import/fold-text.ts';

/** Who may take part, as the credential writes it. Source: Decision 26/2026/QĐ-TTg, Article 2.3; names as in Form 01. */
export const LEGAL_FORMS = [
  'cooperative',
  'cooperative-group',
  'enterprise',
  'farm',
  'household',
  'association',
  'other',
] as const;

export type LegalForm = (typeof LEGAL_FORMS)[number];

/** First match wins, so "tổ hợp tác" stands before "hợp tác xã" and "HTX". Patterns read folded text. */
const PATTERNS: readonly (readonly [RegExp, LegalForm])[] = [
  [/\bto hop tac\b|\btht\b/, 'cooperative-group'],
  [/\bhop tac xa\b|\bhtx\b|\bco-?operative\b/, 'cooperative'],
  [/\bcong ty\b|\bcty\b|\bctcp\b|\bct (?:cp|tnhh)\b|\btnhh\b|\bdoanh nghiep\b|\bdntn\b|\bcompany\b/, 'enterprise'],
  [/\btrang trai\b|\bfarm\b/, 'farm'],
  [/\bho (?:kinh doanh|kd|sxkd|sx|san xuat|ca the|gia dinh)\b|\bhkd\b|\bho$|\bco so\b|\bcssx\b|\bhousehold\b/, 'household'],
  [/\bhiep hoi\b|\bhoi\b|\bban quan ly\b|\bassociation\b/, 'association'],
];

/**
 * The legal form that a printed description names ("HTX", "công ty TNHH MTV", "CTCP", "hộ kinh doanh", "Hộ KD", "cơ sở sản xuất"), or undefined when it names none.
 * "Cơ sở" is how a registered household business is usually printed. The English identifiers are taken as they are.
 */
export function tryParseLegalForm(printed: string): LegalForm | undefined {
  const text = foldText(printed);
  return LEGAL_FORMS.find((form) => form === text) ?? PATTERNS.find(([pattern]) => pattern.test(text))?.[1];
}
