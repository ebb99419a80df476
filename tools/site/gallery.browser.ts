import { expect } from '@open-wc/testing';
import { axeOn, openPage, SITE, until } from './open-page.harness.ts';

/** Every cell shows the state it is for. */
const filled = (page: Document) =>
  [...page.querySelectorAll<HTMLElement>('.cell')].every(
    (cell) => cell.firstElementChild?.matches(`:state(${cell.dataset.state})`) === true,
  );

describe('the galleries', () => {
  afterEach(() => document.body.replaceChildren());

  for (const room of ['star-badge', 'product-card', 'verify']) {
    it(`${room}: every state in Vietnamese and English, light and dark, under the page’s policy`, async () => {
      const { document: page, faults } = await openPage(`${SITE}gallery-${room}.html`, 320);
      expect(page.querySelectorAll('.cell').length).to.equal(20 * 4);
      const empty = () =>
        [...page.querySelectorAll<HTMLElement>('.cell')].filter(
          (cell) => !cell.firstElementChild?.matches(`:state(${cell.dataset.state})`),
        );
      await until(() => filled(page));
      expect(empty().map(({ dataset }) => dataset.state)).to.deep.equal([]);
      expect(faults).to.deep.equal([]);
      expect(page.documentElement.scrollWidth).to.be.at.most(320);
    });

    it(`${room}: nothing for axe`, async () => {
      const found = await axeOn(`${SITE}gallery-${room}.html`, filled, ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa']);
      expect(found).to.deep.equal([]);
    }).timeout(60_000);
  }

  it('scanner: every state and every problem, each with a sentence of its own', async () => {
    const { document: page, window, faults } = await openPage(`${SITE}gallery-scanner.html`, 320);
    const cells = [...page.querySelectorAll<HTMLElement>('.cell')];
    expect(cells.length).to.equal((5 + 9) * 4);
    await until(() => filled(page));
    expect(cells.filter((cell) => !cell.firstElementChild?.matches(`:state(${cell.dataset.state})`)).length).to.equal(0);
    const sentences = page.querySelectorAll('[data-problem]').length / 4;
    const said = new Set(
      [...page.querySelectorAll('[data-problem]:lang(vi)')].map(
        (cell) => cell.firstElementChild?.shadowRoot?.querySelector('[role=alert]')?.textContent,
      ),
    );
    expect(said.size).to.equal(sentences);
    expect(faults).to.deep.equal([]);
    expect(page.documentElement.scrollWidth).to.be.at.most(320);
    // A film's shape must not push it out of the frame on a wide page.
    window.frameElement!.setAttribute('width', '768');
    const film = page.querySelector('[data-state=scanning]')!.firstElementChild!.shadowRoot!;
    const right = (selector: string) => film.querySelector(selector)!.getBoundingClientRect().right;
    // One pixel of border, sixteen of space.
    expect(right('.viewfinder')).to.be.closeTo(right('.scanner') - 17, 1);
    expect(await axeOn(`${SITE}gallery-scanner.html`, filled, ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'])).to.deep.equal([]);
  });

  it('the English page is the same gallery', async () => {
    const { document: page, faults } = await openPage(`${SITE}en/gallery-star-badge.html`, 320);
    expect(await until(() => page.querySelector('.cell') !== null && filled(page))).to.equal(true);
    expect(faults).to.deep.equal([]);
  });
});
