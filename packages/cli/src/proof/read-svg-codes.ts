import { decodePicture } from './decode-picture.ts';

/** Pixels a CSS pixel: about 300 dpi. */
const SCALE = 300 / 96;

/** The texts of the QR codes in an SVG, read from its rendered picture. */
export async function readSvgCodes(svg: string): Promise<string[]> {
  const { createCanvas, loadImage } = await import('@napi-rs/canvas');
  const image = await loadImage(Buffer.from(svg));
  const [width, height] = [Math.round(image.width * SCALE), Math.round(image.height * SCALE)];
  const canvas = createCanvas(width, height);
  const context = canvas.getContext('2d');
  context.fillStyle = '#fff';
  context.fillRect(0, 0, width, height);
  // Set before it is drawn: the picture is then drawn at that size instead of being blown up from its own.
  Object.assign(image, { width, height });
  context.drawImage(image, 0, 0, width, height);
  const { data } = context.getImageData(0, 0, width, height);
  return (await decodePicture({ width, height, data: new Uint8ClampedArray(data) })).map(({ text }) => text);
}
