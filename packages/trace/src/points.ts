/** Points in a millimetre, as PDF and PostScript count, and the size of one. */
export const PT_PER_MM = 72 / 25.4;
export const MM_PER_PT = 25.4 / 72;
