import { fail } from '../verify-error.ts';

/** How a key id, an integer from 1 to 65535, is written in JSON and in JOSE headers: four lower-case hex digits. Throws `ERR_KID`. */
export function formatKid(kid: number): string {
  if (!Number.isInteger(kid) || kid < 1 || kid > 0xffff) {
    fail('ERR_KID', { kid, expected: '1 to 65535' });
  }
  return kid.toString(16).padStart(4, '0');
}

/** Is this text a key id: four lower-case hex digits, not `0000`? */
export function isKid(text: string): boolean {
  return /^(?!0000)[\da-f]{4}$/.test(text);
}

/** The key id as an integer. Throws `ERR_KID`. */
export function parseKid(text: string): number {
  if (!isKid(text)) fail('ERR_KID', { kid: text.slice(0, 40), expected: 'four lower-case hex digits, not 0000' });
  return Number.parseInt(text, 16);
}
