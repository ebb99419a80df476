function fold(css: string): string {
  return css
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/ ?([{};,>]) ?/g, '$1')
    .replaceAll(': ', ':')
    .replaceAll(';}', '}');
}

/** A style sheet without comments and without the white space that formatting left; text in quotes stays as it is. */
export function foldStyle(css: string): string {
  return css
    .replaceAll(/\/\*.*?\*\//gs, '')
    .split(/('[^']*')/)
    .map((part, index) => (index % 2 === 0 ? fold(part) : part))
    .join('')
    .trim();
}

/** The same for every `css` literal in a module. */
export function foldStyles(code: string): string {
  return code.replaceAll(/\bcss`([^`]*)`/g, (_, css: string) => `css\`${foldStyle(css)}\``);
}
