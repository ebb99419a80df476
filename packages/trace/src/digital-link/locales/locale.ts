import type { DigitalLinkErrorCode, DigitalLinkErrorDetails } from '../digital-link-error.ts';

/** One sentence a code. `position` counts from 0 and is shown counted from 1, as people count. */
export type DigitalLinkLocale = Record<DigitalLinkErrorCode, (details: DigitalLinkErrorDetails, position: number) => string>;
