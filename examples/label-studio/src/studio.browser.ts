import { expect } from '@open-wc/testing';
import { getDocument, GlobalWorkerOptions } from 'pdfjs-dist';
import { decodeQR } from 'qr/decode.js';

const PAGE = '/examples/label-studio/dist/index.html';
GlobalWorkerOptions.workerSrc = '/node_modules/pdfjs-dist/build/pdf.worker.mjs';

interface Studio {
  page: Document;
  faults: string[];
  /** Everything that was handed out for download, newest last. */
  saved: { name: string; blob: Blob }[];
}

async function until(condition: () => boolean): Promise<void> {
  for (let tries = 0; tries < 400 && !condition(); tries += 1) await new Promise((resolve) => setTimeout(resolve, 25));
}

/** The built page in a frame of its own, under its own policy. */
async function openStudio(): Promise<Studio> {
  const frame = document.createElement('iframe');
  frame.width = '1000';
  frame.height = '800';
  frame.src = PAGE;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  await loaded;
  const [page, window] = [frame.contentDocument!, frame.contentWindow!];
  const faults: string[] = [];
  page.addEventListener('securitypolicyviolation', (event) => faults.push(`${event.violatedDirective} ${event.blockedURI}`));
  window.addEventListener('error', (event) => faults.push(event.message));
  const saved: Studio['saved'] = [];
  const blobs = new Map<string, Blob>();
  const { URL: FrameUrl, HTMLAnchorElement: FrameAnchor } = window as unknown as typeof globalThis;
  const make = FrameUrl.createObjectURL.bind(FrameUrl);
  FrameUrl.createObjectURL = (blob: Blob) => {
    const url = make(blob);
    blobs.set(url, blob);
    return url;
  };
  FrameAnchor.prototype.click = function click(this: HTMLAnchorElement) {
    saved.push({ name: this.download, blob: blobs.get(this.href)! });
  };
  await until(() => page.querySelector('#stage svg') !== null);
  return { page, faults, saved };
}

function type(page: Document, name: string, value: string): void {
  const input = page.querySelector<HTMLInputElement>(`[name="${name}"]`)!;
  input.value = value;
  input.dispatchEvent(new Event('input', { bubbles: true }));
}

async function download({ page, saved }: Studio, kind: string): Promise<Blob> {
  const before = saved.length;
  page.querySelector<HTMLButtonElement>(`button[data-kind="${kind}"]`)!.click();
  await until(() => saved.length > before);
  return saved.at(-1)!.blob;
}

/** The first code on the first page of a PDF, and the width of the page in millimetres. */
async function readPdf(blob: Blob): Promise<{ text: string; widthMm: number; pages: number }> {
  const pdf = await getDocument({ data: new Uint8Array(await blob.arrayBuffer()) }).promise;
  const sheet = await pdf.getPage(1);
  const viewport = sheet.getViewport({ scale: 3 });
  const canvas = document.createElement('canvas');
  canvas.width = Math.ceil(viewport.width);
  canvas.height = Math.ceil(viewport.height);
  await sheet.render({ canvas, viewport }).promise;
  const { width, height } = canvas;
  const picture = canvas.getContext('2d')!.getImageData(0, 0, width, height);
  return { text: decodeQR(picture), widthMm: (viewport.width / 3 / 72) * 25.4, pages: pdf.numPages };
}

describe('the label studio', () => {
  let studio: Studio;
  before(async () => {
    studio = await openStudio();
  });

  it('shows the label in true millimetres and has read its code back', () => {
    const svg = studio.page.querySelector('#stage svg')!;
    expect(svg.getAttribute('width')).to.equal('24mm');
    expect(svg.getBoundingClientRect().width).to.be.closeTo((24 * 96) / 25.4, 0.5);
    expect(studio.page.querySelector('#findings .good')?.textContent).to.contain('Đã đọc lại mã');
  });

  it('makes a PDF in the browser whose code can be read', async () => {
    type(studio.page, 'media', 'label');
    type(studio.page, 'count', '2');
    type(studio.page, 'lot', 'STUDIO1');
    await until(() => studio.page.querySelector('#stage')?.textContent !== null);
    await new Promise((resolve) => setTimeout(resolve, 600));
    const { text, widthMm, pages } = await readPdf(await download(studio, 'pdf'));
    expect(text).to.equal('https://localhost/01/09529999000019/10/STUDIO1');
    expect(pages).to.equal(2);
    expect(widthMm).to.be.closeTo(24 + 2 * 7, 0.01);
  });

  it('makes SVG, ZPL and an order too', async () => {
    expect(await (await download(studio, 'svg')).text()).to.match(/^<svg [^>]*width="28mm"/);
    expect(await (await download(studio, 'zpl')).text()).to.match(/^\^XA\^PW\d+\^LL\d+/);
    const order = JSON.parse(await (await download(studio, 'json')).text()) as { format: string };
    expect(order.format).to.equal('ocop-label-order/1');
  });

  it('says what is wrong with a GTIN, and lets nothing be printed meanwhile', async () => {
    type(studio.page, 'gtin', '09529999000018');
    await until(() => studio.page.querySelector('#findings .error') !== null);
    expect(studio.page.querySelector('#findings')?.textContent).to.contain('số kiểm tra phải đúng');
    expect(studio.page.querySelector<HTMLButtonElement>('button[data-kind="pdf"]')!.disabled).to.equal(true);
    type(studio.page, 'gtin', '09529999000019');
    await until(() => studio.page.querySelector('#findings .error') === null);
  });

  it('takes a dropped list, and fills the form from the row that is chosen', async () => {
    const { page } = studio;
    const window = page.defaultView as unknown as typeof globalThis;
    const csv =
      'tên sản phẩm,chủ thể,hạng sao,gtin,số quyết định,ngày quyết định\nMuối ớt,HTX Một,3,,01/QĐ-UBND,2026-02-10\nMật ong,HTX Hai,4,9529999000019,02/QĐ-UBND,2026-02-10\n';
    const transfer = new window.DataTransfer();
    transfer.items.add(new window.File([csv], 'danh-sach.csv', { type: 'text/csv' }));
    page
      .querySelector('#drop')!
      .dispatchEvent(new window.DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true }));
    const rows = page.querySelector<HTMLSelectElement>('#list-row')!;
    await until(() => rows.options.length === 2);
    expect(Array.from(rows.options, ({ text }) => text)).to.deep.equal(['Muối ớt', 'Mật ong']);
    rows.value = '1';
    rows.dispatchEvent(new window.Event('change', { bubbles: true }));
    const valueOf = (name: string) => page.querySelector<HTMLInputElement>(`[name="${name}"]`)!.value;
    await until(() => valueOf('name') === 'Mật ong');
    expect(['producer', 'stars', 'gtin'].map(valueOf)).to.deep.equal(['HTX Hai', '4', '09529999000019']);
  });

  it('offers every choice in both languages', () => {
    const choices = ['template', 'media', 'inks', 'profile', 'role'].flatMap((name) =>
      Array.from(studio.page.querySelectorAll<HTMLOptionElement>(`[name="${name}"] option`), ({ text }) => text),
    );
    expect(choices.length).to.be.greaterThan(15);
    expect(choices.filter((text) => !text.includes(' · ') && text !== 'CMYK')).to.deep.equal([]);
  });

  it('keeps to its policy: nothing was opened, nothing was sent', () => {
    expect(studio.faults).to.deep.equal([]);
    const policy = studio.page.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content');
    expect(policy).to.contain("connect-src 'none'");
  });
});
