import type { QrSymbol } from './qr-symbol.ts';

export interface TerminalOptions {
  /** Colour of the terminal's ground. 'dark' unless told: then the light modules are drawn. */
  ground?: 'dark' | 'light';
  /** Light margin in modules. 4 unless told; 2 is enough for a phone on a screen. */
  quietZone?: number;
}

/** The symbol in half blocks, two rows of modules a line, without colour codes. */
export function symbolToTerminal({ size, isDark }: QrSymbol, { ground = 'dark', quietZone = 4 }: TerminalOptions = {}): string {
  const drawn = (row: number, column: number): boolean => row < size + quietZone && isDark(row, column) === (ground === 'light');
  const lines: string[] = [];
  for (let row = -quietZone; row < size + quietZone; row += 2) {
    let line = '';
    for (let column = -quietZone; column < size + quietZone; column += 1) {
      const [upper, lower] = [drawn(row, column), drawn(row + 1, column)];
      line += upper ? (lower ? '█' : '▀') : lower ? '▄' : ' ';
    }
    lines.push(line);
  }
  return `${lines.join('\n')}\n`;
}
