import type { RunPlan } from '../run-plan.ts';
import type { Medium } from './medium.ts';
import { pdfMedium } from './pdf-medium.ts';
import { svgMedium } from './svg-medium.ts';
import { zplMedium } from './zpl-medium.ts';

/** The media of runs by the name that a plan gives them. */
export const MEDIA: Readonly<Record<RunPlan['output'], Medium>> = { pdf: pdfMedium, svg: svgMedium, zpl: zplMedium };
