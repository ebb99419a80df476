/** Clean text for keeping: NFC, the Icelandic Ð (U+00D0) that some keyboards type for Đ mended, white space single, ends trimmed. Never fails. */
export function cleanText(text: string): string {
  return text
    .normalize('NFC')
    .replaceAll('\u00D0', 'Đ')
    .replaceAll('\u00F0', 'đ')
    .replace(/[\s\u00A0\u200B\uFEFF]+/g, ' ')
    .trim();
}

/** Text for comparing only: clean, lower case, without tone marks and diacritics ("Hòa" and "Hoà" and "HOA" are one). Never shown to anyone. */
export function foldText(text: string): string {
  return cleanText(text)
    .toLowerCase()
    .replaceAll('đ', 'd')
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '');
}
