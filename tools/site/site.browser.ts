import { expect } from '@open-wc/testing';
import { axeOn, openPage, SITE, until } from './open-page.harness.ts';

const GUIDES = ['index.html', 'embed.html', 'theme.html'];
const TAGS = ['star-badge.html', 'product-card.html', 'verify.html', 'scanner.html', 'programme-progress.html'];
const PAGES = [...GUIDES, ...TAGS];
const VERDICTS = 'ocop-star-badge, ocop-product-card, ocop-verify';

/** What each example has to show: the states of its elements in their order. */
const EXAMPLES: Readonly<Record<string, readonly string[]>> = {
  'huy-hieu.html': ['verified'],
  'huy-hieu-tu-cong-bo.html': ['self-declared', 'test'],
  'huy-hieu-kieu.html': ['verified', 'verified', 'verified', 'verified'],
  'huy-hieu-tieng-anh.html': ['expired'],
  'the-san-pham.html': ['verified'],
  'danh-sach.html': ['verified', 'expired', 'revoked', 'mismatch'],
  'the-doi-mau.html': ['verified'],
  'kiem-tra.html': ['self-declared'],
  'ho-so.html': ['verified'],
  'may-quet.html': ['self-declared'],
  'tien-do.html': [],
};

const shows = (page: Document, states: readonly string[]) => {
  const elements = [...page.querySelectorAll(VERDICTS)];
  return (
    elements.length === states.length && elements.every((element, index) => element.matches(`:defined:state(${states[index]})`))
  );
};
const quiet = (page: Document) => page.querySelector(':not(:defined), :state(checking)') === null;

describe('the documentation of the elements', () => {
  afterEach(() => document.body.replaceChildren());

  it('is opened in a way that sees what goes wrong', async () => {
    const text = await (await fetch(`${SITE}index.html`)).text();
    const based = text.replaceAll(/(src|href)="(?!\w+:|#)/g, `$1="${location.origin}${SITE}`);
    const open = async (page: string) =>
      (await openPage(URL.createObjectURL(new Blob([page], { type: 'text/html' })))).faults.join();
    const policy = `${location.origin} 'sha384-`;
    const sound = based.replaceAll("'self'", location.origin);
    expect(await open(sound)).to.equal('');
    expect(await open(sound.replace(/'sha384-./, "'sha384-_"))).to.contain('script-src-elem');
    expect(await open(sound.replace('<main', '<main style="color: red"'))).to.contain('style-src');
    expect(
      await open(
        sound
          .replace("script-src 'sha384-", `script-src ${policy}`)
          .replace(/<script src="[^"]*site\.js"[^>]*>/, `<script src="${location.origin}${SITE}examples/tien-do.json">`),
      ),
    ).to.contain('SyntaxError');
  });

  it('lists every example and every page here', async () => {
    const found = new Set<string>();
    for (const page of PAGES) {
      const text = await (await fetch(SITE + page)).text();
      for (const [, file = ''] of text.matchAll(/<iframe src="examples\/([^"]+)"/g)) found.add(file);
      for (const [, file = ''] of text.matchAll(/<li><a href="((?!reference-)[^"]+)"/g)) found.add(file);
    }
    const galleries = ['star-badge', 'product-card', 'verify', 'scanner'].map((room) => `gallery-${room}.html`);
    expect([...found].sort()).to.deep.equal([...Object.keys(EXAMPLES), 'khong-javascript.html', ...PAGES, ...galleries].sort());
  });

  for (const [file, states] of Object.entries(EXAMPLES)) {
    it(`example ${file}: runs under its policy, shows its verdict, reflows at 320 px`, async () => {
      const { document: page, faults } = await openPage(`${SITE}examples/${file}`, 320);
      expect(await until(() => quiet(page) && shows(page, states)), 'its states').to.equal(true);
      expect(faults).to.deep.equal([]);
      expect(page.documentElement.scrollWidth).to.be.at.most(320);
      const policy = page.querySelector<HTMLMetaElement>('meta[http-equiv]')?.content ?? '';
      expect(policy).to.contain("require-trusted-types-for 'script'; trusted-types lit-html").and.not.contain('unsafe-inline');
      expect(
        await axeOn(`${SITE}examples/${file}`, (open) => quiet(open) && shows(open, states), [
          'wcag2a',
          'wcag2aa',
          'wcag21aa',
          'wcag22aa',
        ]),
      ).to.deep.equal([]);
    });
  }

  it('the example without JavaScript holds no script, and its facts read', async () => {
    const { document: page, faults } = await openPage(`${SITE}examples/khong-javascript.html`, 320);
    expect(faults).to.deep.equal([]);
    expect(page.scripts.length).to.equal(0);
    expect(page.body.innerText).to.contain('OCOP 4/5 sao').and.to.contain('16/08/2029');
    expect(page.documentElement.scrollWidth).to.be.at.most(320);
  });

  for (const folder of ['', 'en/']) {
    for (const path of PAGES) {
      it(`page ${folder}${path}: no fault, no dead link, no bar at 320 px, nothing for axe`, async () => {
        const address = SITE + folder + path;
        const { document: page, faults } = await openPage(address, 320);
        expect(await until(() => quiet(page)), 'its elements').to.equal(true);
        expect(faults).to.deep.equal([]);
        expect(page.documentElement.scrollWidth, 'width').to.be.at.most(320);
        const { origin } = location;
        for (const { hash, pathname } of page.querySelectorAll<HTMLAnchorElement>('a[href]'))
          if (hash !== '' && pathname === page.location.pathname) expect(page.querySelector(hash), hash).not.to.equal(null);
        const targets = new Set(
          [...page.links].map((link) => link.href.replace(/#.*/, '')).filter((href) => href.startsWith(origin)),
        );
        for (const target of targets) expect((await fetch(target, { method: 'HEAD' })).status, target).to.equal(200);
        expect(await axeOn(address, quiet, ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'])).to.deep.equal([]);
      });
    }
  }

  it('copies what the code says, and says that it has', async () => {
    const { document: page, window } = await openPage(`${SITE}embed.html`);
    let copied = '';
    Object.defineProperty(window.navigator, 'clipboard', { value: { writeText: async (text: string) => void (copied = text) } });
    const button = page.querySelector<HTMLButtonElement>('[data-copy=snippet-one]')!;
    expect(button.hidden).to.equal(false);
    button.click();
    await until(() => button.textContent === 'Đã chép');
    expect(button.textContent).to.equal('Đã chép');
    expect(copied).to.equal(page.querySelector('#snippet-one')?.textContent);
  });

  it('the theme editor dresses the elements, never the verdict, and writes the CSS', async () => {
    const { document: page, window } = await openPage(`${SITE}theme.html`);
    // The runner lends a page on from test file to test file, with the dark scheme that one before may have set.
    page.querySelector<HTMLInputElement>('.themes [value=light]')!.click();
    await until(() => page.querySelectorAll(':state(verified)').length === 3);
    const inside = (tag: string, selector: string) =>
      window.getComputedStyle(page.querySelector(tag)!.shadowRoot!.querySelector(selector)!);
    const verdict = inside('ocop-product-card', '.verdict .title').color;
    const set = (name: string, value: string) => {
      const field = page.querySelector<HTMLInputElement>(`[name="${name}"]`)!;
      field.value = value;
      field.dispatchEvent(new window.Event('input', { bubbles: true }));
    };
    set('--ocop-surface', '#113355');
    set('--ocop-radius', '0');
    set('--ocop-card-media-ratio', '1 / 1');
    expect(inside('ocop-product-card', '.card').backgroundColor).to.equal('rgb(17, 51, 85)');
    expect(inside('ocop-verify', '.panel').backgroundColor).to.equal('rgb(17, 51, 85)');
    expect(inside('ocop-star-badge', '.badge').borderTopLeftRadius).to.equal('0px');
    expect(inside('ocop-product-card', '.verdict .title').color).to.equal(verdict);
    expect(page.querySelector('#theme-css')?.textContent).to.equal(
      'ocop-star-badge,\nocop-product-card,\nocop-verify {\n  --ocop-radius: 0rem;\n  --ocop-surface: #113355;\n  --ocop-card-media-ratio: 1 / 1;\n}',
    );
    const isLow = await until(() => page.querySelector('.contrast .low') !== null);
    expect(isLow, `low contrast is said: ${page.querySelector('.contrast')?.innerHTML}`).to.equal(true);
    page.querySelector<HTMLButtonElement>('button[type=reset]')!.click();
    await until(() => page.querySelector('.contrast .low') === null);
    expect(page.querySelector('#theme-css')?.textContent).not.to.contain('--');
  });

  it('the light and dark switch reaches the frames of the examples', async () => {
    const { document: page, window } = await openPage(`${SITE}verify.html`);
    page.querySelector<HTMLInputElement>('.themes [value=dark]')!.click();
    expect(window.getComputedStyle(page.body).color).to.equal('rgb(243, 238, 226)');
  });
});

describe('the snippets for embedding', () => {
  const codeOf = (page: Document, id: string) => page.querySelector(`#${id}`)?.textContent ?? '';
  let guide: Document;
  before(async () => {
    guide = new DOMParser().parseFromString(await (await fetch(`${SITE}embed.html`)).text(), 'text/html');
  });

  /** A page as a shop would make it: the snippet, under the policy. `spoil` is how an attacker changes it. */
  async function shop(snippet: string, policy: string, spoil = (page: string) => page) {
    const head = `<meta http-equiv="Content-Security-Policy" content="${policy.replace('Content-Security-Policy: ', '')}">`;
    // The folder lies elsewhere here, and no registry answers: what is tested is that the files run.
    const body = snippet.replaceAll('/embed/', `${location.origin}${SITE}embed/`).replace('{ … trust.json … }', '{}');
    const page = spoil(`<!doctype html><html lang="vi"><head><title>shop</title>${head}</head><body>${body}</body></html>`);
    return openPage(URL.createObjectURL(new Blob([page], { type: 'text/html' })));
  }

  it('pin the built files', async () => {
    for (const [, file = '', integrity] of ['one', 'scanner'].flatMap((id) => [
      ...codeOf(guide, `snippet-${id}`).matchAll(/\/embed\/([^"]+)" integrity="([^"]+)"/g),
    ])) {
      const bytes = await (await fetch(`${SITE}embed/${file}`)).arrayBuffer();
      const digest = new Uint8Array(await crypto.subtle.digest('SHA-384', bytes));
      expect(integrity, file).to.equal(`sha384-${btoa(String.fromCharCode(...digest))}`);
    }
  });

  for (const [snippet, policy, tags] of [
    ['snippet-one', 'snippet-policy', ['ocop-star-badge']],
    ['snippet-scanner', 'snippet-scanner-policy', ['ocop-verify', 'ocop-scanner']],
  ] as const) {
    it(`${snippet} runs under ${policy} as they stand, and not when the file was altered`, async () => {
      const { document: page, faults } = await shop(codeOf(guide, snippet), codeOf(guide, policy));
      await until(() => tags.every((tag) => page.querySelector(tag)?.shadowRoot !== null));
      for (const tag of tags) expect(page.querySelector(tag)?.shadowRoot, tag).not.to.equal(null);
      expect(faults).to.deep.equal([]);
      const altered = await shop(codeOf(guide, snippet), codeOf(guide, policy), (text) =>
        text.replaceAll('integrity="sha384-', 'integrity="sha384-AA'),
      );
      expect(altered.document.querySelector(tags[0])?.shadowRoot).to.equal(null);
      expect(altered.faults).not.to.deep.equal([]);
    });
  }
});
