import { chosenCode } from './code-reader.ts';
import type { DetectedCode, Detector } from './detector-types.ts';

/** A phone's photo has 12 million pixels; a reader finds a code faster, and more often, in fewer. */
const EDGES = [1600, 800, 3200];

/** The code in a photo, looked for at three sizes; undefined where there is none, null where the file is no picture. Rejects where the reader fails. */
export async function readPhoto(file: Blob, detector: Detector): Promise<DetectedCode | null | undefined> {
  const whole = await createImageBitmap(file).catch(() => null);
  if (whole === null) return null;
  try {
    const longest = Math.max(whole.width, whole.height);
    for (const edge of EDGES) {
      const scale = Math.min(1, edge / longest);
      const [width, height] = [Math.max(1, Math.round(whole.width * scale)), Math.max(1, Math.round(whole.height * scale))];
      const canvas = new OffscreenCanvas(width, height);
      const context = canvas.getContext('2d');
      if (context === null) return undefined;
      // Transparent pictures read as black on black otherwise.
      context.fillStyle = '#fff';
      context.fillRect(0, 0, width, height);
      context.drawImage(whole, 0, 0, width, height);
      const code = chosenCode(await detector.detect(context.getImageData(0, 0, width, height)));
      if (code !== undefined) return code;
      if (scale === 1) break;
    }
    return undefined;
  } finally {
    whole.close();
  }
}
