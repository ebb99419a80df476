import type { ProblemDetails } from '../../digital-link/problem.ts';
import type { ElementStringErrorCode } from '../problem.ts';

/** One sentence a code. `position` counts from 0 and is shown counted from 1, as people count. */
export type ElementStringLocale = Readonly<Record<ElementStringErrorCode, (details: ProblemDetails, position: number) => string>>;
