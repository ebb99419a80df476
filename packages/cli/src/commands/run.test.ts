import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

import {
  buildCredentialPayload,
  createSigner,
  encryptPrivateKey,
  generateKeyPair,
  issueCredential,
  issueTrustList,
  type Signer,
} from '@ocop/trace/issue';
import { formatKid } from '@ocop/verify/label';
import type { Issuer, IssuerKey } from '@ocop/verify/trust-list';
import { expect, it } from 'vitest';
import { ocop, scratchFolder } from '../ocop.harness.ts';

const MAIN = fileURLToPath(new URL('../main.ts', import.meta.url));
const PLAN = {
  format: 'ocop-run/1',
  product: { gtin: '09520123456788' },
  lot: 'LOT2026A',
  count: 120,
  link: { host: 'id.ocop.vn' },
  label: { stars: 4, validUntil: '2029-02-10', issuedOn: '2026-11-25', statusList: 1, statusIndex: 5, test: true },
  print: {
    productName: 'Bánh phồng tôm minh họa',
    producer: 'Hợp tác xã minh họa',
    validityText: 'Công nhận OCOP đến 10/02/2029',
  },
  labelsPerPart: 4,
};
const folder = scratchFolder();
const plan = join(folder, 'plan.json');
writeFileSync(plan, JSON.stringify(PLAN));
const out = join(folder, 'run');
const recordsOf = () =>
  existsSync(join(out, 'parts')) ? readdirSync(join(out, 'parts')).filter((name) => name.endsWith('.jsonl')) : [];

it('goes on after kill -9 with nothing twice and nothing missing', async () => {
  const child = spawn(process.execPath, ['--conditions=ocop-source', MAIN, 'run', plan, '-o', out, '--insecure-demo'], {
    stdio: 'ignore',
  });
  const ended = new Promise((resolve) => child.on('exit', (_code, signal) => resolve(signal)));
  while (recordsOf().length < 8 && child.exitCode === null) await sleep(2);
  child.kill('SIGKILL');
  expect(await ended).toBe('SIGKILL');
  const before = recordsOf();
  expect(before.length).toBeLessThan(30);
  expect(existsSync(join(out, 'manifest.json'))).toBe(false);
  const hashes = () =>
    before.map((name) =>
      createHash('sha256')
        .update(readFileSync(join(out, 'parts', name.replace('jsonl', 'pdf'))))
        .digest('hex'),
    );
  const made = hashes();

  const again = await ocop('run', plan, '-o', out, '--insecure-demo', '--json');
  expect(again).toMatchObject({ code: 0 });
  expect(JSON.parse(again.stdout)).toMatchObject({ labels: 120, resumed: before.length * 4, parts: 30 });
  expect(hashes()).toEqual(made);
  const serials = recordsOf().flatMap((name) =>
    readFileSync(join(out, 'parts', name), 'utf8')
      .trim()
      .split('\n')
      .slice(0, -1)
      .map((line) => (JSON.parse(line) as { serial: string }).serial),
  );
  expect(new Set(serials).size).toBe(120);
  expect(serials.toSorted()).toEqual(readFileSync(join(out, 'serials.txt'), 'utf8').trim().split('\n'));
  expect(readdirSync(join(out, 'parts')).filter((name) => name.endsWith('.tmp'))).toEqual([]);
}, 120_000);

it('keeps demonstration keys to their owner and to test labels', async () => {
  expect(statSync(join(out, 'insecure-demo-keys.json')).mode & 0o777).toBe(0o600);
  const real = join(folder, 'real.json');
  writeFileSync(real, JSON.stringify({ ...PLAN, label: { ...PLAN.label, test: false } }));
  const { code, stderr } = await ocop('run', real, '-o', join(folder, 'real'), '--insecure-demo');
  expect(code).toBe(2);
  expect(stderr).toContain('Khóa trình diễn chỉ ký nhãn thử nghiệm');
});

it('says what it needs, and what is wrong with a plan, in both languages', async () => {
  const needs = await ocop('run', plan, '-o', join(folder, 'other'));
  expect(needs.code).toBe(2);
  expect(needs.stderr).toContain('--serial-secret');
  expect(needs.stderr).toContain('--office và --product');
  const wrong = join(folder, 'wrong.json');
  writeFileSync(wrong, JSON.stringify({ ...PLAN, lot: 'lô một' }));
  const { code, stderr } = await ocop('run', wrong, '-o', join(folder, 'other'), '--insecure-demo');
  expect(code).toBe(2);
  expect(stderr).toContain('Kế hoạch in sai ở “lot”');
  expect(stderr).toContain('The plan is wrong at “lot”');
});

/** A packer's papers on disk: an encrypted key, the secret, and the published files that say what the key may sign. */
async function papers(gtins: string[]): Promise<string[]> {
  const registry = 'https://id.ocop.vn';
  const window = { nbf: 1_700_000_000, exp: 1_900_000_000, state: 'active', maxStars: 5 } as const;
  const [root, label, recognition, status] = await Promise.all([1, 2, 3, 4].map(() => generateKeyPair({ extractable: true })));
  const rootSigner = await createSigner(root!, 'root');
  const [packer, office, lister] = [
    await createSigner(label!, 0x0301),
    await createSigner(recognition!, 0x0101),
    await createSigner(status!, 0x0201),
  ];
  const publicKey = (signer: Signer) => ({ kid: formatKid(signer.kid), alg: signer.alg, jwk: signer.publicJwk, ...window });
  const { maxStars: _none, ...listKey } = publicKey(lister);
  const keys: IssuerKey[] = [
    { ...publicKey(office), use: 'recognition' },
    { ...publicKey(packer), use: 'label', gtins },
    { ...listKey, use: 'status' },
  ];
  const issuer: Issuer = {
    id: `${registry}/issuer/1`,
    name: { vi: 'Cơ quan minh họa' },
    level: 'province',
    provinces: ['96'],
    keys,
  };
  const uri = `${registry}/ocop/status/1.jwt`;
  const iat = Math.floor(Date.now() / 1000);
  const trustList = await issueTrustList(
    {
      version: 1,
      iat,
      exp: iat + 86_400,
      roots: { threshold: 1, keys: [{ kid: 'root', alg: rootSigner.alg, jwk: rootSigner.publicJwk }] },
      issuers: [issuer],
      statusLists: [{ n: 1, uri, kid: '0201' }],
    },
    [rootSigner],
    { registry },
  );
  const payload = buildCredentialPayload({
    registry,
    id: `${registry}/ocop/rec/1`,
    issuer,
    validFrom: '2026-02-10',
    validUntil: '2029-02-10',
    issuedAt: 1_770_700_000,
    statusList: { uri, index: 5 },
    subject: {
      gtin: [PLAN.product.gtin],
      name: { vi: 'Bánh phồng tôm minh họa' },
      productSet: 6,
      stars: 4,
      ruleSet: '148/2023',
      decision: { number: '01/QĐ-MINHHOA', date: '2026-02-10', authority: 'Cơ quan minh họa' },
      producer: { name: 'Hợp tác xã minh họa', legalForm: 'cooperative', provinceCode: '96' },
    },
  });
  const { jws } = await issueCredential(payload, office, { issuer, key: keys[0]!, statusList: 1 });
  const files = {
    '--key': await encryptPrivateKey(label!, 'mật khẩu đủ dài'),
    '--passphrase-file': 'mật khẩu đủ dài\n',
    '--serial-secret': `${'0123456789abcdef'.repeat(4)}\n`,
    '--trust-list': trustList,
    '--credential': `${jws}\n`,
  };
  const place = mkdtempSync(join(folder, 'papers-'));
  return [
    ...Object.entries(files).flatMap(([option, content], i) => {
      const file = join(place, String(i));
      writeFileSync(file, content, { mode: 0o600 });
      return [option, file];
    }),
    '--kid',
    '0301',
  ];
}

it('signs with the packer’s own key, for the products it is delegated to and no others', async () => {
  const real = join(folder, 'papers');
  const made = await ocop('run', plan, '-o', real, '-n', '8', ...(await papers([PLAN.product.gtin])));
  expect(made).toMatchObject({ code: 0 });
  const serials = readFileSync(join(real, 'serials.txt'), 'utf8').trim().split('\n');
  expect(serials).toHaveLength(8);
  const refused = await ocop('run', plan, '-o', join(folder, 'foreign'), '-n', '8', ...(await papers(['09520000000011'])));
  expect(refused.code).toBe(2);
  expect(refused.stderr).toContain('không được giao cho sản phẩm');
  expect(existsSync(join(folder, 'foreign'))).toBe(false);
}, 120_000);

it('stops on Ctrl-C and says how to go on', async () => {
  const stopped = join(folder, 'stopped');
  const child = spawn(
    process.execPath,
    ['--conditions=ocop-source', MAIN, 'run', plan, '-o', stopped, '-n', '2000', '--insecure-demo'],
    {
      stdio: ['ignore', 'ignore', 'pipe'],
    },
  );
  let said = '';
  child.stderr.on('data', (chunk) => (said += String(chunk)));
  const ended = new Promise((resolve) => child.on('exit', resolve));
  while (!existsSync(join(stopped, 'parts', '000004.jsonl')) && child.exitCode === null) await sleep(2);
  child.kill('SIGINT');
  expect(await ended).toBe(130);
  expect(said).toContain('Chạy lại đúng lệnh này để in tiếp');
  expect(readdirSync(stopped).sort()).toEqual(['insecure-demo-keys.json', 'parts', 'run.json']);
  expect(readdirSync(join(stopped, 'parts')).filter((name) => name.endsWith('.tmp'))).toEqual([]);
}, 120_000);
