export type { Gs1Element } from '../application-identifier/gs1-element.ts';
export { buildElementString, type BuildElementStringOptions } from './build-element-string.ts';
export { ElementStringError } from './element-string-error.ts';
export { hriLines } from './hri-lines.ts';
export {
  isElementString,
  parseElementString,
  type ParseElementStringOptions,
  tryParseElementString,
} from './parse-element-string.ts';
export type { ElementStringErrorCode } from './problem.ts';
