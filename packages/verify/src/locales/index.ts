export {
  describeAuthenticity,
  describeOutcome,
  describeReason,
  describeStanding,
  productNote,
  type Description,
  type Icon,
  type Language,
  type Tone,
} from './describe-outcome.ts';
export { starsToDraw, type StarsToDraw } from './stars-to-draw.ts';
export { en } from './en.ts';
export type { Locale, TitleFacts } from './locale.ts';
export { vi } from './vi.ts';
