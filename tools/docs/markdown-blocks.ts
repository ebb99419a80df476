import { globSync, readFileSync } from 'node:fs';

/** One fenced block of a page, with what the comment above it says about running it. */
export interface Block {
  readonly page: string;
  /** line of the opening fence, from 1 */
  readonly line: number;
  readonly language: string;
  readonly code: string;
  /** code that runs before it and that a reader does not see */
  readonly given: string;
  /** it goes on where the block before it on the page ended */
  readonly continues: boolean;
  /** it is written to this file before the blocks after it run */
  readonly file?: string;
  /** why it does not run here */
  readonly skip?: string;
  /** the test that runs it instead */
  readonly testedIn?: string;
  /** what it has to print: the `text` block after it */
  readonly prints?: string;
}

const PAGES = ['*.md', 'docs/**/*.md', 'packages/*/{,*/}README.md', 'examples/**/README.md'];
/** Written by tools, without code to run. */
const GENERATED = ['docs/criteria/**', '**/node_modules/**', '**/CHANGELOG.md'];
const FENCE = /^( *)```(\w*)[^\n]*\n([\s\S]*?)^\1```$/gm;
const MARK = /<!-- doc-test: ([a-z]+)\b ?((?:(?!-->)[\s\S])*?)\s*-->\s*$/;

/**
 * Every fenced block of the pages a reader meets. What stands in a comment just above a block tells how it runs:
 * `given` code that comes before it, `continue` after the block above, `file` NAME to write it to, `tested in` a test file, or `skip` with a reason.
 * `all tested in` a test file speaks for a whole page.
 */
export function markdownBlocks(root: string): readonly Block[] {
  return globSync(PAGES, { cwd: root, exclude: GENERATED })
    .sort()
    .flatMap((page) => blocksOf(page.replaceAll('\\', '/'), readFileSync(`${root}/${page}`, 'utf8')));
}

export function blocksOf(page: string, text: string): readonly Block[] {
  const found = [...text.matchAll(FENCE)];
  const elsewhere = /<!-- doc-test: all tested in (\S+) -->/.exec(text)?.[1];
  return found.map((match, index) => {
    const [whole, indent = '', language = '', code = ''] = match;
    const next = found[index + 1];
    const between = next === undefined ? '' : text.slice(match.index + whole.length, next.index);
    const before = text.slice(0, match.index);
    const line = before.split('\n').length;
    return {
      page,
      line,
      language,
      code: indent === '' ? code : code.replaceAll(new RegExp(`^${indent}`, 'gm'), ''),
      ...(elsewhere === undefined ? {} : { testedIn: elsewhere }),
      ...marks(before, `${page}:${line}`),
      ...(next?.[2] === 'text' && between.trim().length < 200 ? { prints: next[3] ?? '' } : {}),
    };
  });
}

type Marks = Pick<Block, 'given' | 'continues' | 'file' | 'skip' | 'testedIn'>;

/** Comments may stand one above another. */
function marks(before: string, at: string): Marks {
  let marked: Marks = { given: '', continues: false };
  for (let rest = before; ;) {
    const match = MARK.exec(rest);
    if (match === null) return marked;
    const [, verb = '', text = ''] = match;
    marked = { ...marked, ...mark(verb, text.trim(), at) };
    rest = rest.slice(0, match.index);
  }
}

function mark(verb: string, text: string, at: string): Partial<Marks> {
  if (verb === 'given') return { given: `${text}\n` };
  if (verb === 'continue') return { continues: true };
  if (verb === 'file' && text !== '') return { file: text };
  if (verb === 'tested' && text.startsWith('in ')) return { testedIn: text.slice(3) };
  if (verb === 'skip' && text.split(' ').length > 3) return { skip: text };
  throw new Error(`${at}: “doc-test: ${verb} ${text}” is not known; a skip needs its reason in words`);
}
