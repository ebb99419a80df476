import { createRequire } from 'node:module';

import PdfDocument from 'pdfkit';

import type { FontName, Measure } from './fit-text.ts';

/** Be Vietnam Pro (SIL Open Font License 1.1): whole TrueType files, since web subsets lack some stacked marks. pdfkit embeds only the glyphs used. */
const FILES: Readonly<Record<FontName, string>> = {
  regular: '@expo-google-fonts/be-vietnam-pro/400Regular/BeVietnamPro_400Regular.ttf',
  bold: '@expo-google-fonts/be-vietnam-pro/700Bold/BeVietnamPro_700Bold.ttf',
};

/** The part of pdfkit's current font that its types leave out. A test with a missing glyph fails should it go. */
interface CurrentFont {
  _font: { font: { hasGlyphForCodePoint: (codePoint: number) => boolean } };
}

/** Registers both fonts under their names in this room. */
export function registerFonts(doc: PDFKit.PDFDocument): void {
  const { resolve } = createRequire(import.meta.url);
  for (const name of ['regular', 'bold'] as const) doc.registerFont(name, resolve(FILES[name]));
}

/** Asks the fonts without drawing. */
export interface Ruler {
  measure: Measure;
  /** The characters of a text for which the font has no glyph, each once, in order. White space is not asked for. */
  missingGlyphs: (text: string) => string;
}

/**
 * Measures in a document of its own: pdfkit measures with the font that is set, and must not change that of the sheet.
 * Widths are kept by word, since a run repeats the same words on every label. Kerning across spaces is left out (under 1 % of a line).
 */
export function createRuler(): Ruler {
  const doc = new PdfDocument({ autoFirstPage: false, font: '' });
  registerFonts(doc);
  const { _font } = doc.font('regular') as unknown as CurrentFont;
  const known = new Map<string, number>();
  const widthOf = (word: string, name: FontName): number => {
    const key = `${name} ${word}`;
    let width = known.get(key);
    if (width === undefined) {
      width = doc.font(name).fontSize(100).widthOfString(word) / 100;
      known.set(key, width);
    }
    return width;
  };
  return {
    measure(text, name) {
      const words = text.split(' ');
      return words.reduce((sum, word) => sum + widthOf(word, name), (words.length - 1) * widthOf(' ', name));
    },
    missingGlyphs(text) {
      const missing = Array.from(text).filter(
        (character) => !/\s/.test(character) && !_font.font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0),
      );
      return [...new Set(missing)].join('');
    },
  };
}
