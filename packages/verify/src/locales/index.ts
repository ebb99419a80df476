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
