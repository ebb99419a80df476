import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { CliError } from '../cli-error.ts';
import { writeFileWhole } from '../write-file.ts';
import { formatJson } from './format-json.ts';
import { readFormat } from '../read-format.ts';
import { type OfficeSettings, settingsSchema } from './settings.ts';

/** Default of `--office`. */
export const OFFICE_FOLDER = 'ocop-office';

/** The folder in which an authority keeps its keys, its register and its log. */
export interface Office {
  readonly folder: string;
  readonly settings: OfficeSettings;
}

const settingsPath = (folder: string): string => join(folder, 'office.json');

export function isOffice(folder: string): boolean {
  return existsSync(settingsPath(folder));
}

export async function openOffice(folder: string): Promise<Office> {
  if (!isOffice(folder)) {
    throw new CliError({
      vi: `“${folder}” chưa phải thư mục văn phòng. Hãy chạy: ocop office init ${folder} --help`,
      en: `“${folder}” is not an office folder yet. Run: ocop office init ${folder} --help`,
    });
  }
  const settings = await readFormat(settingsPath(folder), settingsSchema, {
    vi: 'tệp thiết lập của văn phòng (office.json)',
    en: 'the settings of an office (office.json)',
  });
  return { folder, settings };
}

export async function writeSettings(folder: string, settings: OfficeSettings): Promise<void> {
  await writeFileWhole(settingsPath(folder), formatJson(settings), 0o600);
}
