import { readdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runConformance, type CaseResult, type Suite } from '@ocop/verify/conformance';
import type { Command } from 'commander';
import colors from 'picocolors';
import { CliError, EXIT } from '../cli-error.ts';
import { readJson } from '../read-json.ts';
import { createTerminal } from '../terminal.ts';

/** The vectors that come with the verifier. */
const VECTORS = dirname(fileURLToPath(import.meta.resolve('@ocop/verify/vectors/links.json')));

/** A file of another shape (`labels.json` holds steps of the writing, not cases) is no suite. */
function isSuite(value: unknown): value is Suite {
  return typeof value === 'object' && value !== null && 'suite' in value && 'cases' in value && Array.isArray(value.cases);
}

async function readSuites(folder: string): Promise<Suite[]> {
  const names = await readdir(folder).catch((cause: unknown) => {
    throw new CliError({ vi: `Không mở được thư mục “${folder}”.`, en: `Cannot open the folder “${folder}”.` }, undefined, {
      cause,
    });
  });
  const files = await Promise.all(
    names
      .filter((name) => name.endsWith('.json'))
      .sort()
      .map((name) => readJson(join(folder, name))),
  );
  const suites = files.filter(isSuite);
  if (suites.length === 0) {
    throw new CliError({
      vi: `Không có bộ vectơ nào trong “${folder}”.`,
      en: `There is no vector suite in “${folder}”.`,
    });
  }
  return suites;
}

function isAnswers(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function tally(
  results: readonly CaseResult[],
): readonly { readonly suite: string; readonly cases: number; readonly passed: number }[] {
  return [...new Set(results.map(({ suite }) => suite))].map((suite) => {
    const own = results.filter((result) => result.suite === suite);
    return { suite, cases: own.length, passed: own.filter(({ passed }) => passed).length };
  });
}

/** `ocop verify conformance`: does a reader agree with docs/spec? This one, or another port by the answers it wrote. */
export function addConformance(verify: Command): void {
  verify
    .command('conformance')
    .summary('chạy bộ vectơ tuân thủ · run the conformance vectors')
    .description(
      'Chạy bộ vectơ tuân thủ trên bộ kiểm tra này, hoặc so câu trả lời của một bộ khác. Mã thoát 0 khi tất cả khớp, 1 khi không.\nRuns the conformance vectors against this verifier, or compares the answers of another port. Exit code 0 when all agree, 1 when not.',
    )
    .argument('[folder]', 'thư mục vectơ, mặc định là bộ đi kèm · folder of vectors (default: those that come with the verifier)')
    .option('--answers <file>', 'câu trả lời của bộ khác: {"mã trường hợp": …} · answers of another port: {"case id": …}')
    .option('--json', 'in kết quả bằng JSON · print the results as JSON')
    .helpOption('-h, --help', 'hướng dẫn · help')
    .exitOverride()
    .action(async (folder: string | undefined, _own: unknown, command: Command) => {
      // `--json` is an option of `verify` too, and commander gives it to the outermost command that knows it.
      const options = command.optsWithGlobals<{ answers?: string; json?: boolean }>();
      const terminal = createTerminal({ json: options.json ?? false });
      const suites = await readSuites(folder ?? VECTORS);
      const answers = options.answers === undefined ? undefined : await readJson(options.answers);
      if (answers !== undefined && !isAnswers(answers)) {
        throw new CliError({
          vi: `Tệp “${basename(options.answers ?? '')}” phải là một đối tượng {"mã trường hợp": câu trả lời}.`,
          en: `The file “${basename(options.answers ?? '')}” has to be an object {"case id": answer}.`,
        });
      }
      const results = await runConformance(suites, answers);
      const wrong = results.filter(({ passed }) => !passed);
      for (const { suite, cases, passed } of tally(results)) {
        const mark = cases === passed ? colors.green('✓') : colors.red('✗');
        terminal.line(`  ${mark} ${suite.padEnd(14)} ${passed}/${cases}`);
      }
      for (const { id, about, expected, got } of wrong.slice(0, 20)) {
        terminal.line(`${colors.red(id)} ${about}`);
        terminal.line(`    cần / expected  ${JSON.stringify(expected)}`);
        terminal.line(`    được / got      ${got === undefined ? '(không trả lời / no answer)' : JSON.stringify(got)}`);
      }
      if (wrong.length > 20) terminal.line(`… và ${wrong.length - 20} trường hợp nữa / and ${wrong.length - 20} more`);
      terminal.line(
        wrong.length === 0
          ? colors.green(`Tất cả ${results.length} trường hợp khớp. / All ${results.length} cases agree.`)
          : colors.red(
              `${wrong.length} trên ${results.length} trường hợp không khớp. / ${wrong.length} of ${results.length} cases disagree.`,
            ),
      );
      terminal.result({ passed: wrong.length === 0, suites: tally(results), results });
      process.exitCode = wrong.length === 0 ? EXIT.ok : EXIT.negative;
    });
}
