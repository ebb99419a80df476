import { expect } from '@open-wc/testing';
import { vi } from '../locale/scanner/vi.ts';
import type { ScanProblem } from '../locale/scanner/scanner-words.ts';
import { codePicture, filming, toPng } from '../testing/code-picture.ts';
import { settled, trustingPage, words } from '../testing/page.harness.ts';
import type { OcopVerify } from '../verify/verify.ts';
import type { OcopScanner, ScanErrorDetail, ScanResultDetail } from './scanner.ts';
import './define.ts';

const WASM = '/packages/elements/dist/embed/zxing_reader.wasm';
const REAL = navigator.mediaDevices.getUserMedia.bind(navigator.mediaDevices);

/** Puts a scanner on the page whose camera is what `camera` gives. */
function scannerWith(camera: () => Promise<MediaStream>, parent: Element = document.body): OcopScanner {
  Object.defineProperty(navigator.mediaDevices, 'getUserMedia', { configurable: true, value: camera });
  const scanner = document.createElement('ocop-scanner');
  scanner.wasm = WASM;
  parent.append(scanner);
  return scanner;
}

function next<T>(target: EventTarget, type: string): Promise<CustomEvent<T>> {
  return new Promise((resolve, reject) => {
    target.addEventListener(type, (event) => resolve(event as CustomEvent<T>), { once: true });
    setTimeout(() => reject(new Error(`No ${type}`)), 15_000);
  });
}

const said = (scanner: OcopScanner) => scanner.shadowRoot?.querySelector('.message')?.textContent ?? '';
const button = (scanner: OcopScanner) => scanner.shadowRoot!.querySelector<HTMLButtonElement>('.main')!;
const refusal = (name: string) => () => Promise.reject(new DOMException('no', name));
const endless = () => Promise.resolve(filming(Object.assign(document.createElement('canvas'), { width: 64, height: 64 })));

describe('<ocop-scanner>', () => {
  beforeEach(() => {
    document.documentElement.lang = 'vi';
    document.body.replaceChildren();
  });
  after(() => Object.defineProperty(navigator.mediaDevices, 'getUserMedia', { configurable: true, value: REAL }));

  it('asks for no camera and loads nothing before a person does', async () => {
    let asked = 0;
    const scanner = scannerWith(() => {
      asked += 1;
      return endless();
    });
    const before = performance.getEntriesByType('resource').length;
    await scanner.updateComplete;
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(asked).to.equal(0);
    expect(performance.getEntriesByType('resource').length).to.equal(before);
  });

  it('reads a code from the camera, hands it on, and lets the camera go', async () => {
    const stream = filming(codePicture('https://nhan.test/ocop/OCOP-TEST-06-001'));
    const scanner = scannerWith(() => Promise.resolve(stream));
    await scanner.updateComplete;
    const result = next<ScanResultDetail>(document.body, 'ocop-scan-result');
    button(scanner).click();
    const { detail, composed, cancelable } = await result;
    expect(detail).to.deep.equal({ text: 'https://nhan.test/ocop/OCOP-TEST-06-001', format: 'qr_code', source: 'camera' });
    expect([composed, cancelable, Object.isFrozen(detail)]).to.deep.equal([true, true, true]);
    expect(stream.getTracks().every((track) => track.readyState === 'ended')).to.equal(true);
    await scanner.updateComplete;
    expect(said(scanner)).to.equal(vi.found);
  });

  it('reads a photo, also a large one', async () => {
    const scanner = scannerWith(endless);
    const result = next<ScanResultDetail>(scanner, 'ocop-scan-result');
    await scanner.read(await toPng(codePicture('https://nhan.test/01/09520000000011', 90)));
    expect((await result).detail).to.include({ text: 'https://nhan.test/01/09520000000011', source: 'photo' });
  });

  it('takes a photo through its file field', async () => {
    const scanner = scannerWith(endless);
    await scanner.updateComplete;
    const field = scanner.shadowRoot!.querySelector<HTMLInputElement>('input[type=file]')!;
    const files = new DataTransfer();
    files.items.add(new File([await toPng(codePicture('96-31999-01-2026'))], 'nhan.png', { type: 'image/png' }));
    field.files = files.files;
    const result = next<ScanResultDetail>(scanner, 'ocop-scan-result');
    field.dispatchEvent(new Event('change'));
    expect((await result).detail.text).to.equal('96-31999-01-2026');
  });

  it('takes what is typed, and asks for it where there is nothing', async () => {
    const scanner = scannerWith(endless);
    await scanner.updateComplete;
    const form = scanner.shadowRoot!.querySelector('form')!;
    form.requestSubmit();
    await scanner.updateComplete;
    expect(scanner.shadowRoot?.querySelector('.empty')?.textContent).to.equal(vi.empty);
    scanner.shadowRoot!.querySelector<HTMLInputElement>('#code')!.value = ' 9520000000011 ';
    const result = next<ScanResultDetail>(scanner, 'ocop-scan-result');
    form.requestSubmit();
    expect((await result).detail).to.deep.equal({ text: '9520000000011', format: 'text', source: 'typed' });
  });

  const refusals: readonly (readonly [string, ScanProblem])[] = [
    ['NotAllowedError', 'denied'],
    ['SecurityError', 'denied'],
    ['NotFoundError', 'not-found'],
    ['OverconstrainedError', 'not-found'],
    ['NotReadableError', 'in-use'],
    ['AbortError', 'in-use'],
    ['UnknownError', 'failed'],
  ];
  for (const [name, code] of refusals) {
    it(`${name}: says what is the matter and leaves photo and typing`, async () => {
      const scanner = scannerWith(refusal(name));
      await scanner.updateComplete;
      const error = next<ScanErrorDetail>(document.body, 'ocop-scan-error');
      await scanner.start();
      expect((await error).detail).to.deep.equal({ code });
      await scanner.updateComplete;
      expect(said(scanner)).to.equal(vi.problems[code]);
      expect(scanner.shadowRoot?.querySelector('[role=alert]')).not.to.equal(null);
      expect(scanner.shadowRoot?.querySelector('input[type=file]')).not.to.equal(null);
      expect(scanner.shadowRoot?.querySelector('#code')).not.to.equal(null);
      expect(scanner.matches(':state(problem)')).to.equal(true);
    });
  }

  it('says that a page that is not secure, or a browser without cameras, has none', async () => {
    const scanner = scannerWith(endless);
    Object.defineProperty(globalThis, 'isSecureContext', { configurable: true, value: false });
    await scanner.start();
    await scanner.updateComplete;
    expect(said(scanner)).to.equal(vi.problems.insecure);
    Object.defineProperty(globalThis, 'isSecureContext', { configurable: true, value: true });
    Object.defineProperty(navigator.mediaDevices, 'getUserMedia', { configurable: true, value: undefined });
    await scanner.start();
    await scanner.updateComplete;
    expect(said(scanner)).to.equal(vi.problems.unsupported);
  });

  it('says that the reader did not load, and lets the camera go', async () => {
    const stream = await endless();
    const scanner = scannerWith(() => Promise.resolve(stream));
    scanner.wasm = '/packages/elements/dist/embed/no-such.wasm';
    await scanner.start();
    await scanner.updateComplete;
    expect(said(scanner)).to.equal(vi.problems['detector-failed']);
    expect(stream.getTracks().every((track) => track.readyState === 'ended')).to.equal(true);
  });

  it('says that a photo has no code, or is no photo', async () => {
    const scanner = scannerWith(endless);
    await scanner.read(await toPng(Object.assign(document.createElement('canvas'), { width: 300, height: 200 })));
    await scanner.updateComplete;
    expect(said(scanner)).to.equal(vi.problems['no-code']);
    await scanner.read(new Blob(['không phải ảnh'], { type: 'image/png' }));
    await scanner.updateComplete;
    expect(said(scanner)).to.equal(vi.problems['photo-unreadable']);
  });

  /** An open camera that sees nothing. */
  async function scanning(): Promise<{ scanner: OcopScanner; ended: () => boolean }> {
    const stream = await endless();
    const scanner = scannerWith(() => Promise.resolve(stream));
    await scanner.updateComplete;
    void scanner.start();
    for (let tries = 0; tries < 200 && !scanner.matches(':state(scanning)'); tries += 1)
      await new Promise((resolve) => setTimeout(resolve, 25));
    expect(scanner.matches(':state(scanning)')).to.equal(true);
    return { scanner, ended: () => stream.getTracks().every((track) => track.readyState === 'ended') };
  }

  it('lets the camera go when it leaves the page', async () => {
    const { scanner, ended } = await scanning();
    scanner.remove();
    expect(ended()).to.equal(true);
  });

  it('lets the camera go when the page is hidden', async () => {
    const { ended } = await scanning();
    Object.defineProperty(document, 'visibilityState', { configurable: true, value: 'hidden' });
    document.dispatchEvent(new Event('visibilitychange'));
    Reflect.deleteProperty(document, 'visibilityState');
    expect(ended()).to.equal(true);
  });

  it('lets the camera go when the page hides it, and on Escape', async () => {
    const { scanner, ended } = await scanning();
    document.body.hidden = true;
    for (let tries = 0; tries < 80 && !ended(); tries += 1) await new Promise((resolve) => setTimeout(resolve, 25));
    document.body.hidden = false;
    expect(ended()).to.equal(true);
    expect(scanner.matches(':state(idle)')).to.equal(true);
    const second = await scanning();
    second.scanner
      .shadowRoot!.querySelector('video')!
      .dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    expect(second.ended()).to.equal(true);
  });

  it('lets a camera go that opens after it was given up', async () => {
    const stream = await endless();
    let open: (stream: MediaStream) => void = () => {};
    const scanner = scannerWith(() => new Promise((resolve) => (open = resolve)));
    await scanner.updateComplete;
    const started = scanner.start();
    scanner.stop();
    open(stream);
    await started;
    expect(stream.getTracks().every((track) => track.readyState === 'ended')).to.equal(true);
  });

  it('tells a page that prevents it nothing further', async () => {
    const scanner = scannerWith(endless);
    scanner.addEventListener('ocop-scan-start', (event) => event.preventDefault(), { once: true });
    await scanner.start();
    expect(scanner.matches(':state(idle)')).to.equal(true);
  });

  it('inside <ocop-verify>, what it reads is checked, and reading goes on at the verdict', async () => {
    const kit = await trustingPage();
    const verify: OcopVerify = document.createElement('ocop-verify');
    document.body.append(verify);
    const scanner = scannerWith(endless, verify);
    scanner.slot = 'scanner';
    const outcome = next<{ state: string }>(verify, 'ocop-outcome');
    await scanner.read(await toPng(codePicture(await kit.issueLabel())));
    expect((await outcome).detail.state).to.equal('verified');
    await settled(verify);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(words(verify)).to.contain('Đã xác minh');
    expect(verify.shadowRoot?.activeElement?.getAttribute('role')).to.equal('heading');
  });
});
