import { jsonFault } from '@ocop/core';
import { CliError } from './cli-error.ts';
import { readInput } from './read-list.ts';

/** A list of 200,000 products is about 210 MB; a JavaScript text holds 512 MB and no more. */
const MAX_BYTES = 400 * 1024 * 1024;

/** The JSON in a file of at most 400 MB, or a `CliError` that names the file, and the line and column where it stops being JSON. */
export async function readJson(path: string): Promise<unknown> {
  const text = new TextDecoder().decode(await readInput(path, MAX_BYTES));
  try {
    return JSON.parse(text);
  } catch (cause) {
    const fault = jsonFault(text);
    if (fault === undefined) throw cause;
    const { line, column, found } = fault;
    const sign = found.trim();
    const [vi, en] =
      text.trim() === ''
        ? ['tệp rỗng', 'it is empty']
        : found === ''
          ? [`tệp kết thúc giữa chừng ở dòng ${line}`, `it ends too early, in line ${line}`]
          : [
              `sai ở dòng ${line}, cột ${column}${sign === '' ? '' : ` (gặp ${sign})`}`,
              `wrong in line ${line}, column ${column}${sign === '' ? '' : ` (found ${sign})`}`,
            ];
    const isList = /\.(?:xlsx|csv|tsv|txt)$/i.test(path);
    throw new CliError(
      {
        vi: `“${path}” không phải JSON: ${vi}.${isList ? ' Hãy nạp danh sách trước: ocop import <danh sách> -o <tệp>.json.' : ''}`,
        en: `“${path}” is not JSON: ${en}.${isList ? ' Read the list first: ocop import <list> -o <file>.json.' : ''}`,
      },
      undefined,
      { cause },
    );
  }
}
