const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Reads numbers out of URI-safe base64, most significant bit first. Reading past the end gives undefined and stays there. */
export class BitReader {
  readonly #bits: string;
  #at = 0;

  /** `text` holds characters of the URI-safe base64 alphabet only. */
  constructor(text: string) {
    this.#bits = Array.from(text, (character) => ALPHABET.indexOf(character).toString(2).padStart(6, '0')).join('');
  }

  bits(count: number): bigint | undefined {
    const end = this.#at + count;
    if (end > this.#bits.length) {
      this.#at = this.#bits.length;
      return undefined;
    }
    const number = count === 0 ? 0n : BigInt(`0b${this.#bits.slice(this.#at, end)}`);
    this.#at = end;
    return number;
  }

  /** The next number without reading past it. */
  peek(count: number): number | undefined {
    const at = this.#at;
    const number = this.number(count);
    this.#at = at;
    return number;
  }

  number(count: number): number | undefined {
    const bits = this.bits(count);
    return bits === undefined ? undefined : Number(bits);
  }

  /** `length` decimal digits, packed as one number; none of them still take the one bit that the formula gives. */
  digits(length: number): string | undefined {
    const text = this.bits(Math.ceil(length * Math.log2(10) + 0.01))?.toString();
    if (length === 0) return '';
    return text === undefined || text.length > length ? undefined : text.padStart(length, '0');
  }

  /** `length` characters of `width` bits: hexadecimal (4), base64 (6) or ASCII (7). */
  characters(length: number, width: 4 | 6 | 7): string | undefined {
    let text = '';
    for (let i = 0; i < length; i += 1) {
      const code = this.number(width);
      if (code === undefined) return undefined;
      text += width === 7 ? String.fromCharCode(code) : width === 6 ? ALPHABET.charAt(code) : code.toString(16);
    }
    return text;
  }

  /** Is nothing left but the zero bits that fill the last character? */
  get isAtEnd(): boolean {
    return this.#bits.length - this.#at < 6 && !this.#bits.slice(this.#at).includes('1');
  }
}
