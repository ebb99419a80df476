import type { ApplicationIdentifier, Component, Pattern } from './application-identifier.ts';
import type { CharacterType } from './character-set.ts';
import { LINTS } from './lint/lints.ts';

function component(text: string): Component {
  const [format = '', ...names] = text.split(',');
  const match = /^(\[)?([NXYZ])(\.\.)?(\d+)\]?$/.exec(format);
  if (!match) throw new Error(`Unknown format ${text}`);
  const max = Number(match[4]);
  const lints = names.map((name) => {
    const lint = LINTS[name];
    if (!lint) throw new Error(`Unknown lint ${name}`);
    return lint;
  });
  return { type: match[2] as CharacterType, min: match[3] ? 1 : max, max, optional: match[1] !== undefined, lints };
}

const pattern = (text: string): Pattern => ({ prefix: text.replace(/n+$/, ''), length: text.length });

/** The values of one attribute, an entry for each time that it is given: `req=01,02 req=30` gives `['01,02', '30']`. */
const attribute = (attributes: readonly string[], name: string): string[] =>
  attributes.filter((text) => text.startsWith(`${name}=`)).map((text) => text.slice(name.length + 1));

/** One row of `AI_ROWS` as the identifiers that it defines. Throws for a format or a lint that this code does not know. */
export function parseRow(row: string): ApplicationIdentifier[] {
  const [range = '', flags = '', specification = '', attributeText = '', title = ''] = row.split('|');
  const components = specification.split(' ').map(component);
  const attributes = attributeText.split(' ');
  const [first = '', last = first] = range.split('-');
  const shared = {
    title,
    components,
    min: components.reduce((sum, { min, optional }) => sum + (optional ? 0 : min), 0),
    max: components.reduce((sum, { max }) => sum + max, 0),
    fixed: flags.includes('*'),
    dataAttribute: flags.includes('?'),
    excludes: attribute(attributes, 'ex').flatMap((text) => text.split(',').map(pattern)),
    requires: attribute(attributes, 'req').map((text) => text.split(',').map((group) => group.split('+').map(pattern))),
    keyQualifiers: keyQualifiers(attributes),
  };
  return Array.from({ length: Number(last) - Number(first) + 1 }, (_, step) => ({
    ai: String(Number(first) + step).padStart(first.length, '0'),
    ...shared,
  }));
}

/** `dlpkey=22,10,21/235`: the orders are divided by a slash, since the bar divides the columns of a row. */
function keyQualifiers(attributes: readonly string[]): string[][] | undefined {
  if (attributes.includes('dlpkey')) return [[]];
  const [orders] = attribute(attributes, 'dlpkey');
  return orders?.split('/').map((order) => order.split(','));
}
