import { expect } from '@open-wc/testing';
import { createTestRegistry, type TestRegistry } from '../../verify/src/testing/index.ts';
import { codePicture, toPng } from './testing/code-picture.ts';

const FOLDER = '/packages/elements/dist/embed/';
/** In place of 'self', which Firefox does not match in a frame that has its page from an attribute. */
const ORIGIN = location.origin;
interface Pin {
  readonly file: string;
  readonly bytes: number;
  readonly integrity: string;
}
interface Pins extends Pin {
  readonly version: string;
  readonly scanner: Pin;
  readonly others: readonly Pin[];
}

interface Opened {
  readonly page: Document;
  readonly window: Window;
  readonly errors: string[];
}

/** A page of its own, by script tag alone, under a policy. */
async function openPage(policy: string, head: string, body: string, trust: unknown): Promise<Opened> {
  const frame = document.createElement('iframe');
  const block = `<script type="application/ocop-trust+json" id="ocop-trust">${JSON.stringify(trust).replaceAll('<', '\\u003c')}</script>`;
  frame.srcdoc = `<!doctype html><html lang="vi"><head><meta http-equiv="Content-Security-Policy" content="${policy}"><title>shop</title>${block}${head}</head><body>${body}</body></html>`;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  const errors: string[] = [];
  await loaded;
  const [page, window] = [frame.contentDocument, frame.contentWindow];
  if (page === null || window === null) throw new Error('No page');
  window.addEventListener('error', (event) => errors.push(String(event.message)));
  page.addEventListener('securitypolicyviolation', (event) => errors.push(`${event.violatedDirective} ${event.blockedURI}`));
  return { page, window, errors };
}

async function until(condition: () => boolean): Promise<void> {
  for (let tries = 0; tries < 200 && !condition(); tries += 1) await new Promise((resolve) => setTimeout(resolve, 25));
}

const outcomeOf = (element: Element | null) =>
  Reflect.get(element ?? {}, 'outcome') as { readonly state: string } | null | undefined;

describe('the built embed', () => {
  let pins: Pins;
  let kit: TestRegistry;
  before(async () => {
    pins = (await (await fetch(`${FOLDER}manifest.json`)).json()) as Pins;
    kit = await createTestRegistry({ now: Math.floor(Date.now() / 1000) });
  });
  afterEach(() => document.body.replaceChildren());

  /** The policy of the issue: one script by its hash, no inline style, Trusted Types with Lit's policy alone. */
  const strict = () =>
    `default-src 'none'; script-src '${pins.integrity}'; style-src 'self'; connect-src https:; require-trusted-types-for 'script'; trusted-types lit-html`;
  const pinned = () =>
    `<script src="${FOLDER}${pins.file}" integrity="${pins.integrity}" crossorigin="anonymous" defer></script>`;

  it('is what its manifest pins, under its version and under its plain name', async () => {
    for (const { file, bytes, integrity } of [pins, pins.scanner, ...pins.others]) {
      const content = await (await fetch(FOLDER + file)).arrayBuffer();
      const digest = new Uint8Array(await crypto.subtle.digest('SHA-384', content));
      expect(integrity, file).to.equal(`sha384-${btoa(String.fromCharCode(...digest))}`);
      expect(bytes, file).to.equal(content.byteLength);
    }
    expect(pins.file).to.equal(`ocop.${pins.version}.js`);
    expect(await (await fetch(`${FOLDER}ocop.js`)).text()).to.equal(await (await fetch(FOLDER + pins.file)).text());
  });

  it('shows all its elements by a pinned script tag alone, under the strictest policy', async () => {
    const label = await kit.issueLabel();
    const { page, window, errors } = await openPage(strict(), pinned(), '<p>shop</p>', kit.trust);
    Object.assign(window, { fetch: kit.fetch });
    for (const tag of ['ocop-star-badge', 'ocop-product-card', 'ocop-verify']) {
      const element = page.createElement(tag);
      element.setAttribute('label', label);
      page.body.append(element);
      await until(() => Boolean(outcomeOf(element)));
      expect(outcomeOf(element), tag).to.include({ state: 'verified' });
      await until(() => element.shadowRoot?.querySelector('.stars.solid') !== null);
      expect(element.shadowRoot?.querySelectorAll('.stars.solid svg').length, tag).to.equal(4);
      expect(getComputedStyle(element.shadowRoot?.querySelector('.stars') ?? element).display, tag).to.equal('flex');
    }
    expect(errors).to.deep.equal([]);
  });

  it('does not run where its hash is another', async () => {
    const { page } = await openPage(
      strict(),
      pinned().replace(/(?<=sha384-)./, (first) => (first === 'A' ? 'B' : 'A')),
      '<ocop-star-badge>x</ocop-star-badge>',
      {},
    );
    expect(page.querySelector('ocop-star-badge')?.shadowRoot === null).to.equal(true);
  });

  it('loaded twice, or in two versions, throws nothing: the first wins', async () => {
    const policy = `default-src 'none'; script-src ${ORIGIN}; style-src 'none'; require-trusted-types-for 'script'; trusted-types lit-html`;
    const twice = `<script src="${FOLDER}ocop.js" defer></script><script src="${FOLDER}ocop.js?other-version" defer></script><script src="${FOLDER}${pins.file}" defer></script>`;
    const { page, window, errors } = await openPage(policy, twice, '<ocop-star-badge stars="4"></ocop-star-badge>', {});
    await until(() => page.querySelector('ocop-star-badge')?.shadowRoot?.querySelector('.claim') !== null);
    expect(page.querySelector('ocop-star-badge')?.shadowRoot?.querySelector('.claim')).not.to.equal(null);
    expect(Reflect.get(window, 'ocop')).to.include({ version: pins.version });
    expect(errors).to.deep.equal([]);
  });

  it('cannot check without a trust anchor, and says why', async () => {
    const { page } = await openPage(
      strict(),
      pinned(),
      '<ocop-star-badge label="https://a.vn/01/09520000000011?S=1"></ocop-star-badge>',
      {},
    );
    const badge = page.querySelector('ocop-star-badge');
    await until(() => Boolean(outcomeOf(badge)));
    expect(outcomeOf(badge)).to.include({ state: 'cannot-check' });
    expect(badge?.shadowRoot?.querySelector('.stars')).to.equal(null);
  });

  it('sends no request but those of a check, and none at all for a claim', async () => {
    const sent: string[] = [];
    const { page, window } = await openPage(strict(), pinned(), '<p>shop</p>', kit.trust);
    const watch = (url: string, init?: RequestInit) => {
      sent.push(url);
      return kit.fetch(url, init ?? {});
    };
    Object.assign(window, { fetch: watch });
    for (const tag of ['ocop-star-badge', 'ocop-product-card', 'ocop-verify']) {
      const claim = page.createElement(tag);
      claim.setAttribute('stars', '4');
      page.body.append(claim);
    }
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(sent).to.deep.equal([]);
    const label = await kit.issueLabel({ lot: 'L0926', serial: 'A1B2C3' });
    const verify = page.createElement('ocop-verify');
    verify.setAttribute('label', label);
    verify.setAttribute('journey-src', '/hanh-trinh.json');
    page.body.append(verify);
    await until(() => Boolean(outcomeOf(verify)));
    expect(sent.every((url) => url.startsWith(`${kit.registry}/`))).to.equal(true);
    expect(sent.map((url) => url.slice(kit.registry.length)).sort()).to.deep.equal([
      '/.well-known/ocop/trust-list.jws',
      '/ocop/rec/OCOP-TEST-06-001.jwt',
      '/ocop/status/1.jwt',
    ]);
    const loaded = window.performance.getEntriesByType('resource').map(({ name }) => name.split('/').at(-1));
    expect(loaded).to.deep.equal([pins.file]);
    expect(page.cookie + JSON.stringify(window.localStorage)).to.equal('{}');
  });

  it('the scanner’s own file borrows what the main one has, and its reader comes from beside it', async () => {
    const policy = `default-src 'none'; script-src ${ORIGIN} 'wasm-unsafe-eval'; style-src 'none'; connect-src ${ORIGIN}; require-trusted-types-for 'script'; trusted-types lit-html`;
    const head = `<script src="${FOLDER}ocop.js" defer></script><script src="${FOLDER}ocop-scanner.js" defer></script>`;
    const { page, window, errors } = await openPage(policy, head, '<ocop-scanner></ocop-scanner>', {});
    const scanner = page.querySelector('ocop-scanner');
    await until(() => scanner?.shadowRoot?.querySelector('.main') !== null);
    expect(window.performance.getEntriesByType('resource').some(({ name }) => /detector|wasm/.test(name))).to.equal(false);
    const result = new Promise<CustomEvent<{ text: string }>>((resolve) =>
      scanner?.addEventListener('ocop-scan-result', (event) => resolve(event as CustomEvent<{ text: string }>), { once: true }),
    );
    await (scanner as unknown as { read(picture: Blob): Promise<void> }).read(
      await toPng(codePicture('https://nhan.test/ocop/A-1')),
    );
    expect((await result).detail.text).to.equal('https://nhan.test/ocop/A-1');
    const loaded = window.performance.getEntriesByType('resource').map(({ name }) => new URL(name));
    expect(loaded.every(({ origin }) => origin === location.origin)).to.equal(true);
    expect(errors).to.deep.equal([]);
  });

  it('the scanner’s file alone says what it needs', async () => {
    const { page, errors } = await openPage(
      `default-src 'none'; script-src ${ORIGIN}`,
      `<script src="${FOLDER}ocop-scanner.js" defer></script>`,
      '<ocop-scanner>gõ mã</ocop-scanner>',
      {},
    );
    expect(page.querySelector('ocop-scanner')?.shadowRoot === null).to.equal(true);
    expect(errors).to.deep.equal([]);
  });
});
