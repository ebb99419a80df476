import type { CriteriaTexts } from './label.ts';
import { TEXTS_EN } from './texts-en.ts';
import { TEXTS_VI } from './texts-vi.ts';

/** Labels of the sheets of 26/2026 and 148/2023, which share most of theirs. */
export const CRITERIA_TEXTS: CriteriaTexts = { vi: TEXTS_VI, en: TEXTS_EN };
