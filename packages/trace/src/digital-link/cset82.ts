/** GS1 AI encodable character set 82. Source: GS1 General Specifications, figure 7.11-1. No space, no Vietnamese letter. */
const CSET_82 = /^[!"%&'()*+,\-./0-9:;<=>?A-Z_a-z]$/;

/** Index of the first character outside character set 82, or -1 when there is none. */
export function findOutsideCset82(text: string): number {
  for (let i = 0; i < text.length; i += 1) {
    if (!CSET_82.test(text.charAt(i))) return i;
  }
  return -1;
}
