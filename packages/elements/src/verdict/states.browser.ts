import { expect } from '@open-wc/testing';
import { STATES, type State } from '@ocop/verify';
import { describeOutcome } from '@ocop/verify/locales';
import { everyState, recipeAttributes, type StateRecipe } from '../testing/every-state.ts';
import { drawnStars, imageName, place, trustingPage, watermark, words } from '../testing/page.harness.ts';

const TAGS = ['ocop-star-badge', 'ocop-product-card', 'ocop-verify'] as const;

/** In which states stars are drawn, and how. In all others none. */
const LOOKS: Readonly<Partial<Record<State, string>>> = {
  verified: 'solid',
  extended: 'solid',
  superseded: 'grey',
  test: 'hatched',
  stale: 'outline',
};

describe('every state of an outcome', () => {
  let recipes: Readonly<Record<State, StateRecipe>>;
  before(async () => {
    recipes = await everyState(await trustingPage());
  });
  beforeEach(() => {
    document.documentElement.lang = 'vi';
    document.body.replaceChildren();
  });

  for (const state of STATES.filter((name) => name !== 'checking')) {
    for (const tag of TAGS) {
      it(`${state} on ${tag}: its own sentence in both languages, its stars, its custom state`, async () => {
        const element = await place(tag, recipeAttributes(tag, recipes[state]));
        expect(element.outcome?.state).to.equal(state);
        expect(element.matches(`:state(${state})`)).to.equal(true);
        expect(drawnStars(element).look).to.equal(LOOKS[state] ?? 'none');
        for (const language of ['vi', 'en'] as const) {
          element.lang = language;
          await new Promise((resolve) => setTimeout(resolve));
          await element.updateComplete;
          const { title, detail } = describeOutcome(element.outcome!, language);
          if (tag === 'ocop-star-badge') {
            expect(imageName(element)).to.equal(detail === undefined ? title : `${title}. ${detail}`);
            expect(words(element)).to.contain(
              { verified: { vi: 'Đã xác minh', en: 'Verified' }, test: { vi: 'Nếu là nhãn thật', en: 'Were it a real label' } }[
                state as string
              ]?.[language] ?? title,
            );
          } else expect(words(element)).to.contain(title);
        }
        expect(watermark(element) !== '').to.equal(state === 'test');
      });
    }
  }

  for (const tag of TAGS) {
    it(`checking on ${tag}: says so, draws nothing, and is busy`, async () => {
      const element = document.createElement(tag);
      for (const [name, value] of Object.entries(recipeAttributes(tag, recipes.checking))) element.setAttribute(name, value);
      document.body.append(element);
      await element.updateComplete;
      expect(element.matches(':state(checking)')).to.equal(true);
      expect(words(element)).to.contain('Đang kiểm tra…');
      expect(drawnStars(element).count).to.equal(0);
      expect(element.shadowRoot?.querySelector('[aria-busy=true]')).not.to.equal(null);
    });
  }

  it('a suspected copy lowers a verdict and never raises one', async () => {
    const lowered = await place('ocop-star-badge', recipeAttributes('ocop-star-badge', recipes['suspected-copy']));
    expect(lowered.outcome?.state).to.equal('suspected-copy');
    for (const state of ['revoked', 'tampered', 'expired', 'unsigned'] as const) {
      const element = await place(
        'ocop-star-badge',
        recipeAttributes('ocop-star-badge', { ...recipes[state], suspectedCopy: true }),
      );
      expect(element.outcome?.state).to.equal(state);
    }
  });
});
