/** A file's bytes as text, and how they were read. `guessed` is true where no mark or rule settles the encoding. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1258';
  readonly guessed: boolean;
}

/**
 * UTF-16 without its mark: in a table of Latin letters, digits and separators at least a third of the code units have a zero as their high byte, and
 * no other encoding of text has zeros.
 */
function unmarkedUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const units = Math.min(bytes.length >> 1, 4096);
  if (units < 2 || bytes.length % 2 !== 0) return undefined;
  let [even, odd] = [0, 0];
  for (let unit = 0; unit < units; unit += 1) {
    if (bytes[unit * 2] === 0) even += 1;
    if (bytes[unit * 2 + 1] === 0) odd += 1;
  }
  if (odd * 3 >= units && even === 0) return 'utf-16le';
  return even * 3 >= units && odd === 0 ? 'utf-16be' : undefined;
}

/**
 * Bytes of a list as text: UTF-8 (with or without BOM), UTF-16 by its BOM or where it is plainly that, and what is not UTF-8 as windows-1258,
 * the Vietnamese code page of older spreadsheets, brought to NFC. Never fails: windows-1258 gives every byte a meaning, so `guessed` says so.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe)
    return { text: new TextDecoder('utf-16le').decode(bytes), encoding: 'utf-16le', guessed: false };
  if (first === 0xfe && second === 0xff)
    return { text: new TextDecoder('utf-16be').decode(bytes), encoding: 'utf-16be', guessed: false };
  const utf16 = unmarkedUtf16(bytes);
  if (utf16 !== undefined) return { text: new TextDecoder(utf16).decode(bytes), encoding: utf16, guessed: true };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8', guessed: false };
  } catch {
    return { text: new TextDecoder('windows-1258').decode(bytes).normalize('NFC'), encoding: 'windows-1258', guessed: true };
  }
}
