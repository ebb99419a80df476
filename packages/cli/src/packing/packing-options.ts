import type { Command } from 'commander';
import { withPassphraseOptions } from '../office/passphrase.ts';

/** What a command line says about labels that are signed here. */
export interface PackingFlags {
  readonly office?: string;
  readonly product?: string;
  readonly lot?: string;
  readonly count?: string;
  readonly perMonth?: string;
  readonly kid?: string;
  readonly trustList?: string;
  readonly credential?: string;
  readonly host?: string;
  readonly passphraseFile?: readonly string[];
  readonly passphraseFd?: string;
}

/** The options that `label` and `run` share for signing with a key of an office or a packer. */
export function addPackingOptions(command: Command): Command {
  return withPassphraseOptions(
    command
      .option('--office <folder>', 'ký bằng khóa nhãn trong thư mục này · sign with the label key in this folder')
      .option('--product <gtin|code>', 'sản phẩm: GTIN hoặc mã OCOP · the product: GTIN or OCOP code')
      .option('--lot <lot>', 'số lô · the lot')
      .option('-n, --count <n>', 'số nhãn · how many labels')
      .option('--per-month <n>', 'mỗi tháng dùng bao nhiêu nhãn: để biết có in thừa không · labels used a month')
      .option('--kid <id>', 'số của khóa nhãn, bốn chữ số thập lục phân · the label key’s id, four hex digits')
      .option('--trust-list <file>', 'danh sách tin cậy đã công bố · the published trust list')
      .option('--credential <file>', 'chứng nhận số của sản phẩm · the product’s credential')
      .option('--host <host>', 'tên miền in trong nhãn · host printed into labels'),
  );
}
