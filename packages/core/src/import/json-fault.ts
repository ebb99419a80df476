/** Where a text stops being JSON. `line` and `column` count from 1, as an editor does; `found` is the character there, empty at the end of the text. */
export interface JsonFault {
  readonly line: number;
  readonly column: number;
  readonly found: string;
}

const SPACE = /[ \t\n\r]*/y;
/** A string up to its closing sign: all characters from U+0020 on, save the sign itself and the backslash, which begins an escape. */
const STRING_INSIDE = /"(?:[ !#-[\]-\uffff]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*/y;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const WORD = /true|false|null/y;

/** What may come next. */
type Expected = 'value' | 'value or ]' | 'key' | 'key or }' | ':' | 'next';

/**
 * The first place where a text is no JSON (RFC 8259), or undefined for a text that `JSON.parse` takes: engines name the place in words of their own, or
 * not at all.
 */
export function jsonFault(text: string): JsonFault | undefined {
  const at = scan(text);
  if (at === undefined) return undefined;
  const before = text.slice(0, at).split(/\r\n|\r|\n/);
  return { line: before.length, column: (before.at(-1) ?? '').length + 1, found: text.slice(at, at + 1) };
}

function scan(text: string): number | undefined {
  let at = 0;
  /** Closing signs of what is open, outermost first. */
  const open: ('}' | ']')[] = [];
  let expected: Expected = 'value';
  const take = (pattern: RegExp): boolean => {
    pattern.lastIndex = at;
    const taken = pattern.exec(text)?.[0] ?? '';
    at += taken.length;
    return taken !== '';
  };
  const takeString = (): boolean => {
    if (!take(STRING_INSIDE) || text[at] !== '"') return false;
    at += 1;
    return true;
  };
  for (;;) {
    take(SPACE);
    const sign = text[at];
    if (expected === 'next') {
      if (open.length === 0) return sign === undefined ? undefined : at;
      if (sign === open.at(-1)) open.pop();
      else if (sign === ',') expected = open.at(-1) === '}' ? 'key' : 'value';
      else return at;
      at += 1;
    } else if (expected === ':') {
      if (sign !== ':') return at;
      at += 1;
      expected = 'value';
    } else if ((sign === '}' && expected === 'key or }') || (sign === ']' && expected === 'value or ]')) {
      open.pop();
      at += 1;
      expected = 'next';
    } else if (expected === 'key' || expected === 'key or }') {
      if (!takeString()) return at;
      expected = ':';
    } else if (sign === '{' || sign === '[') {
      open.push(sign === '{' ? '}' : ']');
      at += 1;
      expected = sign === '{' ? 'key or }' : 'value or ]';
    } else {
      if (!(sign === '"' ? takeString() : take(NUMBER) || take(WORD))) return at;
      expected = 'next';
    }
  }
}
