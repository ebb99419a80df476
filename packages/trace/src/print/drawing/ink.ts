/** Ink in percent of cyan, magenta, yellow, black. */
export type Ink = readonly [cyan: number, magenta: number, yellow: number, black: number];

export const BLACK: Ink = [0, 0, 0, 100];
export const PAPER: Ink = [0, 0, 0, 0];
/** A watermark that reads across the label and leaves 5 pt text on it legible. */
export const TINT: Ink = [0, 0, 0, 11];

/** Which plates a job may use: `k` is the black plate alone, so nothing can be out of register. */
export type InkSet = 'k' | 'cmyk';

/** Weights of the three coloured inks in how dark they look; black counts whole. Rec. 709 luminance of the pure inks, rounded. */
const DARKNESS = [0.3, 0.59, 0.11] as const;

/** Darker than `SOLID`, an ink becomes full black: letters and lines in a screened black have ragged edges. Lighter than `FAINT`, it becomes paper. */
const SOLID = 50;
const FAINT = 5;

/** How dark an ink looks, 0–100. */
export function darknessOf([cyan, magenta, yellow, black]: Ink): number {
  const colour = (cyan * DARKNESS[0] + magenta * DARKNESS[1] + yellow * DARKNESS[2]) / 100;
  return 100 * (1 - (1 - colour) * (1 - black / 100));
}

/** What a job on the black plate alone prints in place of an ink. */
export function toBlackOnly(ink: Ink): Ink {
  const darkness = Math.round(darknessOf(ink));
  return [0, 0, 0, darkness >= SOLID ? 100 : darkness < FAINT ? 0 : darkness];
}

/** An ink as a job with these plates prints it. */
export function inkOn(inks: InkSet, ink: Ink): Ink {
  return inks === 'k' ? toBlackOnly(ink) : ink;
}

/** Red, green, blue (0–1) of an ink for a screen: the plain formula of PDF's DeviceCMYK, a likeness without colour management. */
export function toScreen([cyan, magenta, yellow, black]: Ink): readonly [red: number, green: number, blue: number] {
  const channel = (ink: number): number => (1 - ink / 100) * (1 - black / 100);
  return [channel(cyan), channel(magenta), channel(yellow)];
}
