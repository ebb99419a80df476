// Fills a gallery: one registry in the memory of the page, a product for each state, a real element in every cell.
import { createTestRegistry } from '../../../packages/verify/src/testing/index.ts';
import { everyState, recipeAttributes, type StateRecipe } from '../../../packages/elements/src/testing/every-state.ts';

interface Embed {
  configureTrust(trust: unknown): void;
}

const embed = Reflect.get(window, 'ocop') as Embed;
const cells = [...document.querySelectorAll<HTMLElement>('.cell')];

async function fill(): Promise<void> {
  const kit = await createTestRegistry({ registry: 'https://trang-thai.test', now: Math.floor(Date.now() / 1000) });
  const recipes: Readonly<Record<string, StateRecipe>> = await everyState(kit);
  window.fetch = (input, init) => kit.fetch(input instanceof Request ? input.url : String(input), init ?? {});
  embed.configureTrust(kit.trust);
  for (const cell of cells) {
    const { tag = '', state = '' } = cell.dataset;
    const element = document.createElement(tag);
    const recipe = recipes[state];
    // The one state without a question: what stands there is the page's own claim.
    const attributes = recipe === undefined ? { stars: '4', name: 'Mắm cá lóc nhà làm' } : recipeAttributes(tag, recipe);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    element.setAttribute('heading-level', '3');
    if (state === 'checking') keepChecking(element);
    cell.append(element);
  }
}

/** A check gives up after five seconds; here it is asked again, so that the state stays to be seen. */
function keepChecking(element: HTMLElement): void {
  element.addEventListener('ocop-outcome', () => {
    const label = element.getAttribute('label') ?? '';
    element.removeAttribute('label');
    requestAnimationFrame(() => element.setAttribute('label', label));
  });
}

fill().catch(() => {
  const problem = document.querySelector<HTMLElement>('.gallery-problem');
  if (problem !== null) problem.hidden = false;
});
