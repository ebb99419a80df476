import bold from '@expo-google-fonts/be-vietnam-pro/700Bold/BeVietnamPro_700Bold.ttf?inline';
import regular from '@expo-google-fonts/be-vietnam-pro/400Regular/BeVietnamPro_400Regular.ttf?inline';
import { createFontSet, type FontSet } from '@ocop/trace/print/web';

/** The bytes of a `data:` URL. `fetch` would be shorter, but the page's policy lets it open nothing. */
function bytesOf(url: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(url.slice(url.indexOf(',') + 1)), (character) => character.charCodeAt(0));
}

/** The label fonts, also given to the page itself, so that what is typed looks like what is printed. */
export function loadFonts(): FontSet {
  const bytes = { regular: bytesOf(regular), bold: bytesOf(bold) };
  document.fonts.add(new FontFace('Be Vietnam Pro', bytes.regular.buffer, { weight: '400' }));
  document.fonts.add(new FontFace('Be Vietnam Pro', bytes.bold.buffer, { weight: '700' }));
  return createFontSet(bytes);
}
