import { markup, type Html } from './markup.ts';

/** Four empty cells for one state: Vietnamese and English, light and dark. The gallery's script puts an element into each. */
export function galleryCells(tagName: string, state: string, problem?: string): Html {
  const what = problem === undefined ? undefined : markup` data-problem="${problem}"`;
  return markup`<div class="cells">
${(['vi', 'en'] as const).map((spoken) =>
  (['light', 'dark'] as const).map(
    (theme) => markup`<div class="cell ${theme}" lang="${spoken}" data-tag="${tagName}" data-state="${state}"${what}></div>
`,
  ),
)}</div>
`;
}
