import type { Weight } from './one-import.ts';

const LEAD = `# Cỡ gói khi nhập một thứ · What one import weighs

Byte sau gzip -9, gộp và rút gọn bằng esbuild, từ các gói đã đóng. Hàng nào nặng thêm quá 2% thì \`pnpm test:packages\` đỏ; \`pnpm test:packages --write\` viết lại trang này.

*Bytes after gzip -9, bundled and minified by esbuild, from the packed packages. A row that grows by more than 2% fails \`pnpm test:packages\`; \`--write\` writes this page again. A bare \`import\` of a subpath leaves nothing behind, except for \`/define\`, which registers its tags. \`@ocop/trace\` is bundled for Node, the others for browsers.*

| subpath | import | one | all |
|---|---|---:|---:|
`;

const count = (bytes: number): string => bytes.toLocaleString('en-US');

export function bundleSizesPage(weights: readonly Weight[]): string {
  const rows = weights.map(
    ({ specifier, name, one, whole }) =>
      `| \`${specifier}\` | ${name === '' ? '–' : `\`${name}\``} | ${count(one)} | ${count(whole)} |\n`,
  );
  return LEAD + rows.join('');
}

/** The rows that grew beyond what the page says by more than 2% and 50 bytes, or that it does not have. */
export function grown(weights: readonly Weight[], page: string): readonly string[] {
  const listed = new Map(
    [...page.matchAll(/^\| `([^`]+)` \|[^|]*\| ([\d,]+) \| ([\d,]+) \|$/gm)].map(([, specifier = '', one = '', whole = '']) => [
      specifier,
      [one, whole].map((text) => Number(text.replaceAll(',', ''))),
    ]),
  );
  return weights.flatMap(({ specifier, one, whole }) => {
    const [oneBefore, wholeBefore] = listed.get(specifier) ?? [];
    if (oneBefore === undefined || wholeBefore === undefined) return [`${specifier} is not listed`];
    return [
      ...(over(one, oneBefore) ? [`${specifier}: one import ${one} bytes, listed ${oneBefore}`] : []),
      ...(over(whole, wholeBefore) ? [`${specifier}: all ${whole} bytes, listed ${wholeBefore}`] : []),
    ];
  });
}

const over = (now: number, before: number): boolean => now > before * 1.02 + 50;
