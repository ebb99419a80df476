import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { DEMO_GTIN } from '../../../verify/src/testing/index.ts';
import { imageName, place, trustingPage } from '../testing/page.harness.ts';

describe('axe finds nothing', () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const lang of ['vi', 'en'] as const) {
      it(`in ${lang}, ${colorScheme}`, async () => {
        await emulateMedia({ colorScheme });
        document.documentElement.lang = lang;
        document.documentElement.style.colorScheme = 'light dark';
        document.documentElement.style.background = 'Canvas';
        const main = document.createElement('main');
        const title = document.createElement('h1');
        title.textContent = 'OCOP';
        const part = document.createElement('h2');
        part.textContent = 'Sản phẩm';
        main.append(title, part);
        document.title = 'OCOP';
        document.body.replaceChildren(main);
        const kit = await trustingPage();
        await kit.publishCredential(undefined, { gtin: DEMO_GTIN });
        const [genuine, test] = [await kit.issueLabel(), await kit.issueLabel({ key: { gtin: DEMO_GTIN } })];
        for (const tag of ['ocop-star-badge', 'ocop-product-card', 'ocop-verify']) {
          await place(tag, { label: genuine }, main);
          await place(tag, { label: test }, main);
          await place(tag, { label: `${genuine.slice(0, -1)}${(Number(genuine.at(-1)) + 1) % 10}` }, main);
          await place(tag, { stars: '4' }, main);
        }
        await expect(main).to.be.accessible();
      });
    }
  }

  it('the badge is one image with a whole sentence', async () => {
    document.documentElement.lang = 'vi';
    document.body.replaceChildren();
    const kit = await trustingPage();
    const badge = await place('ocop-star-badge', { label: await kit.issueLabel() });
    expect(imageName(badge)).to.match(/^Đã xác minh: OCOP 4 sao, do UBND tỉnh Thử Nghiệm công nhận đến /);
  });
});
