import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { addDays, civilDateInVietnam } from '@ocop/core';
import { type Outcome, type Trust, verify } from '@ocop/verify';
import { folderFetch } from './folder-fetch.ts';
import { ocopHere, type Run } from './ocop.harness.ts';

export const REGISTRY = 'https://ocop.minhhoa.example';
export const TODAY = civilDateInVietnam(Date.now() / 1000);

/** A made-up province: code 99 is nobody's, and a product code names no GTIN, so that its labels verify as real ones do. */
export function madeUpProduct(
  serial: number,
  change: {
    readonly stars?: number;
    readonly decision?: string;
    readonly decidedDaysAgo?: number;
    readonly replaces?: string[];
  } = {},
): unknown {
  const { stars = 4, decision = `${serial}/QĐ-MINHHOA`, decidedDaysAgo = 100, replaces = [] } = change;
  return {
    id: `${serial}-${decision}`,
    name: { vi: `Sản phẩm minh họa ${serial}` },
    productSet: 6,
    productCode: `99-99001-${String(serial).padStart(3, '0')}-2026`,
    gtins: [],
    producer: { name: 'Hợp tác xã Minh Họa', legalForm: 'cooperative', place: { provinceCode: '99' } },
    recognition: {
      stars,
      claim: 'recognised',
      decision: { number: decision, date: addDays(TODAY, -decidedDaysAgo), authority: 'UBND tỉnh Minh Họa' },
      events: [],
    },
    replaces,
    demonstration: true,
    sources: ['Dòng do dự án đặt ra'],
  };
}

/** A made-up province with holders of roots, officers and passphrases, each in a folder of their own. */
export class TestOffice {
  readonly folder: string;
  readonly office: string;
  readonly site: string;

  constructor(scratch: string) {
    this.folder = scratch;
    this.office = join(scratch, 'van-phong');
    this.site = join(scratch, 'so-dang-ky');
    mkdirSync(scratch, { recursive: true });
  }

  path(name: string): string {
    return join(this.folder, name);
  }

  /** A file of mode 0600 that holds `who`'s passphrase. */
  passphrase(who: string): string {
    const path = this.path(`${who}.pass`);
    writeFileSync(path, `mật khẩu của ${who} đủ dài\n`);
    chmodSync(path, 0o600);
    return path;
  }

  writeProducts(name: string, ...products: readonly unknown[]): string {
    const path = this.path(name);
    writeFileSync(path, JSON.stringify({ format: 'ocop-products/1', products }));
    return path;
  }

  /** Runs a command that has to end with this exit code. */
  async run(code: number, ...args: readonly string[]): Promise<Run> {
    const run = await ocopHere(...args);
    if (run.code !== code) throw new Error(`ocop ${args.join(' ')}: exit code ${run.code}\n${run.stdout}${run.stderr}`);
    return run;
  }

  /** The same inside the office, with the office's passphrase. */
  async inOffice(code: number, ...args: readonly string[]): Promise<Run> {
    return this.run(code, ...args, '--office', this.office, '--passphrase-file', this.passphrase('office'));
  }

  /** Lets officers approve a proposal, each from their own folder. */
  async approve(proposal: string, ...officers: readonly string[]): Promise<void> {
    for (const who of officers)
      await this.run(
        0,
        'approve',
        proposal,
        '--officer',
        who,
        '--office',
        this.path(who),
        '--passphrase-file',
        this.passphrase(who),
      );
  }

  /** Lets root holders sign a draft, and puts the list together. */
  async trustList(code: number, holders: readonly string[], ...draftOptions: readonly string[]): Promise<Run> {
    const draft = this.path('draft.json');
    await this.run(0, 'trust', 'draft', '--office', this.office, '-o', draft, ...draftOptions);
    const files: string[] = [];
    for (const who of holders) {
      const file = this.path(`${who}.sig.json`);
      const own = ['--office', this.path(who), '--passphrase-file', this.passphrase(who)];
      await this.run(0, 'trust', 'sign', draft, '--root', who, '-o', file, ...own);
      files.push(file);
    }
    return this.run(code, 'trust', 'assemble', draft, ...files, '--office', this.office);
  }

  async publish(): Promise<void> {
    await this.run(0, 'publish', this.office, '-o', this.site, '--passphrase-file', this.passphrase('office'));
  }

  trust(): Trust {
    return JSON.parse(readFileSync(join(this.site, 'trust.json'), 'utf8')) as Trust;
  }

  /** What the public verifier says, from the published files. */
  async check(
    text: string,
    more: { readonly trust?: Trust; readonly now?: number; readonly store?: Map<string, string> } = {},
  ): Promise<Outcome> {
    const { trust = this.trust(), now = Date.now(), store } = more;
    return verify(text, { now, trust, fetch: folderFetch(this.site, REGISTRY), ...(store === undefined ? {} : { store }) });
  }
}
