import { createCanvas } from '@napi-rs/canvas';

import type { Pixels } from './decode-pixels.ts';

/** The picture as a hand-held phone takes it: turned by some degrees on white, then out of focus by a blur of some pixels. */
export function spoilPixels({ width, height, data }: Pixels, { degrees, blurPx }: { degrees: number; blurPx: number }): Pixels {
  const flat = createCanvas(width, height);
  const flatContext = flat.getContext('2d');
  const picture = flatContext.createImageData(width, height);
  picture.data.set(data);
  flatContext.putImageData(picture, 0, 0);
  const side = Math.ceil(Math.hypot(width, height));
  const turned = createCanvas(side, side);
  const context = turned.getContext('2d');
  context.fillStyle = '#fff';
  context.fillRect(0, 0, side, side);
  context.filter = `blur(${blurPx}px)`;
  context.translate(side / 2, side / 2);
  context.rotate((degrees * Math.PI) / 180);
  context.drawImage(flat, -width / 2, -height / 2);
  return { width: side, height: side, data: context.getImageData(0, 0, side, side).data };
}

/** The part of a page that a phone sees: a box in millimetres with 3 mm around it. */
export function cropPixels({ width, height, data }: Pixels, box: { x: number; y: number; sizeMm: number }, dpi: number): Pixels {
  const dots = dpi / 25.4;
  const [left, top] = [Math.max(0, Math.floor((box.x - 3) * dots)), Math.max(0, Math.floor((box.y - 3) * dots))];
  const right = Math.min(width, Math.ceil((box.x + box.sizeMm + 3) * dots));
  const bottom = Math.min(height, Math.ceil((box.y + box.sizeMm + 3) * dots));
  const cropped = new Uint8ClampedArray((right - left) * (bottom - top) * 4);
  for (let row = top; row < bottom; row += 1) {
    cropped.set(data.subarray((row * width + left) * 4, (row * width + right) * 4), (row - top) * (right - left) * 4);
  }
  return { width: right - left, height: bottom - top, data: cropped };
}
