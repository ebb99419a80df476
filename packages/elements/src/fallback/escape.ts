import { plainText } from '../text/plain-text.ts';
import { safeUrl } from '../text/safe-url.ts';

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text as HTML, in an element or a quoted attribute: NFC, without control, bidirectional and invisible marks, at most 200 characters. */
export function escapeText(value: unknown): string {
  return plainText(value).replaceAll(/[&<>"']/g, (mark) => ESCAPES[mark] ?? mark);
}

/** An https address, or a path from the root, as the value of `href`; undefined where `safeUrl` refuses it. A path stays a path. */
export function escapeUrl(value: unknown): string | undefined {
  if (typeof value !== 'string' || !/^(?:https:|\/(?!\/))/i.test(value)) return undefined;
  const url = safeUrl(value, 'https://page.invalid');
  return url?.replace(/^https:\/\/page\.invalid(?=\/)/, '').replaceAll(/[&<>"']/g, (mark) => ESCAPES[mark] ?? mark);
}
