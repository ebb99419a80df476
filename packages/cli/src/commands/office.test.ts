import { createHash } from 'node:crypto';
import { appendFileSync, chmodSync, existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { addDays } from '@ocop/core';
import { createSigner, issueLabel, readPrivateKey } from '@ocop/trace/issue';
import { parseCredential } from '@ocop/verify/credential';
import { parseTrustList } from '@ocop/verify/trust-list';
import { beforeAll, describe, expect, test } from 'vitest';
import { ocop, ocopHere, scratchFolder } from '../ocop.harness.ts';
import { madeUpProduct, REGISTRY, TestOffice, TODAY } from '../office.harness.ts';

const CODE = (serial: number): string => `99-99001-${String(serial).padStart(3, '0')}-2026`;
const office = new TestOffice(scratchFolder());
const labels = new Map<string, string>();

interface Signed {
  readonly signed: readonly { readonly recId: string; readonly index: number; readonly kid: string; readonly label: string }[];
  readonly superseded: readonly { readonly recId: string; readonly index: number }[];
}

/** Proposes, approves and carries out; remembers the labels. */
async function issue(name: string, ...products: readonly unknown[]): Promise<Signed> {
  const proposal = office.path(`${name}.proposal.json`);
  const list = office.writeProducts(`${name}.json`, ...products);
  await office.run(0, 'issue', list, '--office', office.office, '--propose', proposal);
  await office.approve(proposal, 'an', 'binh');
  const run = await office.inOffice(0, 'issue', proposal, '--json');
  const result = JSON.parse(run.stdout) as Signed;
  for (const { recId, label } of result.signed) labels.set(recId, label);
  await office.publish();
  return result;
}

/** The label of product 2 from before its upgrade. */
let three = '';
const label = (serial: number): string => labels.get(CODE(serial)) ?? '';
const stateOf = async (text: string): Promise<string> => (await office.check(text)).state;

beforeAll(async () => {
  for (const who of ['goc-a', 'goc-b', 'goc-c', 'goc-d'])
    await office.run(0, 'keys', 'root', '--kid', who, '--office', office.path(who), '--passphrase-file', office.passphrase(who));
  const name = ['--name', 'UBND tỉnh Minh Họa', '--province', '99'];
  await office.run(0, 'office', 'init', office.office, '-r', REGISTRY, ...name);
  await office.inOffice(0, 'keys', 'issuer');
  await office.inOffice(0, 'keys', 'status', '--alg', 'Ed25519');
  for (const who of ['an', 'binh']) {
    await office.run(
      0,
      'keys',
      'officer',
      '--kid',
      who,
      '--office',
      office.path(who),
      '--passphrase-file',
      office.passphrase(who),
    );
    await office.run(0, 'keys', 'export-public', who, '-o', office.path(`${who}.public.json`), '--office', office.path(who));
    await office.run(0, 'office', 'enroll', office.path(`${who}.public.json`), '--office', office.office);
  }
  for (const who of ['goc-a', 'goc-b', 'goc-c', 'goc-d'])
    await office.run(0, 'keys', 'export-public', who, '-o', office.path(`${who}.public.json`), '--office', office.path(who));
}, 120_000);

const ROOTS = ['goc-a', 'goc-b', 'goc-c'].map((who) => office.path(`${who}.public.json`));

describe('a made-up province, with keys under passphrases', () => {
  test('keeps private keys encrypted, readable by their owner only', () => {
    const files = ['van-phong', 'goc-a', 'an'].flatMap((folder) =>
      readdirSync(join(office.path(folder), 'keys')).map((file) => join(office.path(folder), 'keys', file)),
    );
    expect(files.filter((file) => file.endsWith('.pem'))).toHaveLength(4);
    for (const file of files) {
      expect(statSync(file).mode & 0o777, file).toBe(0o600);
      expect(readFileSync(file, 'latin1'), file).not.toMatch(/BEGIN PRIVATE KEY|"d"\s*:/);
      if (file.endsWith('.pem')) expect(readFileSync(file, 'latin1')).toContain('BEGIN ENCRYPTED PRIVATE KEY');
    }
  });

  test('a trust list takes two of the three root holders', async () => {
    const one = await office.trustList(2, ['goc-a'], '--root', ...ROOTS, '--threshold', '2');
    expect(one.stderr).toContain('cần 2 khóa gốc cùng ký');
    // goc-a has signed a version 1; its holder's record refuses a second, different one.
    await new Promise((resolve) => setTimeout(resolve, 1100));
    const draft = office.path('other.json');
    await office.run(0, 'trust', 'draft', '--office', office.office, '-o', draft, '--root', ...ROOTS, '--threshold', '2');
    const again = [
      '--root',
      'goc-a',
      '-o',
      office.path('x.json'),
      '--office',
      office.path('goc-a'),
      '--passphrase-file',
      office.passphrase('goc-a'),
    ];
    expect((await office.run(1, 'trust', 'sign', draft, ...again)).stderr).toContain('đã ký phiên bản 1');
    await office.trustList(0, ['goc-b', 'goc-c'], '--root', ...ROOTS, '--threshold', '2');
  }, 60_000);

  test('nothing is signed without two officers, nor twice', async () => {
    const list = office.writeProducts('first.json', madeUpProduct(1), madeUpProduct(2, { stars: 3 }), madeUpProduct(3));
    expect((await office.inOffice(1, 'issue', list)).stderr).toContain('--propose');
    const proposal = office.path('first.proposal.json');
    await office.run(0, 'issue', list, '--office', office.office, '--propose', proposal);
    expect((await office.inOffice(2, 'issue', proposal)).stderr).toContain('cần 2 cán bộ khác nhau');
    await office.approve(proposal, 'an', 'an');
    expect((await office.inOffice(2, 'issue', proposal)).stderr).toContain('số chữ ký hợp lệ: 1');
    await office.approve(proposal, 'binh');
    const altered = JSON.parse(readFileSync(proposal, 'utf8'));
    altered.proposal.products[1].recognition.stars = 4;
    writeFileSync(office.path('altered.json'), JSON.stringify(altered));
    expect((await office.inOffice(2, 'issue', office.path('altered.json'))).stderr).toContain('số chữ ký hợp lệ: 0');
    const run = await office.inOffice(0, 'issue', proposal, '--publish', office.site, '--json');
    for (const { recId, label: uri } of (JSON.parse(run.stdout) as Signed).signed) labels.set(recId, uri);
    expect((await office.inOffice(1, 'issue', proposal)).stderr).toContain('đã được thực hiện');
    for (const serial of [1, 2, 3]) {
      const outcome = await office.check(label(serial));
      expect(outcome).toMatchObject({ state: 'verified', standing: 'valid', evidence: { threshold: 2, pilot: false } });
    }
  }, 60_000);

  test('an upgrade sets its predecessor to 3 in the same run, and the old credential stays published', async () => {
    const old = label(2);
    three = old;
    const before = readFileSync(join(office.site, 'ocop', 'rec', `${CODE(2)}.jwt`), 'utf8');
    const result = await issue('upgrade', madeUpProduct(2, { stars: 4, decision: '22/QĐ-MINHHOA', decidedDaysAgo: 1 }));
    expect(result.superseded).toEqual([{ recId: CODE(2), index: 1 }]);
    expect(await stateOf(old)).toBe('superseded');
    expect(await stateOf(label(2))).toBe('verified');
    const digest = createHash('sha256').update(before).digest('hex').slice(0, 16);
    expect(readFileSync(join(office.site, 'ocop', 'rec', `${CODE(2)}.${digest}.jwt`), 'utf8')).toBe(before);
    const now = parseCredential(readFileSync(join(office.site, 'ocop', 'rec', `${CODE(2)}.jwt`), 'utf8')).payload;
    expect(now.credentialSubject.supersedes).toBe(parseCredential(before).payload.jti);
  }, 60_000);

  test('suspension needs one officer, resumption and withdrawal two', async () => {
    const act = async (name: string, code: number, officers: readonly string[], ...args: readonly string[]) => {
      const proposal = office.path(`${name}.proposal.json`);
      await office.run(0, ...args, '--office', office.office, '--propose', proposal);
      await office.approve(proposal, ...officers);
      const [verb = ''] = args;
      return office.inOffice(code, verb, proposal, ...(code === 0 ? ['--publish', office.site] : []));
    };
    await act('suspend', 0, ['an'], 'suspend', CODE(3), '--reason', 'Chờ kết luận kiểm tra');
    expect(await stateOf(label(3))).toBe('suspended');
    await act('resume', 2, ['an'], 'resume', CODE(3), '--reason', 'Kết luận: đạt');
    await act('resume', 0, ['an', 'binh'], 'resume', CODE(3), '--reason', 'Kết luận: đạt');
    expect(await stateOf(label(3))).toBe('verified');
    const withdrawal = ['withdraw', CODE(3), '--ground', "d'", '--decision', '9/QĐ-MINHHOA', '--on', TODAY];
    await act('withdraw', 2, ['binh'], ...withdrawal);
    await act('withdraw', 0, ['an', 'binh'], ...withdrawal);
    expect(await stateOf(label(3))).toBe('revoked');
    const register = readFileSync(join(office.office, 'register.jsonl'), 'utf8');
    expect(register).toContain('26/2026/QĐ-TTg, Điều 8.1.đ');
    await act('resume-2', 1, ['an', 'binh'], 'resume', CODE(3), '--reason', 'Không thể');
    expect(
      (
        await ocopHere(
          'withdraw',
          CODE(1),
          '--ground',
          'z',
          '--decision',
          '1',
          '--on',
          TODAY,
          '--office',
          office.office,
          '--propose',
          'x',
        )
      ).code,
    ).toBe(2);
  }, 120_000);

  test('a product of two GTINs: a withdrawal that names the carton reaches the unit', async () => {
    const gtins = ['09520000000011', '19520000000018'];
    await issue('two-gtins', { ...(madeUpProduct(9) as object), gtins });
    const links = [...gtins.map((gtin) => `${REGISTRY}/01/${gtin}`), `${REGISTRY}/ocop/${CODE(9)}`];
    const states = async () => Promise.all(links.map(async (link) => (await office.check(link)).wouldBe));
    expect(await states()).toEqual(['verified', 'verified', 'verified']);
    const proposal = office.path('carton.proposal.json');
    const ground = ['--ground', "d'", '--decision', '10/QĐ-MINHHOA', '--on', TODAY];
    await office.run(0, 'withdraw', gtins[1] ?? '', ...ground, '--office', office.office, '--propose', proposal);
    await office.approve(proposal, 'an', 'binh');
    await office.inOffice(0, 'withdraw', proposal, '--publish', office.site);
    expect(await states()).toEqual(['revoked', 'revoked', 'revoked']);
  }, 120_000);

  test('what is published anew and did not change is named in no list of changes', async () => {
    const publish = ['publish', office.office, '-o', office.site];
    const changes = office.path('changes.json');
    const own = ['--passphrase-file', office.passphrase('office'), '--changes', changes];
    const page = join(office.site, 'ocop', CODE(1), 'index.html');
    writeFileSync(page, 'Trang bị sửa ngoài sổ');
    await office.run(0, ...publish, ...own);
    const { written, removed } = JSON.parse(readFileSync(changes, 'utf8')) as { written: string[]; removed: string[] };
    // The status list is signed anew; within the same second it comes out the same.
    expect(written.filter((path) => path !== 'ocop/status/1.jwt')).toEqual([`ocop/${CODE(1)}/index.html`]);
    expect(removed).toEqual([]);
    expect(readFileSync(page, 'utf8')).toContain('<!doctype html>');
  }, 60_000);

  test('a refusal names every product, and signs none', async () => {
    const before = readFileSync(join(office.office, 'register.jsonl'), 'utf8');
    const proposal = office.path('refused.json');
    const list = office.writeProducts(
      'refused-list.json',
      madeUpProduct(7),
      madeUpProduct(8, { stars: 5 }),
      madeUpProduct(9, { decidedDaysAgo: 1300 }),
    );
    const proposed = await office.run(0, 'issue', list, '--office', office.office, '--propose', proposal);
    expect(proposed.stdout).toContain('5 sao do cấp trung ương công nhận');
    expect(proposed.stdout).toContain('Đã hết hiệu lực');
    // Written by hand, past what --propose leaves out.
    const file = JSON.parse(readFileSync(proposal, 'utf8'));
    file.proposal.products = (JSON.parse(readFileSync(list, 'utf8')) as { products: unknown[] }).products;
    writeFileSync(proposal, JSON.stringify(file));
    await office.approve(proposal, 'an', 'binh');
    const refused = await office.inOffice(1, 'issue', proposal);
    expect(refused.stderr).toContain('Từ chối ký 2 trong 3 sản phẩm; chưa ký sản phẩm nào');
    expect(refused.stderr).toContain('chỉ được cấp đến 4 sao');
    expect(refused.stderr).toContain('8-8/QĐ-MINHHOA');
    expect(readFileSync(join(office.office, 'register.jsonl'), 'utf8')).toBe(before);
  }, 60_000);
});

describe('the compromise drill', () => {
  test('mark compromised, publish: every verifier that fetches within the ttl fails closed; what the log knows recovers', async () => {
    const old = { first: label(1), second: label(2) };
    const remembering = new Map<string, string>();
    const start = Date.now();
    expect((await office.check(old.first, { store: remembering, now: start })).state).toBe('verified');
    const thief = await steal();
    expect(await stateOf(thief)).toBe('mismatch');

    await office.inOffice(0, 'keys', 'issuer');
    await office.run(0, 'keys', 'compromise', '0101', '--office', office.office);
    await office.trustList(0, ['goc-a', 'goc-b']);
    await office.publish();
    for (const text of [old.first, old.second, thief]) {
      expect(await office.check(text)).toMatchObject({ state: 'unknown-issuer', reasons: ['key-compromised'] });
    }
    // A verifier that fetched before believes its copy for an hour, and not a second longer.
    expect((await office.check(old.first, { store: remembering, now: start + 3_600_000 })).state).toBe('verified');
    const late = await office.check(old.first, { store: remembering, now: start + 3_602_000 });
    expect(late).toMatchObject({ state: 'unknown-issuer', reasons: ['key-compromised'] });

    const again = await office.inOffice(0, 'reissue', '--from-key', '0101', '--publish', office.site, '--json');
    const signed = JSON.parse(again.stdout) as { recId: string; kid: string }[];
    expect(signed.map(({ recId, kid }) => [recId, kid])).toEqual([
      [CODE(1), '0103'],
      [CODE(2), '0103'],
    ]);
    expect(await office.check(old.first)).toMatchObject({ state: 'verified', issuer: { kid: '0103' } });
    expect(await stateOf(old.second)).toBe('verified');
    expect(await stateOf(label(3))).toBe('unknown-issuer');
    expect(await office.check(thief)).toMatchObject({ state: 'unknown-issuer', reasons: ['key-compromised'] });
    const { list } = parseTrustList(readFileSync(join(office.site, '.well-known/ocop/trust-list.jws')), REGISTRY);
    // Both labels of product 2 are in the trade, the one of its earlier stars too.
    expect(list.reattested).toHaveLength(3);
    expect(await stateOf(three)).toBe('superseded');
  }, 120_000);

  /** A label that the stolen key signs for a product nobody recognised. */
  async function steal(): Promise<string> {
    const pem = readFileSync(join(office.office, 'keys', '0101.pem'), 'utf8');
    const signer = await createSigner(await readPrivateKey(pem, 'mật khẩu của office đủ dài'), 0x0101);
    const { list } = parseTrustList(readFileSync(join(office.site, '.well-known/ocop/trust-list.jws')), REGISTRY);
    const issuer = list.issuers[0]!;
    const key = issuer.keys.find(({ kid }) => kid === '0101')!;
    const { payload } = parseCredential(readFileSync(join(office.site, 'ocop', 'rec', `${CODE(1)}.jwt`), 'utf8'));
    const credential = { ...payload, credentialSubject: { ...payload.credentialSubject, productCode: CODE(2) } };
    const request = { host: 'nhan.example', profile: 'product', stars: 3, statusList: 1, statusIndex: 0 } as const;
    const days = { issuedOn: TODAY, validUntil: addDays(TODAY, 30) };
    const facts = {
      ...credential,
      credentialSubject: { ...credential.credentialSubject, productCode: CODE(99), stars: 3 as const },
    };
    const forged = await issueLabel({ ...request, ...days, key: { productCode: CODE(99) } }, signer, {
      issuer,
      key,
      credential: facts,
    });
    // The registry answers with a genuine credential, of another product.
    writeFileSync(
      join(office.site, 'ocop', 'rec', `${CODE(99)}.jwt`),
      readFileSync(join(office.site, 'ocop', 'rec', `${CODE(1)}.jwt`)),
    );
    return forged.uri;
  }
});

describe('roots', () => {
  test('rotate with the old and the new ones; a page that pinned the first list walks there', async () => {
    const pinned = office.trust();
    const next = ['goc-b', 'goc-c', 'goc-d'].flatMap((who) => office.path(`${who}.public.json`));
    const refused = await office.trustList(2, ['goc-c', 'goc-d'], '--root', ...next, '--threshold', '2');
    expect(refused.stderr).toContain('chỉ có 1');
    await new Promise((resolve) => setTimeout(resolve, 1100));
    // The holders' records keep them from signing another version 3, so the same draft goes on to goc-b.
    const draft = office.path('draft.json');
    const own = ['--office', office.path('goc-b'), '--passphrase-file', office.passphrase('goc-b')];
    await office.run(0, 'trust', 'sign', draft, '--root', 'goc-b', '-o', office.path('goc-b.sig.json'), ...own);
    const signatures = ['goc-b', 'goc-c', 'goc-d'].map((who) => office.path(`${who}.sig.json`));
    await office.run(0, 'trust', 'assemble', draft, ...signatures, '--office', office.office);
    await office.trustList(0, ['goc-c', 'goc-d']);
    await office.publish();
    expect(office.trust().roots.keys.map(({ kid }) => kid)).toEqual(['goc-b', 'goc-c', 'goc-d']);
    expect(await office.check(label(1), { trust: pinned })).toMatchObject({
      state: 'verified',
      evidence: { trustListVersion: 4 },
    });
    for (const version of [1, 2, 3, 4])
      expect(existsSync(join(office.site, `.well-known/ocop/trust-list.${version}.jws`))).toBe(true);
  }, 120_000);
});

describe('the issuance log', () => {
  const path = join(office.office, 'log.jsonl');
  const verify = async (code: number, ...args: readonly string[]) =>
    office.run(code, 'log', 'verify', '--office', office.office, '--json', ...args);

  test('is whole after all this, and knows a head that was signed', async () => {
    const signed = office.path('head.json');
    await office.inOffice(0, 'log', 'head', '--sign', '0103', '-o', signed);
    const report = JSON.parse((await verify(0, '--head', signed)).stdout);
    expect(report).toMatchObject({ whole: true, findings: [], unlogged: [] });
    const forged = { ...JSON.parse(readFileSync(signed, 'utf8')), seq: 1 };
    writeFileSync(office.path('forged.json'), JSON.stringify(forged));
    await verify(2, '--head', office.path('forged.json'));
  }, 60_000);

  test('an edited, deleted, moved or missing line is found', async () => {
    const text = readFileSync(path, 'utf8');
    const lines = text.split('\n').slice(0, -1);
    const printed = (await office.run(0, 'log', 'head', '--office', office.office)).stdout.trim();
    const findings = async (changed: readonly string[]) => {
      writeFileSync(path, changed.map((line) => `${line}\n`).join(''));
      const report = JSON.parse((await verify(1, '--head', printed)).stdout) as {
        findings: { code: string }[];
        unlogged: string[];
      };
      return new Set(report.findings.map(({ code }) => code));
    };
    expect(await findings(lines.with(9, lines[9]!.replace('"seq":10', '"seq":11')))).toEqual(
      new Set(['LOG_SEQUENCE', 'LOG_CHAIN']),
    );
    expect(await findings(lines.toSpliced(4, 1))).toContain('LOG_CHAIN');
    expect(await findings([...lines.slice(0, 4), lines[5]!, lines[4]!, ...lines.slice(6)])).toContain('LOG_SEQUENCE');
    expect(await findings(lines.slice(0, -2))).toEqual(new Set(['LOG_TRUNCATED']));
    writeFileSync(
      path,
      lines
        .toSpliced(4, 1)
        .map((line) => `${line}\n`)
        .join(''),
    );
    const damaged = await office.inOffice(1, 'keys', 'label', '--kid', '0200');
    expect(damaged.stderr).toContain('Nhật ký ký số bị hỏng');
    writeFileSync(path, text);
  }, 60_000);

  test('a line that a crash cut off is dropped by the next append', async () => {
    appendFileSync(path, '{"action":"key-label","at":"2026');
    expect(JSON.parse((await verify(1)).stdout)).toMatchObject({ findings: [{ code: 'LOG_TORN' }] });
    await office.inOffice(0, 'keys', 'label', '--product-code', CODE(1));
    expect(JSON.parse((await verify(0)).stdout)).toMatchObject({ whole: true });
  }, 60_000);

  test('two appends at a time are refused or come one after the other; a dead process holds nobody up', async () => {
    const lock = join(office.office, 'office.lock');
    writeFileSync(lock, `${process.pid}\n`);
    expect((await office.inOffice(2, 'keys', 'label')).stderr).toContain(`tiến trình ${process.pid}`);
    writeFileSync(lock, '999999999\n');
    const runs = await Promise.all(
      [1, 2, 3].map(async () =>
        ocop('office', 'add-issuer', '--name', 'Sở Minh Họa', '--office', office.office, '--id', `urn:${Math.random()}`),
      ),
    );
    expect(runs.some(({ code }) => code === 0)).toBe(true);
    expect(existsSync(lock)).toBe(false);
    expect(JSON.parse((await verify(0)).stdout)).toMatchObject({ whole: true });
  }, 60_000);
});

describe('passphrases', () => {
  test('from a file that others can read, wrong, too short, or without a terminal: refused', async () => {
    const open = office.passphrase('open');
    chmodSync(open, 0o644);
    const refused = async (...args: readonly string[]) =>
      (await office.run(2, 'keys', 'officer', '--kid', 'chi', '--office', office.path('chi'), ...args)).stderr;
    if (process.platform !== 'win32') expect(await refused('--passphrase-file', open)).toContain('chmod 600');
    const short = office.path('short.pass');
    writeFileSync(short, 'ngắn', { mode: 0o600 });
    expect(await refused('--passphrase-file', short)).toContain('ít nhất 12 ký tự');
    expect(await refused()).toContain('--passphrase-file hoặc --passphrase-fd');
    const wrong = await office.run(
      2,
      'publish',
      office.office,
      '-o',
      office.site,
      '--passphrase-file',
      office.passphrase('someone else'),
    );
    expect(wrong.stderr).toContain('Mật khẩu của khóa sai');
    expect(existsSync(join(office.path('chi'), 'keys', 'chi.pem'))).toBe(false);
  }, 60_000);

  test('a key file that others can read is not used', async () => {
    const pem = join(office.office, 'keys', '0102.pem');
    chmodSync(pem, 0o640);
    if (process.platform !== 'win32')
      expect((await office.inOffice(2, 'log', 'head', '--sign', '0102')).stderr).toContain('chmod 600');
    chmodSync(pem, 0o600);
  });

  test('no key of a demonstration enters a real office', async () => {
    expect((await office.inOffice(2, 'keys', 'issuer', '--insecure-demo')).stderr).toContain('không nhận khóa --insecure-demo');
  });
});
