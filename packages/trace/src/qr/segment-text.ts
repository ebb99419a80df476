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

interface Mode {
  name: Segment['mode'];
  accepts: RegExp;
  /** Width of the character count for versions 1–9, 10–26 and 27–40. Source: ISO/IEC 18004:2015, table 3. */
  countBits: readonly [number, number, number];
  /** Cost of a character in sixths of a bit: 10/3 and 11/2 bits stay whole numbers. Bytes cost 48 an UTF-8 byte. */
  sixths: number;
}

const MODES: readonly Mode[] = [
  { name: 'byte', accepts: /^[^]+$/, countBits: [8, 16, 16], sixths: 48 },
  { name: 'alphanumeric', accepts: /^[0-9A-Z $%*+\-./:]$/, countBits: [9, 11, 13], sixths: 33 },
  { name: 'numeric', accepts: /^\d$/, countBits: [10, 12, 14], sixths: 20 },
];

/** Versions whose character counts have the same width. */
export const VERSION_RANGES = [
  { from: 1, to: 9 },
  { from: 10, to: 26 },
  { from: 27, to: 40 },
] as const;

function utf8Length(character: string): number {
  const point = character.codePointAt(0) ?? 0;
  return point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
}

/** Every segment starts on a whole bit: the last group of digits or letters is rounded up when a segment ends. */
function roundUp(sixths: number): number {
  return Math.ceil(sixths / 6) * 6;
}

/**
 * The shortest way to write a text in numeric, alphanumeric and byte (UTF-8) segments for the versions of one range (0, 1 or 2).
 * Optimal, by dynamic programming over the characters; linear in their number. The text is well-formed Unicode and not empty.
 */
export function segmentText(text: string, range: 0 | 1 | 2): Segmentation {
  const characters = Array.from(text);
  const headers = MODES.map((mode) => (4 + mode.countBits[range]) * 6);
  let costs: number[] = headers;
  /** For each character and the mode that is active after it: the mode in which the character itself is written. */
  const written: number[][] = [];
  for (const character of characters) {
    const inMode = MODES.map((mode, m) =>
      mode.accepts.test(character)
        ? (costs[m] ?? Infinity) + (mode.name === 'byte' ? mode.sixths * utf8Length(character) : mode.sixths)
        : Infinity,
    );
    const from = MODES.map((_, m) => m);
    costs = inMode.map((stay, to) => {
      let best = stay;
      inMode.forEach((cost, m) => {
        const change = roundUp(cost) + (headers[to] ?? Infinity);
        if (change < best) {
          best = change;
          from[to] = m;
        }
      });
      return best;
    });
    written.push(from);
  }
  const finals = costs.map(roundUp);
  const bits = Math.min(...finals);
  let mode = finals.indexOf(bits);
  const segments: Segment[] = [];
  for (let i = characters.length - 1; i >= 0; i -= 1) {
    const data = characters[i] ?? '';
    mode = written[i]?.[mode] ?? 0;
    const name = MODES[mode]?.name ?? 'byte';
    const first = segments[0];
    if (first?.mode === name) first.data = data + first.data;
    else segments.unshift({ mode: name, data });
  }
  return { segments, bits: bits / 6 };
}
