/** Text of these characters alone is already NFC and needs no mending but for white space: ASCII, precomposed Vietnamese, the usual punctuation. */
const PLAIN =
  /^[\u0020-\u007E\u00C0-\u00CF\u00D1-\u00EF\u00F1-\u01B0\u1EA0-\u1EF9\u2013\u2014\u2018\u2019\u201C\u201D\u2605\u00B0]*$/;
const SPACE = 32;

/** Clean text for keeping: NFC, the Icelandic Ð (U+00D0) that some keyboards type for Đ mended, white space single, ends trimmed. Never fails. */
export function cleanText(text: string): string {
  if (PLAIN.test(text)) {
    const odd = text.charCodeAt(0) === SPACE || text.charCodeAt(text.length - 1) === SPACE || text.includes('  ');
    return odd ? text.replace(/ +/g, ' ').trim() : text;
  }
  return text
    .normalize('NFC')
    .replaceAll('\u00D0', 'Đ')
    .replaceAll('\u00F0', 'đ')
    .replace(/[\s\u00A0\u200B\uFEFF]+/g, ' ')
    .trim();
}

/** Text for comparing only: clean, lower case, without tone marks and diacritics ("Hòa" and "Hoà" and "HOA" are one). Never shown to anyone. */
export function foldText(text: string): string {
  const lower = cleanText(text).toLowerCase();
  if (/^[\x20-\x7E]*$/.test(lower)) return lower;
  return lower
    .replaceAll('đ', 'd')
    .normalize('NFD')
    .replace(/[\u0300-\u036F]+/g, '');
}
