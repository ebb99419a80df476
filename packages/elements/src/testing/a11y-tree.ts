import { executeServerCommand } from '@web/test-runner-commands';

/** A node of the accessibility tree, as the browser hands it to assistive technology. */
interface A11yNode {
  readonly role: string;
  readonly name?: string;
  readonly description?: string;
  readonly level?: number;
  readonly expanded?: boolean;
  readonly children?: readonly A11yNode[];
}

/** Times and hosts of a test run, which no two runs share. */
const steady = (text: string): string =>
  text
    .replaceAll(/r[0-9a-f]{8}(?:-[0-9a-f]{4,12}){4}\.test/g, 'REGISTRY')
    .replaceAll(/localhost:\d+/g, 'PAGE')
    .replaceAll(/\d\d:\d\d/g, 'hh:mm')
    .replaceAll(/\d\d\/\d\d\/\d{4}/g, 'dd/mm/yyyy')
    .replaceAll(/\d{1,2} [A-Z][a-z]+ \d{4}/g, 'd Month yyyy');

/** Boxes without a meaning of their own, and lines of a text: what stands inside them is met without them. */
const SILENT = new Set(['generic', 'none', 'InlineTextBox', 'Iframe', 'ListMarker']);

/** Role, name, description and depth of each node that says something, a line each; times and hosts replaced. */
function a11yOutline({ role, name = '', description, level, expanded, children = [] }: A11yNode, depth = 0): string {
  const silent = SILENT.has(role);
  const inner = children
    // A text that says again what its parent is named.
    .filter((child) => child.role !== 'StaticText' || child.name !== name)
    .map((child) => a11yOutline(child, silent ? depth : depth + 1))
    .filter((line) => line !== '');
  if (silent) return inner.join('\n');
  const more = [
    level === undefined ? '' : ` level ${level}`,
    expanded === undefined ? '' : expanded ? ' expanded' : ' collapsed',
    description === undefined ? '' : ` – ${steady(description)}`,
  ].join('');
  return [`${'  '.repeat(depth)}${role}${name === '' ? '' : ` “${steady(name)}”`}${more}`, ...inner].join('\n');
}

/** The page's `main` as an outline. */
export async function a11yTree(): Promise<string> {
  return a11yOutline(await executeServerCommand<A11yNode, undefined>('ocop:a11y-tree'));
}
