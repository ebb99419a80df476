/** A cell that starts so, after spaces or apostrophes, can be taken for a formula by Excel, LibreOffice and Google Sheets. Full-width forms too. */
const FORMULA = /^['\s]*[=+\-@\t\r\n＝＋－＠]/;

/**
 * The cell as text that no spreadsheet runs: one apostrophe goes before what could be read as a formula. Source: OWASP, CSV Injection.
 * `unguardCell` is its exact inverse for every text.
 */
export function guardCell(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

/** The text as it was before `guardCell`; any other text as it came. */
export function unguardCell(text: string): string {
  return text.startsWith("'") && FORMULA.test(text.slice(1)) ? text.slice(1) : text;
}
