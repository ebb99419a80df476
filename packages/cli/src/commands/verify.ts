import { readFile } from 'node:fs/promises';
import { type Outcome, verify } from '@ocop/verify';
import { describeAuthenticity, describeOutcome, describeReason, describeStanding } from '@ocop/verify/locales';
import type { Command } from 'commander';
import colors from 'picocolors';
import { CliError, EXIT } from '../cli-error.ts';
import { parseTime } from '../day-option.ts';
import { folderFetch } from '../folder-fetch.ts';
import { createTerminal, type Terminal } from '../terminal.ts';
import { addCatalogue } from './catalogue.ts';
import { addConformance } from './conformance.ts';
import { readTrust } from '../trust-file.ts';

/** A test label whose verdict would be good answers like a good one: the words say that it is a test. */
function isGood({ state, wouldBe }: Outcome): boolean {
  const verdict = state === 'test' ? wouldBe : state;
  return verdict === 'verified' || verdict === 'extended' || verdict === 'stale';
}

/** The outcome for a person, Vietnamese first. */
export function printOutcome(terminal: Terminal, outcome: Outcome): void {
  const paint = isGood(outcome) ? colors.green : colors.yellow;
  const [vi, en] = [describeOutcome(outcome, 'vi'), describeOutcome(outcome, 'en')];
  terminal.line(paint(colors.bold(vi.title)));
  terminal.line(colors.dim(en.title));
  for (const text of [vi.detail, vi.advice]) if (text) terminal.line(text);
  const { claims, issuer, evidence } = outcome;
  const facts: readonly (readonly [string, string | null | undefined])[] = [
    ['Sản phẩm / product', claims?.credential?.credentialSubject.name.vi],
    ['Mã / key', claims?.gtin ?? claims?.productCode],
    ['Chủ thể / producer', claims?.credential?.credentialSubject.producer.name],
    [
      'Quyết định / decision',
      claims?.credential &&
        `${claims.credential.credentialSubject.decision.number}, ${claims.credential.credentialSubject.decision.date}`,
    ],
    ['Lô, số sê-ri / lot, serial', [claims?.lot, claims?.serial].filter(Boolean).join(', ')],
    ['Đơn vị cấp / issuer', issuer?.name.vi],
    ['Sổ đăng ký / registry', evidence.registry],
    ['Xác thực / authenticity', `${describeAuthenticity(outcome.authenticity, 'vi')} (${outcome.authenticity})`],
    ['Hiệu lực / standing', `${describeStanding(outcome.standing, 'vi')} (${outcome.standing})`],
    ...outcome.reasons.map((reason) => ['Lý do / reason', `${describeReason(reason, 'vi')} (${reason})`] as const),
    ['Kiểm tra lúc / checked at', outcome.checkedAt],
  ];
  for (const [label, value] of facts) if (value) terminal.line(`  ${label.padEnd(28)} ${value}`);
}

export function addVerify(program: Command): void {
  const command = program
    .command('verify')
    .summary('kiểm tra một nhãn, một liên kết hoặc một chứng nhận số · check a label, a link or a credential')
    .description(
      'Kiểm tra nội dung mã QR, liên kết GS1 hoặc chứng nhận số (JWS). Mã thoát 0 khi còn hiệu lực, 1 khi không.\nChecks the text of a QR code, a GS1 Digital Link or a credential (JWS). Exit code 0 when in force, 1 when not.',
    )
    .argument('<input>', 'nội dung mã, hoặc @tệp · the code’s text, or @file')
    .option('-t, --trust <file>', 'tệp trust.json hoặc tệp phát hành, bắt buộc · trust.json, or an issuance file; required')
    .option(
      '-r, --registry <folder>',
      'đọc sổ đăng ký từ thư mục thay cho mạng · read the registry from a folder instead of the network',
    )
    .option('--offline', 'không dùng mạng · use no network')
    .option('--at <time>', 'thời điểm kiểm tra, ISO 8601 · time of the check (default: now)')
    .option('--expect-gtin <gtin>', 'GTIN mà người bán nêu · the GTIN that the seller states')
    .option('--expect-code <code>', 'mã sản phẩm OCOP mà người bán nêu · the product code that the seller states')
    .option('--expect-stars <n>', 'số sao mà người bán nêu · the stars that the seller states')
    .option('--json', 'in kết quả bằng JSON · print the outcome as JSON')
    .action(
      async (
        input: string,
        options: {
          trust?: string;
          registry?: string;
          offline?: boolean;
          at?: string;
          expectGtin?: string;
          expectCode?: string;
          expectStars?: string;
          json?: boolean;
        },
      ) => {
        const terminal = createTerminal({ json: options.json ?? false });
        // Not `requiredOption`: commander would ask the subcommands for it too.
        if (options.trust === undefined) {
          throw new CliError({
            vi: 'Thiếu --trust <tệp>: hãy cho biết tin ai (trust.json hoặc tệp phát hành).',
            en: 'Missing --trust <file>: say whom to trust (trust.json, or an issuance file).',
          });
        }
        const now = parseTime(options.at);
        const trust = await readTrust(options.trust);
        const text = input.startsWith('@')
          ? (
              await readFile(input.slice(1), 'utf8').catch((cause: unknown) => {
                throw new CliError(
                  { vi: `Không mở được tệp “${input.slice(1)}”.`, en: `Cannot open the file “${input.slice(1)}”.` },
                  undefined,
                  { cause },
                );
              })
            ).trim()
          : input;
        const expected = {
          ...(options.expectGtin === undefined ? {} : { gtin: options.expectGtin }),
          ...(options.expectCode === undefined ? {} : { productCode: options.expectCode }),
          ...(options.expectStars === undefined ? {} : { stars: Number(options.expectStars) }),
        };
        const load = options.registry === undefined ? fetch : folderFetch(options.registry, trust.registry);
        const outcome = await verify(text, {
          now,
          trust,
          ...(options.offline ? {} : { fetch: load }),
          ...(Object.keys(expected).length === 0 ? {} : { expected }),
        });
        printOutcome(terminal, outcome);
        terminal.result(outcome);
        process.exitCode = isGood(outcome) ? EXIT.ok : EXIT.negative;
      },
    );
  addConformance(command);
  addCatalogue(command);
}
