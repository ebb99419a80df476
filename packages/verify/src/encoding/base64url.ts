import { fail } from '../verify-error.ts';

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
/** Letters whose unused bits are zero, by the characters beyond the last whole group of four; one character alone holds no byte. */
const LAST = [/^/, /(?!)/, /[AQgw]$/, /[AEIMQUYcgkosw048]$/];

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
  if (!/^[\w-]*$/.test(text) || !LAST[text.length % 4]?.test(text)) fail('ERR_BASE64URL', { length: text.length });
  const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  const bytes = new Uint8Array(binary.length);
  for (let i = 0; i < binary.length; i += 1) bytes[i] = binary.charCodeAt(i);
  return bytes;
}
