import { create, type Font } from 'fontkit';

import type { FontName, Measure } from '../layout/fit-text.ts';

/** A step of an outline in ems, y down from the baseline; a curve names its control points first. */
export type OutlineStep =
  | readonly ['M' | 'L', x: number, y: number]
  | readonly ['Q', x1: number, y1: number, x: number, y: number]
  | readonly ['C', x1: number, y1: number, x2: number, y2: number, x: number, y: number]
  | readonly ['Z'];

/** Words whose widths are kept: a run of a million serials must not keep them all. */
const KEPT = 4096;

/** The two fonts of a label: measured, asked and taken apart without drawing. */
export interface FontSet {
  readonly bytes: Readonly<Record<FontName, Uint8Array>>;
  measure: Measure;
  /** The characters of a text for which the regular font has no glyph, each once, in order. White space is not asked for. */
  missingGlyphs: (text: string) => string;
  /** The text as outlines at a size of 1 em, its left end at 0. */
  outline: (text: string, font: FontName) => OutlineStep[];
}

const LETTER = { moveTo: 'M', lineTo: 'L', quadraticCurveTo: 'Q', bezierCurveTo: 'C', closePath: 'Z' } as const;

/**
 * Fonts from the bytes of two TrueType files. Widths and outlines are kept by word, since a run repeats the same words on every label;
 * kerning across spaces is left out (under 1 % of a line). Throws when the bytes are no font.
 */
export function createFontSet(bytes: Readonly<Record<FontName, Uint8Array>>): FontSet {
  // The declarations ask for Node's Buffer; the code takes any Uint8Array.
  const open = (name: FontName): Font => create(bytes[name] as Parameters<typeof create>[0]) as Font;
  const fonts: Readonly<Record<FontName, Font>> = { regular: open('regular'), bold: open('bold') };
  const widths = new Map<string, number>();
  const widthOf = (word: string, name: FontName): number => {
    const key = `${name} ${word}`;
    let width = widths.get(key);
    if (width === undefined) {
      width = fonts[name].layout(word).advanceWidth / fonts[name].unitsPerEm;
      if (widths.size >= KEPT) widths.clear();
      widths.set(key, width);
    }
    return width;
  };
  const outlineWord = (word: string, name: FontName, left: number): OutlineStep[] => {
    const { glyphs, positions } = fonts[name].layout(word);
    const em = fonts[name].unitsPerEm;
    let pen = left * em;
    const steps: OutlineStep[] = [];
    for (const [i, glyph] of glyphs.entries()) {
      const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[i] ?? {};
      for (const { command, args } of glyph.path.commands) {
        const flipped = args.map((value, axis) => (axis % 2 === 0 ? pen + xOffset + value : -(yOffset + value)) / em);
        // A command's name and the number of its arguments belong together in the font's outline format.
        steps.push([LETTER[command], ...flipped] as unknown as OutlineStep);
      }
      pen += xAdvance;
    }
    return steps;
  };
  return {
    bytes,
    measure(text, name) {
      const words = text.split(' ');
      return words.reduce((sum, word) => sum + widthOf(word, name), (words.length - 1) * widthOf(' ', name));
    },
    missingGlyphs(text) {
      const missing = Array.from(text).filter(
        (character) => !/\s/.test(character) && !fonts.regular.hasGlyphForCodePoint(character.codePointAt(0) ?? 0),
      );
      return [...new Set(missing)].join('');
    },
    outline(text, name) {
      let left = 0;
      return text.split(' ').flatMap((word) => {
        const steps = word === '' ? [] : outlineWord(word, name, left);
        left += widthOf(word, name) + widthOf(' ', name);
        return steps;
      });
    },
  };
}
