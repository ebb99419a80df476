import { expect } from '@open-wc/testing';
import { foldStyle, foldStyles } from '../../fold-styles.ts';
import { OcopProductCard, OcopStarBadge, OcopVerify } from '../index.ts';

/** Rules as the browser understands them. The values of custom properties and what stands in `var()` it keeps as they were written. */
function rulesOf(css: string): string[] {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return [...sheet.cssRules].map(({ cssText }) => cssText.replaceAll(/\s+/g, ' ').replaceAll(', ', ','));
}

describe('folding of style sheets', () => {
  for (const tag of [OcopStarBadge, OcopProductCard, OcopVerify]) {
    it(`leaves every rule of ${tag.tag} as it is`, () => {
      for (const { cssText } of tag.styles) {
        expect(rulesOf(foldStyle(cssText))).to.deep.equal(rulesOf(cssText));
        expect(foldStyle(cssText)).not.to.match(/\n| {2}|: |; |\/\*/);
      }
    });
  }

  it('leaves every rule of fallback.css as it is', async () => {
    const css = await (await fetch('/packages/elements/src/fallback/fallback.css')).text();
    expect(rulesOf(css).length).to.be.greaterThan(10);
    expect(rulesOf(foldStyle(css))).to.deep.equal(rulesOf(css));
  });

  it('leaves text in quotes, sums and descendants alone', () => {
    expect(
      foldStyle("a > b { content: ' < ' attr(href) ', ;' ; /* the card's */ inline-size: calc(1px + 2px) }\n a :is(b , c) {}"),
    ).to.equal("a>b{content:' < ' attr(href) ', ;';inline-size:calc(1px + 2px)}a :is(b,c){}");
  });

  it('touches nothing in a module but its css literals', () => {
    expect(foldStyles('const a = css`\n  p { color: red; }\n`, b = html`<p>a :  b</p>`;')).to.equal(
      'const a = css`p{color:red}`, b = html`<p>a :  b</p>`;',
    );
  });
});
