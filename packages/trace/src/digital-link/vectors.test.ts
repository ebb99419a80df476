import { describe, expect, it, test } from 'vitest';
import vectors from '../../vectors/digital-link.json' with { type: 'json' };
import { AI_TABLE } from '../application-identifier/ai-table.ts';
import { parseElementString } from '../element-string/index.ts';
import { verdict } from './digital-link.harness.ts';
import { buildDigitalLink, decompressDigitalLink, isDigitalLink, normaliseDigitalLink } from './index.ts';

/** The links on which our verdict is another than the one expected. */
const disagreements = ({ accept, reject }: { accept: string[]; reject: string[] }): unknown[] => [
  ...accept.filter((uri) => !isDigitalLink(uri)).map((uri) => [uri, verdict(uri)]),
  ...reject.filter(isDigitalLink).map((uri) => [uri, 'read']),
];

test("agrees with every test of GS1's engine", () => {
  expect(disagreements(vectors.engine)).toEqual([]);
  expect(vectors.engine.accept.length + vectors.engine.reject.length).toBe(84);
});

describe('generated links', () => {
  it.each(vectors.generated.classes)('$class: $why', (entry) => expect(disagreements(entry)).toEqual([]));

  it('are more than a thousand, and use every identifier', () => {
    const links = vectors.generated.classes.flatMap(({ accept, reject }) => [...accept, ...reject]);
    expect(links.length).toBeGreaterThan(1000);
    const used = new Set(links.flatMap((uri) => [...uri.matchAll(/[/?&](\d{2,4})[/=]/g)].map(([, ai]) => ai)));
    // Only the two coupon identifiers never stand in a link.
    expect([...AI_TABLE.keys()].filter((ai) => !used.has(ai))).toEqual(['8110', '8112']);
  });
});

test.each(vectors.build.cases)("$elements is built as GS1's engine builds it", ({ elements, stem, uri }) => {
  const build = (): string =>
    buildDigitalLink(parseElementString(elements, { associations: 'skip' }), { stem: stem ?? 'https://id.gs1.org' });
  // The engine builds some links that it would not read again: we refuse to write those.
  if (uri === null || !isDigitalLink(uri)) expect(build).toThrow();
  else expect(build()).toBe(uri);
});

test.each(vectors.compressed.cases)('$compressed decompresses', ({ compressed, plain }) => {
  expect(decompressDigitalLink(compressed)).toBe(plain);
  expect(normaliseDigitalLink(compressed)).toMatchObject({ uri: plain, mended: [{ code: 'MEND_DECOMPRESSED' }] });
});
