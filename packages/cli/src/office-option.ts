import type { Command } from 'commander';
import { OFFICE_FOLDER } from './office/office.ts';

/** Adds `--office` and `--json`, which every command of an office has. */
export function withOfficeOption(command: Command): Command {
  return command
    .option('--office <folder>', 'thư mục văn phòng · the office’s folder', OFFICE_FOLDER)
    .option('--json', 'in kết quả bằng JSON · print the result as JSON');
}

export interface OfficeOption {
  readonly office: string;
  readonly json?: boolean;
}
