import { VerifyError } from '../verify-error.ts';

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const VALUE = new Int8Array(128).fill(-1);
for (let i = 0; i < 64; i += 1) VALUE[ALPHABET.charCodeAt(i)] = i;

/** Base64url without padding (RFC 4648 §5). */
export function encodeBase64url(bytes: Uint8Array): string {
  let text = '';
  for (let i = 0; i < bytes.length; i += 3) {
    const group = ((bytes[i] ?? 0) << 16) | ((bytes[i + 1] ?? 0) << 8) | (bytes[i + 2] ?? 0);
    const length = Math.min(4, bytes.length - i + 1);
    for (let k = 0; k < length; k += 1) text += ALPHABET[(group >> (18 - 6 * k)) & 63];
  }
  return text;
}

/**
 * The bytes of base64url text, in the one form that encodes them: no padding, no white space, trailing bits zero.
 * A lenient reader would give one signed object several spellings. Throws `ERR_BASE64URL`.
 */
export function decodeBase64url(text: string): Uint8Array<ArrayBuffer> {
  const rest = text.length % 4;
  if (rest === 1) throw new VerifyError('ERR_BASE64URL', 'Base64url text never has 4n + 1 characters', { length: text.length });
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4));
  let bits = 0;
  let held = 0;
  let at = 0;
  for (let i = 0; i < text.length; i += 1) {
    const value = VALUE[text.charCodeAt(i)] ?? -1;
    if (value < 0) throw new VerifyError('ERR_BASE64URL', `Character ${i} is not base64url`, { position: i });
    held = ((held << 6) | value) & 0xffff;
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      bytes[at] = (held >> bits) & 0xff;
      at += 1;
    }
  }
  if ((held & ((1 << bits) - 1)) !== 0)
    throw new VerifyError('ERR_BASE64URL', 'Trailing bits are not zero', { position: text.length - 1 });
  return bytes;
}
