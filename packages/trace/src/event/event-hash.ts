import { type Namespaces, preHash } from './pre-hash.ts';

/**
 * The id that an event carries in itself, `ni:///sha-256;…?ver=CBV2.0`: two parties that saw the same event write the same id, and a changed
 * event no longer has it. It proves nothing about who wrote it.
 */
export async function eventHash(event: Readonly<Record<string, unknown>>, namespaces: Namespaces = {}): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(preHash(event, namespaces)));
  const hex = Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
  return `ni:///sha-256;${hex}?ver=CBV2.0`;
}
