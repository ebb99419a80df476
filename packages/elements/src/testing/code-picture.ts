import { encodeQR } from 'qr';

/** A QR code on a white canvas, four pixels a module. */
export function codePicture(text: string, scale = 4): HTMLCanvasElement {
  const matrix = encodeQR(text, 'raw', { border: 4 });
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = matrix.length * scale;
  const context = canvas.getContext('2d')!;
  context.fillStyle = '#fff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.fillStyle = '#000';
  matrix.forEach((row, y) => row.forEach((dark, x) => dark && context.fillRect(x * scale, y * scale, scale, scale)));
  return canvas;
}

/** A camera that films a canvas, redrawn so that frames keep coming. */
export function filming(canvas: HTMLCanvasElement): MediaStream {
  const context = canvas.getContext('2d')!;
  setInterval(() => context.drawImage(canvas, 0, 0), 50);
  return canvas.captureStream(20);
}

export function toPng(canvas: HTMLCanvasElement): Promise<Blob> {
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no PNG'))), 'image/png'),
  );
}
