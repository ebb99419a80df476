import { AI_TABLE } from '../application-identifier/ai-table.ts';
import type { Gs1Element } from '../application-identifier/gs1-element.ts';
import { isKeySequence, isPrimaryKey, qualifierOrders } from './key-sequences.ts';
import { percentEncode } from './percent-encoding.ts';

/** Elements sorted into the places that they have in a link. */
export interface Placed {
  readonly key: Gs1Element;
  readonly qualifiers: readonly Gs1Element[];
  readonly attributes: readonly Gs1Element[];
}

const isFixed = ({ ai }: Gs1Element): boolean => AI_TABLE.get(ai)?.fixed === true;

/**
 * The first primary key of the elements, the longest run of its qualifiers that they make, and the rest as attributes: those of fixed
 * length first, each kind in the order given. Undefined where no element is a primary key.
 */
export function placeElements(elements: readonly Gs1Element[]): Placed | undefined {
  const key = elements.find(({ ai }) => isPrimaryKey(ai));
  if (!key) return undefined;
  let qualifiers: Gs1Element[] = [];
  for (const order of qualifierOrders(key.ai)) {
    const run = order.flatMap((ai) => elements.find((element) => element.ai === ai) ?? []);
    if (run.length > qualifiers.length && isKeySequence([key.ai, ...run.map(({ ai }) => ai)])) qualifiers = run;
  }
  const path = new Set([key.ai, ...qualifiers.map(({ ai }) => ai)]);
  const rest = elements.filter(({ ai }) => !path.has(ai));
  return { key, qualifiers, attributes: [...rest.filter(isFixed), ...rest.filter((element) => !isFixed(element))] };
}

/** The link of placed elements under a stem without a last slash, with further raw parameters behind the attributes. */
export function writeUri(stem: string, { key, qualifiers, attributes }: Placed, parameters: readonly string[] = []): string {
  const path = [key, ...qualifiers].map(({ ai, value }) => `/${ai}/${percentEncode(value)}`).join('');
  const query = [...attributes.map(({ ai, value }) => `${ai}=${percentEncode(value)}`), ...parameters].join('&');
  return query === '' ? stem + path : `${stem}${path}?${query}`;
}
