import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { decodeText, type ReadProductsResult, readProducts, readSheets } from '@ocop/core';
import { isOldWorkbook, isXlsx, readXlsx } from '@ocop/core/xlsx';
import { CliError } from './cli-error.ts';

/** Larger files are refused before they are read. A national list of 18,243 products is about 10 MB. */
const MAX_BYTES = 200 * 1024 * 1024;

/** Bytes of a file of the caller's, or a `CliError` that says in both languages why not. */
export async function readInput(path: string, maxBytes: number = MAX_BYTES): Promise<Uint8Array> {
  await assertReadable(path, maxBytes);
  return readFile(path);
}

/** The same for a file that is too long for one string: what stands between its line feeds, one by one. (Node's own `readLines` also parts at U+2028.) */
export async function* readLines(path: string, maxBytes: number): AsyncGenerator<string> {
  await assertReadable(path, maxBytes);
  let rest = '';
  for await (const piece of createReadStream(path, { encoding: 'utf8', highWaterMark: 1 << 20 }) as AsyncIterable<string>) {
    const lines = (rest + piece).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  if (rest !== '') yield rest;
}

async function assertReadable(path: string, maxBytes: number): Promise<void> {
  const found = await stat(path).catch((cause: unknown) => {
    throw new CliError({ vi: `Không mở được tệp “${path}”.`, en: `Cannot open the file “${path}”.` }, undefined, { cause });
  });
  if (!found.isFile()) throw new CliError({ vi: `“${path}” không phải là tệp.`, en: `“${path}” is not a file.` });
  if (found.size > maxBytes) {
    throw new CliError({
      vi: `Tệp “${path}” quá lớn: ${found.size} byte, tối đa ${maxBytes}.`,
      en: `The file “${path}” is too large: ${found.size} bytes, at most ${maxBytes}.`,
    });
  }
}

/**
 * Reads a product list: CSV or TSV in any of the usual encodings, or an XLSX workbook. An encoding that had to be guessed becomes an issue of the file.
 * Throws a `CliError` for a workbook of the format before 2007.
 */
export async function readList(path: string, onProgress?: (done: number, total: number) => void): Promise<ReadProductsResult> {
  const bytes = await readInput(path);
  const options = { source: path, ...(onProgress === undefined ? {} : { onProgress }) };
  if (isOldWorkbook(bytes)) {
    throw new CliError({
      vi: `“${path}” là sổ tính dạng cũ (.xls) hoặc có mật khẩu. Hãy lưu lại dạng .xlsx, không đặt mật khẩu.`,
      en: `“${path}” is a workbook of the old format (.xls), or has a password. Save it as .xlsx without one.`,
    });
  }
  if (isXlsx(bytes)) return { ...readSheets(await readXlsx(bytes), options), delimiter: '' };
  const { text, encoding, guessed } = decodeText(bytes);
  const list = readProducts(text, options);
  return guessed
    ? { ...list, issues: [{ code: 'FILE_ENCODING', severity: 'warning', row: 0, value: encoding }, ...list.issues] }
    : list;
}

/** Text of a file in any of the usual encodings. */
export async function readText(path: string): Promise<string> {
  return decodeText(await readInput(path)).text;
}
