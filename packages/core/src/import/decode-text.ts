/** A file's bytes as text, and how they were read. `guessed` is true where no mark or rule settles the encoding. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1258';
  readonly guessed: boolean;
}

/**
 * Bytes of a list as text: UTF-8 (with or without BOM), UTF-16 by its BOM, and what is not UTF-8 as windows-1258,
 * the Vietnamese code page of older spreadsheets, brought to NFC. Never fails: windows-1258 gives every byte a meaning, so `guessed` says so.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe)
    return { text: new TextDecoder('utf-16le').decode(bytes), encoding: 'utf-16le', guessed: false };
  if (first === 0xfe && second === 0xff)
    return { text: new TextDecoder('utf-16be').decode(bytes), encoding: 'utf-16be', guessed: false };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8', guessed: false };
  } catch {
    return { text: new TextDecoder('windows-1258').decode(bytes).normalize('NFC'), encoding: 'windows-1258', guessed: true };
  }
}
