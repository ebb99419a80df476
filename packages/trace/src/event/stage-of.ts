import type { EpcisEvent } from './event-schema.ts';
import { STAGE_NAMES_EN } from './locales/en.ts';
import { STAGE_NAMES_VI } from './locales/vi.ts';

export type Stage = keyof typeof STAGE_NAMES_VI;

/** Which of the five steps an event tells of; `other` for any that this room does not write. */
export function stageOf(event: EpcisEvent): Stage {
  if (event.type === 'TransformationEvent') return 'transform';
  if (event.bizStep === 'packing') return 'pack';
  if (event.bizStep === 'shipping') return 'ship';
  if (event.bizStep === 'receiving') return 'receive';
  return event.type === 'ObjectEvent' && event.action === 'ADD' ? 'harvest' : 'other';
}

/** Names of the stages, for pages and terminals. */
export const STAGE_NAMES = { vi: STAGE_NAMES_VI, en: STAGE_NAMES_EN } as const;
