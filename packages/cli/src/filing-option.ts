import { isCivilDate } from '@ocop/core';
import type { Filing } from '@ocop/trace/issue';
import type { Command } from 'commander';
import { CliError } from './cli-error.ts';

const KINDS = ['first', 'upgrade', 'reassessment'] as const;

export interface FilingOptions {
  readonly filedOn?: string;
  readonly filing: string;
}

/** Adds the filing date of the dossiers, which chooses their rule set. */
export function withFilingOptions(command: Command): Command {
  return command
    .option(
      '--filed-on <day>',
      'ngày nộp hồ sơ, YYYY-MM-DD: ngày này chọn bộ tiêu chí · day of filing, which chooses the rule set',
    )
    .option('--filing <kind>', 'loại hồ sơ: first, upgrade hoặc reassessment · kind of dossier', 'first');
}

export function readFiling({ filedOn, filing }: FilingOptions): Filing | undefined {
  const kind = KINDS.find((known) => known === filing);
  if (kind === undefined)
    throw new CliError({
      vi: `--filing là first, upgrade hoặc reassessment, không phải “${filing}”.`,
      en: `--filing takes first, upgrade or reassessment, not “${filing}”.`,
    });
  if (filedOn === undefined) return undefined;
  if (isCivilDate(filedOn)) return { filedOn, kind };
  throw new CliError({
    vi: `--filed-on phải là YYYY-MM-DD, không phải “${filedOn}”.`,
    en: `--filed-on takes YYYY-MM-DD, not “${filedOn}”.`,
  });
}
