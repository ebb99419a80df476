import { civilDateInVietnam } from '@ocop/core';
import type { Command } from 'commander';
import colors from 'picocolors';
import { CliError, EXIT } from '../cli-error.ts';
import { assignDemonstrationGtins } from '../demonstration-gtin.ts';
import { makeDemonstrationKeys } from '../demonstration-keys.ts';
import { type FilingOptions, readFiling, withFilingOptions } from '../filing-option.ts';
import { issueProducts } from '../issue-products.ts';
import { act, type ActOptions, isProposalFile } from '../office/act.ts';
import { readOfficeIssuance } from '../office/office-issuance.ts';
import { openOffice } from '../office/office.ts';
import { withPassphraseOptions } from '../office/passphrase.ts';
import { type LeftOut, splitSignable } from '../office/signable.ts';
import { readProductFile } from '../read-product-file.ts';
import { parseRegistry } from '../registry-option.ts';
import { jsonText } from '../json-text.ts';
import { createTerminal, type Terminal } from '../terminal.ts';
import { explainGaps } from '../to-registry-input.ts';
import { writeFileWhole } from '../write-file.ts';

interface IssueCommandOptions extends Omit<ActOptions, 'office'>, FilingOptions {
  readonly office?: string;
  readonly registry?: string;
  readonly out?: string;
  readonly labelHost?: string;
  readonly insecureDemo?: boolean;
}

export function addIssue(program: Command): void {
  withFilingOptions(
    withPassphraseOptions(
      program
        .command('issue')
        .summary('ký chứng nhận số và nhãn · sign credentials and labels')
        .description(
          'Với --office: ký bằng khóa của văn phòng, theo đề nghị đã được hai cán bộ duyệt. Trước hết ghi đề nghị (--propose), duyệt (ocop approve), rồi chạy lại với tệp đề nghị.\nKhông có --office: --insecure-demo ký bằng khóa trình diễn tạo lúc chạy; mọi nhãn mang cờ thử nghiệm, khóa mất khi lệnh kết thúc.\n\nWith --office: signs with the office’s keys, following a proposal that two officers approved. First write it (--propose), approve it (ocop approve), then run again with the proposal file.\nWithout --office: --insecure-demo signs with keys made at run time; every label carries the test flag, and the keys are gone when the command ends.',
        )
        .argument(
          '<products>',
          'danh sách CSV, products.json hoặc tệp đề nghị đã duyệt · a CSV list, products.json or an approved proposal',
        )
        .option('--office <folder>', 'thư mục văn phòng · the office’s folder')
        .option('--propose <file>', 'chỉ ghi đề nghị để cán bộ duyệt · only write the proposal, for officers to approve')
        .option('--publish <folder>', 'xuất sổ đăng ký ngay sau đó · publish the registry right after')
        .option('-r, --registry <origin>', 'địa chỉ sổ đăng ký, khi không có --office · origin of the registry, without --office')
        .option('-o, --out <file>', 'nơi ghi tệp phát hành · where to write the issuance')
        .option('--label-host <host>', 'tên miền in trong nhãn (mặc định: của sổ đăng ký) · host printed into labels')
        .option('--insecure-demo', 'đồng ý dùng khóa trình diễn · agree to demonstration keys')
        .option('--json', 'in kết quả bằng JSON · print the result as JSON'),
    ),
  ).action(async (path: string, options: IssueCommandOptions) => {
    const terminal = createTerminal({ json: options.json ?? false });
    if (options.office === undefined) await issueDemonstration(terminal, path, options);
    else await issueInOffice(terminal, path, { ...options, office: options.office });
  });
}

async function issueInOffice(
  terminal: Terminal,
  path: string,
  options: IssueCommandOptions & { readonly office: string },
): Promise<void> {
  let leftOut: readonly LeftOut[] = [];
  const filing = readFiling(options);
  const touched = await act(terminal, options, {
    action: 'recognise',
    approved: (await isProposalFile(path)) ? path : undefined,
    make: async ({ settings: { registry, issuers } }) => {
      const { products } = await readProductFile(path);
      const parted = splitSignable(products, { at: civilDateInVietnam(Date.now() / 1000), issuers });
      leftOut = parted.leftOut;
      printLeftOut(terminal, leftOut);
      if (parted.signable.length === 0)
        throw new CliError(
          { vi: 'Không có sản phẩm nào ký được.', en: 'There is no product that can be signed.' },
          EXIT.negative,
        );
      return {
        format: 'ocop-proposal/1',
        registry,
        createdAt: new Date().toISOString(),
        action: 'recognise',
        products: [...parted.signable],
        ...(filing === undefined ? {} : { filing }),
      };
    },
  });
  const unsigned = leftOut.map(({ product, sentence }) => ({ id: product.id, reason: sentence }));
  if (touched === undefined) {
    terminal.result({ proposal: options.propose, unsigned });
    return;
  }
  const signed = touched.filter(({ status }) => status !== 3);
  if (options.out !== undefined)
    await writeFileWhole(options.out, jsonText(await readOfficeIssuance(await openOffice(options.office))));
  terminal.line(
    `${signed.length} sản phẩm được ký, ${touched.length - signed.length} công nhận cũ được thay / signed, superseded`,
  );
  terminal.result({
    signed: signed.map(({ recId, index, kid, label }) => ({ recId, index, kid, label: label.uri })),
    superseded: touched.filter(({ status }) => status === 3).map(({ recId, index }) => ({ recId, index })),
    unsigned,
  });
}

function printLeftOut(terminal: Terminal, leftOut: readonly LeftOut[]): void {
  for (const { product, sentence } of leftOut.slice(0, 10)) {
    terminal.line(`  Bỏ qua / left out: ${product.id} ${product.name.vi}: ${sentence.vi}`);
    terminal.line(colors.dim(`    ${sentence.en}`));
  }
  if (leftOut.length > 10) terminal.line(colors.dim(`  … ${leftOut.length - 10} nữa / more`));
}

async function issueDemonstration(terminal: Terminal, path: string, options: IssueCommandOptions): Promise<void> {
  if (!options.insecureDemo) {
    throw new CliError({
      vi: 'Cần --office để ký bằng khóa thật, hoặc --insecure-demo để ký trình diễn.',
      en: 'Give --office to sign with real keys, or --insecure-demo for a demonstration.',
    });
  }
  if (options.registry === undefined || options.out === undefined)
    throw new CliError({ vi: 'Trình diễn cần --registry và --out.', en: 'A demonstration needs --registry and --out.' });
  const registry = parseRegistry(options.registry);
  const { products } = await readProductFile(path);
  const keys = await makeDemonstrationKeys();
  const issuance = await terminal.progress('Ký chứng nhận và nhãn', (onProgress) =>
    issueProducts(assignDemonstrationGtins(products), {
      registry,
      labelHost: options.labelHost ?? new URL(registry).host,
      now: Math.floor(Date.now() / 1000),
      keys,
      onProgress,
    }),
  );
  await writeFileWhole(options.out, jsonText(issuance));
  const unsigned = issuance.records.filter((record) => record.credential === null);
  terminal.line(
    `${issuance.records.length - unsigned.length} sản phẩm được ký, ${unsigned.length} chưa ký / products signed, not signed`,
  );
  printLeftOut(
    terminal,
    unsigned.map(({ product, gaps }) => ({ product, sentence: explainGaps(gaps) })),
  );
  terminal.line(`Đã ghi / written: ${options.out}`);
  terminal.result({
    signed: issuance.records.length - unsigned.length,
    unsigned: unsigned.map(({ product, gaps }) => ({ id: product.id, gaps })),
    out: options.out,
  });
}
