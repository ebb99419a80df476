import { createTestRegistry, type TestRegistry } from '../../../verify/src/testing/index.ts';
import { configureTrust, type OcopProductCard, type OcopStarBadge, type OcopVerify } from '../index.ts';
import '../define.ts';

export type OcopElement = OcopStarBadge | OcopProductCard | OcopVerify;

/** Stars as they are drawn: how many, in which look. */
export interface DrawnStars {
  readonly count: number;
  readonly look: string;
}

/** A page that trusts a freshly made registry; `fetch` is stubbed as a page itself could do: the signatures still decide. */
export async function trustingPage(options: Parameters<typeof createTestRegistry>[0] = {}): Promise<TestRegistry> {
  const kit = await createTestRegistry({
    registry: `https://r${crypto.randomUUID()}.test`,
    now: Math.floor(Date.now() / 1000),
    ...options,
  });
  globalThis.fetch = (input, init) => kit.fetch(input instanceof Request ? input.url : String(input), init ?? {});
  configureTrust(kit.trust);
  return kit;
}

/** Puts an element on the page and waits until its check has answered. */
export async function place<T extends OcopElement>(
  tag: string,
  attributes: Readonly<Record<string, string>> = {},
  parent: Element = document.body,
): Promise<T> {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the tag is registered by define.ts
  const element = document.createElement(tag) as T;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  parent.append(element);
  await settled(element);
  return element;
}

/** Waits until nothing is being checked any more, at most five seconds. */
export async function settled(element: OcopElement): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    await element.updateComplete;
    if (element.shadowRoot?.querySelector('[aria-busy=true]') === null && tries > 1) {
      await element.updateComplete;
      return;
    }
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error('The check did not end');
}

const root = (element: OcopElement): ShadowRoot => {
  if (element.shadowRoot === null) throw new Error('No shadow root');
  return element.shadowRoot;
};

/** The words a reader sees, white space folded. */
export function words(element: OcopElement): string {
  return (root(element).querySelector('.root')?.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
}

export function drawnStars(element: OcopElement): DrawnStars {
  const row = root(element).querySelector('.stars');
  return { count: row?.querySelectorAll('svg').length ?? 0, look: row?.className.replace('stars', '').trim() ?? 'none' };
}

/** Name of the image that a screen reader meets. */
export function imageName(element: OcopElement): string {
  return root(element).querySelector('[role=img]')?.getAttribute('aria-label') ?? '';
}

export function watermark(element: OcopElement): string {
  return root(element).querySelector('.watermark')?.textContent?.trim() ?? '';
}
