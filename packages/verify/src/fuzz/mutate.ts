type Random = () => number;

const SPECIAL = Array.from('0123456789ABCDEFabcdef.-_/?&=#%{}[]":, \\\n\t+@\u0000\u007f\ud800\u202eễ🦐');
const WORDS = [
  '__proto__',
  'constructor',
  '1e999',
  '-0',
  '"\\ud800"',
  'null',
  'https://',
  '?S=',
  '/21/',
  '..',
  '%00',
  '\uFEFF',
  '{"a":',
  '[[[[',
];

const below = (random: Random, limit: number): number => Math.floor(random() * limit);
const pick = <T>(random: Random, items: readonly T[]): T => items[below(random, items.length)]!;

/** One to four edits of a text: a letter put in its place, words, parts cut, doubled, moved, or taken from another text; now and then a very long one. */
export function mutateText(random: Random, text: string, other = text): string {
  let out = text;
  for (let edits = 1 + below(random, 4); edits > 0; edits -= 1) {
    const at = below(random, out.length + 1);
    const to = Math.min(out.length, at + below(random, 12));
    const kind = random();
    if (kind < 0.4) out = out.slice(0, at) + pick(random, SPECIAL) + out.slice(at + 1);
    else if (kind < 0.55) out = out.slice(0, at) + pick(random, WORDS) + out.slice(at);
    else if (kind < 0.7) out = out.slice(0, at) + out.slice(to);
    else if (kind < 0.8) out = out.slice(0, to) + out.slice(at);
    else if (kind < 0.9) out = out.slice(0, at) + other.slice(below(random, other.length + 1));
    else if (kind < 0.98) out = out.slice(0, at);
    else out = out.slice(0, at) + pick(random, SPECIAL).repeat(below(random, 2000)) + out.slice(at);
  }
  return out;
}

export function mutateBytes(random: Random, bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  let out = bytes.slice();
  for (let edits = 1 + below(random, 4); edits > 0; edits -= 1) {
    const at = below(random, out.length + 1);
    const kind = random();
    if (kind < 0.7 && at < out.length) out[at] = below(random, 256);
    else if (kind < 0.8) out = out.slice(0, at);
    else if (kind < 0.9) out = new Uint8Array([...out.subarray(0, at), below(random, 256), ...out.subarray(at)]);
    else out = new Uint8Array([...out, ...out.subarray(at)]);
  }
  return out;
}

const VALUES: readonly unknown[] = [
  null,
  true,
  false,
  0,
  -1,
  0.5,
  2 ** 53,
  -0,
  '',
  'x',
  'e\u0301',
  [],
  {},
  [[]],
  '__proto__',
  4,
  ['*'],
];

/** A copy of a JSON value with some members dropped, renamed, retyped, doubled or nested. */
export function mutateJson(random: Random, value: unknown, rate = random() < 0.5 ? 0.02 : 0.001): unknown {
  if (random() < rate) return pick(random, VALUES);
  if (Array.isArray(value)) {
    const items = value.map((item) => mutateJson(random, item, rate));
    if (random() < rate) items.push(...items);
    if (random() < rate) items.splice(below(random, items.length + 1), 1);
    return items;
  }
  if (typeof value === 'object' && value !== null) {
    const members = Object.entries(value).flatMap(([name, member]): [string, unknown][] => {
      if (random() < rate / 2) return [];
      return [[random() < rate / 2 ? mutateText(random, name) : name, mutateJson(random, member, rate)]];
    });
    if (random() < rate / 2) members.push([pick(random, WORDS), pick(random, VALUES)]);
    return Object.fromEntries(members);
  }
  if (typeof value === 'string' && random() < rate) return mutateText(random, value);
  if (typeof value === 'number' && random() < rate) return value + below(random, 3) - 1;
  return value;
}
