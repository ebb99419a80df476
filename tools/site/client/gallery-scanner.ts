// Fills the scanner's gallery: plays camera and reader for one cell after another, so that each element comes by its state on its own.
interface Scanner extends HTMLElement {
  start(): Promise<void>;
  read(picture: Blob): Promise<void>;
}

interface Code {
  readonly rawValue: string;
  readonly format: string;
}

const forever = new Promise<never>(() => {});
/** What the reader finds in a photo; in a film it finds nothing. */
let inPhoto: () => Promise<readonly Code[]> = async () => [];
let readerWorks = true;

class Reader {
  static async getSupportedFormats(): Promise<readonly string[]> {
    if (!readerWorks) throw new Error('played');
    return ['qr_code'];
  }
  detect(picture: unknown): Promise<readonly Code[]> {
    return picture instanceof HTMLVideoElement ? Promise.resolve([]) : inPhoto();
  }
}
Reflect.set(window, 'BarcodeDetector', Reader);

const canvas = document.createElement('canvas');
canvas.width = 320;
canvas.height = 240;
const draw = () => canvas.getContext('2d')?.fillRect(0, 0, 320, 240);
draw();
/** A film needs new pictures to be one. */
const film = () => canvas.captureStream(5);
setInterval(draw, 200);
const photo = () => new Promise<Blob>((resolve) => canvas.toBlob((blob) => resolve(blob ?? new Blob()), 'image/png'));

function camera(answer: (() => Promise<MediaStream>) | undefined): void {
  Object.defineProperty(navigator.mediaDevices, 'getUserMedia', { configurable: true, value: answer });
}

const refuse = (name: string) => async (): Promise<MediaStream> => {
  throw new DOMException('played', name);
};

/** What happens to an element so that it comes to a state. Those that do not end are not waited for. */
const PLAYS: Readonly<Record<string, (scanner: Scanner) => Promise<unknown> | void>> = {
  idle: () => {},
  starting(scanner) {
    camera(() => forever);
    void scanner.start();
  },
  scanning(scanner) {
    camera(async () => film());
    void scanner.start();
    return new Promise((resolve) => setTimeout(resolve, 50));
  },
  async reading(scanner) {
    inPhoto = () => forever;
    void scanner.read(await photo());
    // Until the reader has been asked.
    await new Promise((resolve) => setTimeout(resolve, 50));
  },
  async found(scanner) {
    inPhoto = async () => [{ rawValue: 'OCOP-MAT-ONG', format: 'qr_code' }];
    await scanner.read(await photo());
  },
  async 'no-code'(scanner) {
    inPhoto = async () => [];
    await scanner.read(await photo());
  },
  'photo-unreadable': (scanner) => scanner.read(new Blob(['no picture'])),
  async 'detector-failed'(scanner) {
    readerWorks = false;
    // Another address makes the element ask for a reader again.
    scanner.setAttribute('wasm', '/missing.wasm');
    camera(async () => film());
    await scanner.start();
    readerWorks = true;
  },
  unsupported(scanner) {
    camera(undefined);
    return scanner.start();
  },
  async insecure(scanner) {
    Object.defineProperty(window, 'isSecureContext', { configurable: true, value: false });
    await scanner.start();
    Object.defineProperty(window, 'isSecureContext', { configurable: true, value: true });
  },
  ...Object.fromEntries(
    Object.entries({
      denied: 'NotAllowedError',
      'not-found': 'NotFoundError',
      'in-use': 'NotReadableError',
      failed: 'UnknownError',
    }).map(([code, name]) => [
      code,
      (scanner: Scanner) => {
        camera(refuse(name));
        return scanner.start();
      },
    ]),
  ),
};

async function fill(): Promise<void> {
  for (const cell of document.querySelectorAll<HTMLElement>('.cell')) {
    const scanner = document.createElement('ocop-scanner') as Scanner;
    cell.append(scanner);
    await PLAYS[cell.dataset.problem ?? cell.dataset.state ?? '']?.(scanner);
  }
}

// A film that has no picture yet would keep the page from being loaded.
addEventListener('load', () => void fill());
