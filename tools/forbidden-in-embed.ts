/** Modules that must never reach a page, by a word that only they contain. */
export const FORBIDDEN_IN_EMBED: Readonly<Record<string, RegExp>> = {
  zod: /ZodError|_zod\b/,
  qrcode: /alignment-pattern|penaltyN1/,
  pdfkit: /PDFDocument/,
  papaparse: /BAD_DELIMITERS|Papa\b/,
  jose: /JWSInvalid/,
};
