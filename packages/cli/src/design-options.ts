import { parseTemplate, PROFILES, STOCKS, TEMPLATES } from '@ocop/trace/print';
import type { Command } from 'commander';
import { CliError } from './cli-error.ts';
import { inFile } from './in-file.ts';
import type { DesignChoice } from './print-job.ts';
import { readJson } from './read-json.ts';

/** Options of a print as the command line gives them. */
export interface DesignFlags {
  template?: string;
  stock?: string;
  paper?: string;
  dpi?: string;
  module?: string;
  profile?: string;
  inks?: string;
  role?: string;
}

const PAPERS = ['A4', 'A3', 'SRA4', 'SRA3', 'label'] as const;

/** The options that `label` and `doctor` share. */
export function addDesignOptions(command: Command): Command {
  return command
    .option('--template <id|file>', `mẫu nhãn: ${TEMPLATES.map(({ id }) => id).join(', ')}, hoặc tệp JSON · template`)
    .option('--stock <id>', `giấy tem có sẵn: ${STOCKS.map(({ id }) => id).join(', ')} · cut stock or roll`)
    .option('--paper <size>', `khổ giấy: ${PAPERS.join(', ')} (label: mỗi nhãn một trang, có TrimBox) · paper`)
    .option('--dpi <n>', 'độ phân giải máy in: 203, 300, 600… ô mã được chỉnh cho tròn chấm · printer resolution')
    .option('--module <mm>', 'cạnh ô mã X mong muốn, mm · X-dimension wanted')
    .option('--profile <id>', `nơi quét: ${Object.keys(PROFILES).join(', ')} · where it is read`)
    .option('--inks <set>', 'mực: k (một bản đen), cmyk · inks')
    .option('--role <role>', 'only: nhãn bắt buộc của hàng hóa; additional: tem dán thêm · role of the label');
}

function number(text: string | undefined, name: string): number | undefined {
  if (text === undefined) return undefined;
  const value = Number(text.replace(',', '.'));
  if (text.trim() !== '' && Number.isFinite(value)) return value;
  throw new CliError({ vi: `--${name} phải là một số, không phải “${text}”.`, en: `--${name} takes a number, not “${text}”.` });
}

function oneOf<T extends string>(text: string | undefined, name: string, known: readonly T[]): T | undefined {
  if (text === undefined) return undefined;
  const found = known.find((each) => each === text);
  if (found !== undefined) return found;
  throw new CliError({
    vi: `--${name} là một trong: ${known.join(', ')}; không có “${text}”.`,
    en: `--${name} is one of: ${known.join(', ')}; not “${text}”.`,
  });
}

/** A template that is no shipped identifier is read as a file. */
async function readTemplate(template: string | undefined): Promise<DesignChoice['template']> {
  if (template === undefined || !template.endsWith('.json') || TEMPLATES.some(({ id }) => id === template)) return template;
  const json = await readJson(template);
  return inFile(template, () => parseTemplate(json));
}

/** The choices as an order writes them. */
export async function readDesign(flags: DesignFlags): Promise<DesignChoice> {
  const { template, stock } = flags;
  const choice = {
    template: await readTemplate(template),
    stock,
    paper: oneOf(flags.paper, 'paper', PAPERS),
    dpi: number(flags.dpi, 'dpi'),
    moduleMm: number(flags.module, 'module'),
    profile: oneOf(flags.profile, 'profile', ['point-of-sale', 'mobile'] as const),
    inks: oneOf(flags.inks, 'inks', ['k', 'cmyk'] as const),
    role: oneOf(flags.role, 'role', ['only', 'additional'] as const),
  };
  return Object.fromEntries(Object.entries(choice).filter(([, value]) => value !== undefined)) as DesignChoice;
}
