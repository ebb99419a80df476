/**
 * The absolute form of a link a page or a signed record gives, or undefined: https only, http where the page itself is on loopback or the link is
 * same-origin; no credentials, no control or bidirectional characters, at most 2,048 characters. `javascript:` and `data:` never pass.
 */
export function safeUrl(value: unknown, base: string): string | undefined {
  if (typeof value !== 'string' || value === '' || value.length > 2048) return undefined;
  // oxlint-disable-next-line no-control-regex -- control characters are what is being refused
  if (/[\u0000-\u0020\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\\]/.test(value)) return undefined;
  if (!URL.canParse(value, base)) return undefined;
  const url = new URL(value, base);
  if (url.username !== '' || url.password !== '') return undefined;
  const sameOrigin = url.origin === new URL(base).origin && url.origin !== 'null';
  if (
    url.protocol === 'https:' ||
    (url.protocol === 'http:' && (sameOrigin || /^(?:localhost|127\.0\.0\.1)$/.test(url.hostname)))
  )
    return url.href;
  return undefined;
}
