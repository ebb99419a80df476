import { everyState, recipeAttributes } from './every-state.ts';
import { type OcopElement, place, settled, trustingPage } from './page.harness.ts';

const TAGS = ['ocop-star-badge', 'ocop-product-card', 'ocop-verify'] as const;

/**
 * A page with headings, as a shop has them, and on it every element in every state that ends, the claim and the empty one too;
 * each in a group of its name, tag and state.
 */
export async function everyElement(): Promise<{
  readonly main: HTMLElement;
  readonly elements: ReadonlyMap<string, OcopElement>;
}> {
  document.title = 'OCOP';
  document.documentElement.style.colorScheme = 'light dark';
  document.documentElement.style.background = 'Canvas';
  const main = document.createElement('main');
  const title = Object.assign(document.createElement('h1'), { textContent: 'OCOP' });
  const part = Object.assign(document.createElement('h2'), { textContent: 'Sản phẩm' });
  main.append(title, part);
  document.body.replaceChildren(main);
  const { checking: _, ...states } = await everyState(await trustingPage());
  const elements = new Map<string, OcopElement>();
  for (const tag of TAGS) {
    const attributes = Object.entries(states).map(([state, recipe]) => [state, recipeAttributes(tag, recipe)] as const);
    for (const [state, given] of [...attributes, ['self-declared', { stars: '4' }], ['nothing', {}]] as const) {
      const name = `${tag} ${state}`;
      const group = document.createElement('div');
      group.role = 'group';
      group.ariaLabel = name;
      main.append(group);
      elements.set(name, await place(tag, given, group));
    }
  }
  return { main, elements };
}

/** Turns the page to a language, and waits until every element speaks it. */
export async function speak(language: string, elements: Iterable<OcopElement>): Promise<void> {
  document.documentElement.lang = language;
  await new Promise((resolve) => setTimeout(resolve, 50));
  for (const element of elements) await settled(element);
}
