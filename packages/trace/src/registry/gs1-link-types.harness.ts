import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const { resolve } = createRequire(import.meta.url);

/** The link types of the GS1 Web Vocabulary that GS1 calls stable, as absolute URIs. Source: the vocabulary's own file, 1.17 of 2025-11-18, in `@vocabulary/gs1`. */
export function gs1LinkTypes(): ReadonlySet<string> {
  const lines = readFileSync(resolve('@vocabulary/gs1/gs1.nq'), 'utf8').split('\n');
  const subjects = (end: string): string[] =>
    lines.flatMap((line) => {
      const [, subject = ''] = /^<(https:\/\/ref\.gs1\.org\/voc\/[^>]+)> /.exec(line) ?? [];
      return subject !== '' && line.startsWith(`<${subject}> ${end}`) ? [subject] : [];
    });
  const stable = new Set(subjects('<http://www.w3.org/2003/06/sw-vocab-status/ns#term_status> "stable"'));
  const types = subjects('<http://www.w3.org/2000/01/rdf-schema#subPropertyOf> <https://ref.gs1.org/voc/linkType>');
  return new Set(types.filter((type) => stable.has(type)));
}
