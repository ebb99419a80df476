/**
 * Does a text look like Vietnamese typed for a font of the nineties, read as if it were Unicode: TCVN3 (".VnTime": "Tªn s¶n phÈm") or VNI ("Teân saûn
 * phaåm")? A hint for a sentence, never a reason to convert: the bytes do not say which of the two it is.
 */
export function looksLikeLegacyFont(text: string): boolean {
  // Neither a sign inside a word nor these pairs of letters come in Vietnamese; "m²" and "naïve" do.
  return /\p{L}[\u00A1-\u00B1\u00B4-\u00BF]\p{L}/u.test(text) || /[ae][\u00E2\u00E4\u00E5\u00F8\u00FB]/i.test(text);
}
