/** A run of the text and the mode it is written in. */
export interface Segment {
  mode: 'numeric' | 'alphanumeric' | 'byte';
  data: string;
}

/** The shortest segmentation of a text, and what it costs in bits with all mode indicators and character counts. */
export interface Segmentation {
  segments: Segment[];
  bits: number;
}

/** Versions whose character counts have the same width. */
export const VERSION_RANGES = [
  { from: 1, to: 9 },
  { from: 10, to: 26 },
  { from: 27, to: 40 },
] as const;

const MODES = ['byte', 'alphanumeric', 'numeric'] as const;
/** Width of the character count for each mode and version range. Source: ISO/IEC 18004:2015, table 3. */
const COUNT_BITS = [
  [8, 16, 16],
  [9, 11, 13],
  [10, 12, 14],
] as const;

/** Costs are sixths of a bit: the 10/3 bits of a digit and the 11/2 of a letter stay whole numbers. */
const PER_BYTE = 48;
const PER_LETTER = 33;
const PER_DIGIT = 20;
/** Beyond every real cost (7,089 characters), and still a small integer when sums are added to it. */
const NEVER = 1 << 28;

/** For each ASCII character: 0 bytes only, 1 also alphanumeric, 2 also numeric. Source: ISO/IEC 18004:2015, table 5. */
const KINDS = Uint8Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code);
  return /\d/.test(character) ? 2 : /[A-Z $%*+\-./:]/.test(character) ? 1 : 0;
});

/** UTF-8 bytes that a UTF-16 unit adds: the high half of a pair counts all four. The text is well-formed. */
function utf8Bytes(unit: number): number {
  if (unit < 0x80) return 1;
  if (unit < 0x800) return 2;
  if (unit < 0xd800 || unit > 0xdfff) return 3;
  return unit < 0xdc00 ? 4 : 0;
}

/** A segment ends on a whole bit: its last group of digits or letters is rounded up. */
function roundUp(sixths: number): number {
  return Math.ceil(sixths / 6) * 6;
}

/**
 * The shortest way to write a text in numeric, alphanumeric and byte (UTF-8) segments for the versions of one range (0, 1 or 2).
 * Optimal, by dynamic programming over the characters; linear in their number. The text is well-formed Unicode and not empty.
 */
export function segmentText(text: string, range: 0 | 1 | 2): Segmentation {
  const toByte = (4 + COUNT_BITS[0][range]) * 6;
  const toLetter = (4 + COUNT_BITS[1][range]) * 6;
  const toDigit = (4 + COUNT_BITS[2][range]) * 6;
  /** Least cost of the text so far with the header of the mode in which the next character would be written. */
  let [byte, letter, digit] = [toByte, toLetter, toDigit];
  /** For each character, two bits a mode: the mode in which the character was written when that mode comes after it. */
  const written = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    const kind = unit < 128 ? (KINDS[unit] ?? 0) : 0;
    byte += PER_BYTE * utf8Bytes(unit);
    letter = kind === 0 ? NEVER : letter + PER_LETTER;
    digit = kind === 2 ? digit + PER_DIGIT : NEVER;
    let from = 0b10_01_00;
    if (kind === 0) {
      letter = byte + toLetter;
      digit = byte + toDigit;
      from = 0;
    } else {
      const [endedLetter, endedDigit] = [roundUp(letter), roundUp(digit)];
      const [stayByte, stayLetter] = [byte, letter];
      if (endedLetter + toByte < byte) {
        byte = endedLetter + toByte;
        from |= 1;
      }
      if (endedDigit + toByte < byte) {
        byte = endedDigit + toByte;
        from = (from & 0b11_11_00) | 2;
      }
      if (stayByte + toLetter < letter) {
        letter = stayByte + toLetter;
        from &= 0b11_00_11;
      }
      if (endedDigit + toLetter < letter) {
        letter = endedDigit + toLetter;
        from = (from & 0b11_00_11) | (2 << 2);
      }
      if (stayByte + toDigit < digit) {
        digit = stayByte + toDigit;
        from &= 0b00_11_11;
      }
      if (roundUp(stayLetter) + toDigit < digit) {
        digit = roundUp(stayLetter) + toDigit;
        from = (from & 0b00_11_11) | (1 << 4);
      }
    }
    written[i] = from;
  }
  const finals = [byte, roundUp(letter), roundUp(digit)];
  const bits = Math.min(...finals);
  return { segments: cut(text, written, finals.indexOf(bits)), bits: bits / 6 };
}

/** Follows the decisions back from the mode at the end. */
function cut(text: string, written: Uint8Array, last: number): Segment[] {
  const segments: Segment[] = [];
  let mode = last;
  let end = text.length;
  for (let i = text.length - 1; i >= 0; i -= 1) {
    const writes = ((written[i] ?? 0) >> (2 * mode)) & 3;
    if (writes !== mode && i + 1 < end) {
      segments.push({ mode: MODES[mode] ?? 'byte', data: text.slice(i + 1, end) });
      end = i + 1;
    }
    mode = writes;
  }
  segments.push({ mode: MODES[mode] ?? 'byte', data: text.slice(0, end) });
  return segments.reverse();
}
