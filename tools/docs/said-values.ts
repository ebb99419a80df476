import { parseSync } from 'oxc-parser';

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The code of an example with its said values made into checks, and how many there are. */
export interface CheckedCode {
  readonly code: string;
  readonly checks: number;
}

/**
 * The code with every value that a comment states made into a check: `expression; // value`, or the comment alone on the line below it, with nothing
 * but the end of the block or an empty line after it. After `const name = …;` only a literal counts, since words may explain it. `__said(value, said,
 * line)` is for the caller to define.
 */
export function checkSaidValues(code: string, name: string): CheckedCode {
  const { program, comments, errors } = parseSync(name, code, { lang: 'ts', sourceType: 'module' });
  if (errors.length > 0) throw new Error(`${name}: ${errors[0]?.message ?? 'does not parse'}`);
  const edits: Edit[] = [];
  const walk = (value: unknown): void => {
    if (Array.isArray(value)) for (const each of value) walk(each);
    else if (typeof value === 'object' && value !== null) {
      const { type, end } = value as { readonly type?: string; readonly end: number };
      const said = comments
        .find((comment) => comment.type === 'Line' && belongs(code, end, comment.start, comment.end))
        ?.value.trim();
      const line = code.slice(0, end).split('\n').length;
      const check = (expression: string): string => `__said(${expression}, ${JSON.stringify(said)}, ${line})`;
      if (said !== undefined && type === 'ExpressionStatement') {
        const { expression } = value as { readonly expression: { readonly start: number; readonly end: number } };
        edits.push({ ...span(expression), text: check(code.slice(expression.start, expression.end)) });
      } else if (said !== undefined && type === 'VariableDeclaration' && /^(?:[[{'"\d]|(?:true|false|null)$)/.test(said)) {
        const { declarations } = value as {
          readonly declarations: readonly { readonly id: { readonly type: string; readonly name: string } }[];
        };
        const { id } = declarations.at(-1) ?? {};
        if (id?.type === 'Identifier' && !said.endsWith("', …")) edits.push({ start: end, end, text: ` ${check(id.name)};` });
      }
      for (const each of Object.values(value)) walk(each);
    }
  };
  walk(program.body);
  edits.sort((a, b) => a.start - b.start);
  return {
    code: edits.reduceRight((text, { start, end, text: check }) => text.slice(0, start) + check + text.slice(end), code),
    checks: edits.length,
  };
}

const span = ({ start, end }: { readonly start: number; readonly end: number }) => ({ start, end });

function belongs(code: string, end: number, start: number, commentEnd: number): boolean {
  if (start < end) return false;
  const between = code.slice(end, start);
  if (/^[ \t]*$/.test(between)) return true;
  return /^[ \t]*\n[ \t]*$/.test(between) && /^(?:\n\s*\n|\n?\s*\}|\s*$)/.test(code.slice(commentEnd));
}
