import { VerifyError } from '../verify-error.ts';

const DEPTH_MAX = 16;
const REFUSED_NAMES = new Set(['__proto__', 'constructor', 'prototype']);
const NUMBER = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y;
/** Every code unit but the quote, the backslash and the control characters. */
const PLAIN = /[ !#-[\]-\uffff]*/y;
const LONE_SURROGATE = /\p{Cs}/u;
const ESCAPES: Readonly<Record<string, string>> = { '"': '"', '\\': '\\', '/': '/', b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' };

class Reader {
  private at = 0;
  private readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  document(): unknown {
    const value = this.value(1);
    this.space();
    if (this.at !== this.text.length) this.refuse('text after the value');
    return value;
  }

  private refuse(reason: string): never {
    throw new VerifyError('ERR_JSON', `Not strict JSON: ${reason} at character ${this.at}`, { reason, position: this.at });
  }

  private space(): void {
    while (' \t\n\r'.includes(this.text[this.at] ?? '!')) this.at += 1;
  }

  private take(sign: string): boolean {
    this.space();
    if (this.text[this.at] !== sign) return false;
    this.at += 1;
    return true;
  }

  private match(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text)?.[0];
    this.at += found?.length ?? 0;
    return found;
  }

  private value(depth: number): unknown {
    this.space();
    const sign = this.text[this.at];
    if (sign === '{' || sign === '[') {
      if (depth > DEPTH_MAX) this.refuse('nested deeper than 16');
      this.at += 1;
      return sign === '{' ? this.object(depth) : this.array(depth);
    }
    if (sign === '"') return this.string();
    for (const [word, value] of [
      ['true', true],
      ['false', false],
      ['null', null],
    ] as const) {
      if (this.text.startsWith(word, this.at)) {
        this.at += word.length;
        return value;
      }
    }
    const number = Number(this.match(NUMBER) ?? this.refuse('no value'));
    return Number.isFinite(number) ? number : this.refuse('a number out of range');
  }

  private array(depth: number): unknown[] {
    const items: unknown[] = [];
    if (this.take(']')) return items;
    do items.push(this.value(depth + 1));
    while (this.take(','));
    if (!this.take(']')) this.refuse('an array without end');
    return items;
  }

  private object(depth: number): Record<string, unknown> {
    const members: Record<string, unknown> = {};
    if (this.take('}')) return members;
    do {
      this.space();
      const name = this.string();
      if (REFUSED_NAMES.has(name)) this.refuse('a forbidden member name');
      if (Object.hasOwn(members, name)) this.refuse('a duplicate member');
      if (!this.take(':')) this.refuse('a member without value');
      members[name] = this.value(depth + 1);
    } while (this.take(','));
    if (!this.take('}')) this.refuse('an object without end');
    return members;
  }

  private string(): string {
    if (this.text[this.at] !== '"') this.refuse('no string');
    this.at += 1;
    let out = '';
    for (;;) {
      out += this.match(PLAIN) ?? '';
      const sign = this.text[this.at];
      this.at += 1;
      if (sign === '"') break;
      if (sign !== '\\') this.refuse('a string without end');
      const letter = this.text[this.at] ?? '';
      this.at += 1;
      out += letter === 'u' ? this.codeUnit() : (ESCAPES[letter] ?? this.refuse('an unknown escape'));
    }
    return LONE_SURROGATE.test(out) ? this.refuse('a lone surrogate') : out;
  }

  private codeUnit(): string {
    const hex = this.match(/[0-9a-fA-F]{4}/y) ?? this.refuse('an unknown escape');
    return String.fromCharCode(Number.parseInt(hex, 16));
  }
}

/**
 * Reads UTF-8 JSON in the one way that two readers cannot disagree on. Depth at most 16.
 * Throws `ERR_JSON`: a byte order mark, bytes that are not UTF-8, a lone surrogate, a member twice (after unescaping),
 * a member named `__proto__`, `constructor` or `prototype`, a number beyond double range, anything RFC 8259 refuses.
 */
export function parseStrictJson(bytes: Uint8Array): unknown {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (cause) {
    throw new VerifyError('ERR_JSON', 'Not UTF-8', { reason: 'not UTF-8' }, { cause });
  }
  return new Reader(text).document();
}
