import type { Flaw } from '../flaw.ts';
import { date6 } from './date-time.ts';

/** Reads a coupon from left to right; `at` is where reading stopped, and where the flaw is when a step fails. */
class Reader {
  at = 0;
  readonly #digits: string;

  constructor(digits: string) {
    this.#digits = digits;
  }

  get isAtEnd(): boolean {
    return this.at === this.#digits.length;
  }

  /** The next digit when it is one of `allowed`. */
  one(allowed: string): string | undefined {
    const digit = this.#digits.charAt(this.at);
    if (digit === '' || !allowed.includes(digit)) return undefined;
    this.at += 1;
    return digit;
  }

  take(length: number): string | undefined {
    if (this.at + length > this.#digits.length) return undefined;
    this.at += length;
    return this.#digits.slice(this.at - length, this.at);
  }

  /** A length digit out of `allowed`, then that many digits and `extra` more. */
  sized(allowed: string, extra: number): boolean {
    const length = this.one(allowed);
    return length !== undefined && this.take(Number(length) + extra) !== undefined;
  }

  /** A company prefix with its length digit; 9 stands for none. */
  prefix(mayBeNone: boolean): boolean {
    return (mayBeNone && this.one('9') !== undefined) || this.sized('0123456', 6);
  }
}

const ANY = '0123456789';
const SIZE = '12345';
const CODE = '012349';

/** Requirement with its size, its code, family code: the shape of every purchase. */
const purchase = (r: Reader): boolean => r.sized(SIZE, 0) && r.one(CODE) !== undefined && r.take(3) !== undefined;

/** Expiry (field 3) and start (field 4): the first may not lie before the second. */
function dates(r: Reader): boolean {
  const date = (field: string): string | false | undefined => {
    if (r.one(field) === undefined) return undefined;
    const digits = r.take(6);
    return digits !== undefined && date6(false)(digits) === undefined && digits;
  };
  const expiry = date('3');
  if (expiry === false) return false;
  const start = date('4');
  return start !== false && (expiry === undefined || start === undefined || start <= expiry);
}

const optional = (r: Reader, field: string, rest: () => boolean): boolean => r.one(field) === undefined || rest();

function read(digits: string, steps: (r: Reader) => boolean): Flaw | undefined {
  const bad = digits.search(/\D/);
  if (bad >= 0) return { code: 'ERR_AI_COUPON', index: bad };
  const reader = new Reader(digits);
  return steps(reader) && reader.isAtEnd ? undefined : { code: 'ERR_AI_COUPON', index: reader.at };
}

/** `couponcode`. Source: North American Coupon Application Guideline Using GS1 DataBar Expanded Symbols, as the GS1 syntax tests apply it. */
export const couponCode = (digits: string): Flaw | undefined =>
  read(
    digits,
    (r) =>
      r.prefix(false) &&
      r.take(6) !== undefined &&
      r.sized(SIZE, 0) &&
      purchase(r) &&
      optional(r, '1', () => r.one('0123') !== undefined && purchase(r) && r.prefix(true)) &&
      optional(r, '2', () => purchase(r) && r.prefix(true)) &&
      dates(r) &&
      optional(r, '5', () => r.sized(ANY, 6)) &&
      optional(r, '6', () => r.sized('1234567', 6)) &&
      optional(
        r,
        '9',
        () => r.one('01256') !== undefined && r.one('012') !== undefined && r.one(ANY) !== undefined && r.one('01') !== undefined,
      ),
  );

/** `couponposoffer`. Source: GS1 AI (8112) Coupon Data Specification, as the GS1 syntax tests apply it. */
export const couponPositiveOffer = (digits: string): Flaw | undefined =>
  read(digits, (r) => r.one('01') !== undefined && r.prefix(false) && r.take(6) !== undefined && r.sized(ANY, 6));
