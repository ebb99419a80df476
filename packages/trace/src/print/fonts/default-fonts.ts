import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

import { createFontSet, type FontSet } from './font-set.ts';

/** Be Vietnam Pro (SIL Open Font License 1.1): whole TrueType files, since web subsets lack some stacked marks. A PDF embeds only the glyphs used. */
const FILES = {
  regular: '@expo-google-fonts/be-vietnam-pro/400Regular/BeVietnamPro_400Regular.ttf',
  bold: '@expo-google-fonts/be-vietnam-pro/700Bold/BeVietnamPro_700Bold.ttf',
} as const;

let loaded: Promise<FontSet> | undefined;

/** The label fonts, read once from the installed package. Node only: a browser makes its own with `createFontSet`. */
export function defaultFonts(): Promise<FontSet> {
  const { resolve } = createRequire(import.meta.url);
  loaded ??= Promise.all([readFile(resolve(FILES.regular)), readFile(resolve(FILES.bold))]).then(([regular, bold]) =>
    createFontSet({ regular: new Uint8Array(regular), bold: new Uint8Array(bold) }),
  );
  return loaded;
}
