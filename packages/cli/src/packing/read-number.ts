import { CliError } from '../cli-error.ts';

/** A whole number of an option, within bounds. */
export function readNumber(text: string | undefined, option: string, { least, most }: { least: number; most: number }): number {
  const value = Number(text);
  if (text !== undefined && text.trim() !== '' && Number.isInteger(value) && value >= least && value <= most) return value;
  throw new CliError({
    vi: `${option} phải là số nguyên từ ${least} đến ${most}${text === undefined ? '' : `, không phải “${text}”`}.`,
    en: `${option} takes a whole number from ${least} to ${most}${text === undefined ? '' : `, not “${text}”`}.`,
  });
}
