/** The few types of DER (ITU-T X.690) that an encrypted key is written in. Holds for contents below 65,536 bytes. */
function value(tag: number, content: Uint8Array): Uint8Array {
  const { length } = content;
  const size = length < 128 ? [length] : length < 256 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
  return Uint8Array.from([tag, ...size, ...content]);
}

export function derSequence(...members: readonly Uint8Array[]): Uint8Array {
  return value(0x30, Uint8Array.from(members.flatMap((member) => [...member])));
}

export function derOctets(bytes: Uint8Array): Uint8Array {
  return value(0x04, bytes);
}

/** A whole number from 0 to 2³¹ − 1. */
export function derInteger(number: number): Uint8Array {
  const bytes = [number >> 24, number >> 16, number >> 8, number].map((byte) => byte & 0xff);
  while (bytes.length > 1 && bytes[0] === 0 && (bytes[1] ?? 0) < 0x80) bytes.shift();
  return value(0x02, Uint8Array.from(bytes));
}

/** An object identifier whose first two arcs are below 40 and whose others fit 28 bits. */
export function derObjectId(dotted: string): Uint8Array {
  const [first = 0, second = 0, ...rest] = dotted.split('.').map(Number);
  return value(0x06, Uint8Array.from([first * 40 + second, ...rest.flatMap(base128)]));
}

/** Seven bits a byte, the highest bit set on all but the last. */
function base128(arc: number): number[] {
  const digits = [arc & 0x7f];
  for (let left = arc >> 7; left > 0; left >>= 7) digits.unshift((left & 0x7f) | 0x80);
  return digits;
}
