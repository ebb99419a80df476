import { isNode, LineCounter, parseDocument } from 'yaml';
import { readInput } from './read-list.ts';

/** Above this, finding a line would take longer than its reader wants to wait. */
const MAX_BYTES = 20 * 1024 * 1024;

/**
 * The line, from 1, where a value of a JSON file stands, or what is there of the way to it: JSON is part of YAML, whose reader keeps places. Undefined for
 * the value as a whole, and where the file is too large or gone.
 */
export async function lineInJson(path: string, way: readonly PropertyKey[]): Promise<number | undefined> {
  const bytes = await readInput(path, MAX_BYTES).catch(() => undefined);
  if (bytes === undefined) return undefined;
  const lines = new LineCounter();
  const document = parseDocument(new TextDecoder().decode(bytes), { lineCounter: lines, version: '1.2' });
  for (let length = way.length; length > 0; length -= 1) {
    const node = document.getIn(way.slice(0, length), true);
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
  }
  return undefined;
}
