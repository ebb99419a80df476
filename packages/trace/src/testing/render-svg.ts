import { createCanvas, loadImage } from '@napi-rs/canvas';

import type { Pixels } from './decode-pixels.ts';

/** An SVG as pixels on white; `scale` is pixels a CSS pixel (96 to the inch). */
export async function renderSvg(svg: string, { scale = 3 }: { scale?: number } = {}): Promise<Pixels> {
  const image = await loadImage(Buffer.from(svg));
  const [width, height] = [Math.round(image.width * scale), Math.round(image.height * scale)];
  const canvas = createCanvas(width, height);
  const context = canvas.getContext('2d');
  context.fillStyle = '#fff';
  context.fillRect(0, 0, width, height);
  // Set before it is drawn: the picture is then drawn at that size instead of being blown up from its own.
  Object.assign(image, { width, height });
  context.drawImage(image, 0, 0, width, height);
  return { width, height, data: context.getImageData(0, 0, width, height).data };
}
