/** A command of a page as words, with what a shell would take away taken away: comments, quotes, lines that go on after a backslash. */
export interface ShellLine {
  readonly text: string;
  readonly words: readonly string[];
}

/** Quotes single or double, no variables, no pipes: what a page for offices and printers needs. Throws for the rest. */
export function shellLines(code: string): readonly ShellLine[] {
  return code
    .replaceAll(/\\\n\s*/g, ' ')
    .split('\n')
    .map((line) => line.replace(/(?:^|\s+)#.*$/, '').trim())
    .filter((line) => line !== '')
    .map((text) => {
      if (/[|;&<>`$]/.test(text.replaceAll(/'[^']*'|"[^"$`]*"/g, ''))) throw new Error(`More shell than is run here: ${text}`);
      return { text, words: [...text.matchAll(/(?:"[^"]*"|'[^']*'|[^\s"'])+/g)].map(([word]) => word.replaceAll(/["']/g, '')) };
    });
}
