import type { LabelTemplate } from './label-template.ts';

/** Width and height of the trimmed label, or of the square about a round one. */
export function trimSize({ shape }: Pick<LabelTemplate, 'shape'>): { width: number; height: number } {
  return shape.kind === 'circle'
    ? { width: shape.diameterMm, height: shape.diameterMm }
    : { width: shape.widthMm, height: shape.heightMm };
}
