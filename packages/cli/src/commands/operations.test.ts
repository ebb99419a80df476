import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { TestOffice, madeUpProduct } from '../office.harness.ts';
import { ocopHere, scratchFolder } from '../ocop.harness.ts';

const RUNBOOK = readFileSync(fileURLToPath(new URL('../../../../docs/operations.md', import.meta.url)), 'utf8');
/** Who asks for a passphrase is told it from a file here; every path of the page lies in the test's folder. */
const NEEDS_PASSPHRASE =
  /^(?:keys (?:root|issuer|label|status|officer|rotate)|trust sign|approve|issue (?!.*--propose)|publish|reissue|suspend (?!.*--propose)|withdraw (?!.*--propose)|log head)/;
/** Arguments that are no path: verbs, ids, texts, addresses. */
const FILE = /^(?:[a-z0-9-]+\.(?:json|pdf)|van-phong|giu-goc-[a-d]|can-bo-[a-z]+|so-dang-ky)$/;

/** The commands of the runbook's shell blocks, in order. */
function commands(): string[][] {
  const blocks = [...RUNBOOK.matchAll(/^```sh\n(.*?)^```$/gms)].map(([, block = '']) => block);
  return blocks
    .flatMap((block) => block.split('\n'))
    .filter((line) => line.startsWith('ocop '))
    .map((line) => [...line.slice(5).matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? ''));
}

test('every command of docs/operations.md runs in its order, and the drill ends as the page says', async () => {
  const office = new TestOffice(scratchFolder());
  office.writeProducts('san-pham.json', madeUpProduct(1), madeUpProduct(2, { stars: 3 }));
  const passphrase = office.passphrase('everyone');
  const labels = new Map<string, string>();
  const all = commands();
  expect(all.length).toBeGreaterThan(45);
  for (const words of all) {
    const args = words.map((word) => (FILE.test(word) ? join(office.folder, word) : word));
    if (NEEDS_PASSPHRASE.test(words.join(' '))) args.push('--passphrase-file', passphrase);
    const run = await ocopHere(...args);
    expect(run.code, `ocop ${words.join(' ')}\n${run.stdout}${run.stderr}`).toBe(0);
    if (words[0] === 'issue' && !words.includes('--propose')) {
      const entries = readFileSync(join(office.office, 'register.jsonl'), 'utf8').trimEnd().split('\n');
      for (const entry of entries) labels.set(JSON.parse(entry).recId, JSON.parse(entry).label.uri);
    }
    if (words.join(' ').startsWith('keys compromise')) {
      expect((await office.check(labels.get('99-99001-001-2026') ?? '')).state, 'before the list is published').toBe('verified');
    }
  }
  expect(await office.check(labels.get('99-99001-001-2026') ?? '')).toMatchObject({
    state: 'verified',
    evidence: { threshold: 2 },
  });
  expect((await office.check(labels.get('99-99001-002-2026') ?? '')).state).toBe('unknown-issuer');
}, 900_000);
