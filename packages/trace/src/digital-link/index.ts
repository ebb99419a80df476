export { buildDigitalLink } from './build-digital-link.ts';
export type { DigitalLink, DigitalLinkParameter, KeyQualifiers, ProductKey } from './digital-link.ts';
export { DigitalLinkError, type DigitalLinkErrorCode, type DigitalLinkErrorDetails } from './digital-link-error.ts';
export { isDigitalLink, parseDigitalLink, tryParseDigitalLink } from './parse-digital-link.ts';
