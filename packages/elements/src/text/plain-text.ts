/** Marks that reorder or hide text, and control characters: a name that carries them could read as something else. */
// oxlint-disable-next-line no-control-regex -- control characters are what is being removed
const UNSAFE = /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g;

/** Text from outside as it may be shown: NFC, without control, bidirectional and invisible marks, at most `max` characters. */
export function plainText(value: unknown, max = 200): string {
  if (typeof value !== 'string') return '';
  const text = value
    .slice(0, max * 4)
    .normalize('NFC')
    .replace(UNSAFE, '')
    .trim();
  const letters = Array.from(text);
  return letters.length > max ? `${letters.slice(0, max).join('')}…` : text;
}
