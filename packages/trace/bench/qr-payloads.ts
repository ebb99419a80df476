const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const DIGITS = '1'.padEnd(184, '0123456789');

/** Ten letters that differ for every n and look like a serial: repeats would let a cache answer. */
function serial(n: number): string {
  let state = Math.imul(n + 1, 2_654_435_761) >>> 0;
  let letters = '';
  for (let i = 0; i < 10; i += 1) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    letters += ALPHABET.charAt(state >>> 27);
  }
  return letters;
}

/** A new text for every call. 952 is GS1's demonstration prefix. */
export const PAYLOADS = {
  'unit link': (n: number) => `https://id.example.vn/01/09520123456788/10/LOT2026A/21/${serial(n)}`,
  'signed unit label': (n: number) =>
    `https://id.example.vn/01/09520123456788/21/${serial(n)}?S=${(BigInt(DIGITS) + BigInt(n)).toString()}`,
} as const;

export type Payload = keyof typeof PAYLOADS;
