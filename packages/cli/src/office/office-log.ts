import { existsSync } from 'node:fs';
import { open, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  appendLogEntry,
  canonicalJson,
  checkLog,
  type Json,
  type LogFacts,
  type LogFindingCode,
  type LogHead,
  type LogReport,
  sha256Hex,
} from '@ocop/trace/issue';
import { CliError, EXIT } from '../cli-error.ts';

export const LOG_FILE = 'log.jsonl';

/** What a finding means, for people. */
export const LOG_SENTENCES: Readonly<Record<LogFindingCode, { readonly vi: string; readonly en: string }>> = {
  LOG_LINE: { vi: 'không phải một mục nhật ký đúng dạng', en: 'is no entry in canonical form' },
  LOG_SEQUENCE: {
    vi: 'sai số thứ tự: có dòng bị xóa, thêm hoặc đổi chỗ',
    en: 'is out of sequence: a line was deleted, added or moved',
  },
  LOG_CHAIN: {
    vi: 'không nối với dòng trước: dòng trước đã bị sửa, xóa hoặc đổi chỗ',
    en: 'does not follow the line before, which was edited, deleted or moved',
  },
  LOG_TORN: {
    vi: 'bị cắt ngang, như sau khi mất điện; lần ghi sau sẽ bỏ phần ấy',
    en: 'was cut off, as by a power failure; the next append drops it',
  },
  LOG_TRUNCATED: { vi: 'không còn: nhật ký ngắn hơn dấu đã giữ', en: 'is gone: the log is shorter than the head that was kept' },
  LOG_HEAD: {
    vi: 'khác với dấu đã giữ: nhật ký đã bị viết lại',
    en: 'differs from the head that was kept: the log was written anew',
  },
};

export async function readOfficeLog(folder: string, expected?: LogHead): Promise<LogReport> {
  const path = join(folder, LOG_FILE);
  return checkLog(existsSync(path) ? await readFile(path, 'utf8') : '', expected);
}

/**
 * Writes entries at the end of the log, in one write that has reached the disk when this resolves. To be called under the office's lock. A line that a
 * crash cut off was never acknowledged and is dropped; any other finding stops everything: nothing is added to a damaged log.
 */
export async function appendToLog(folder: string, facts: readonly Omit<LogFacts, 'at'>[]): Promise<LogHead> {
  const { head: last, findings } = await readOfficeLog(folder);
  const [damage] = findings.filter(({ code }) => code !== 'LOG_TORN');
  if (damage !== undefined) {
    const { vi, en } = LOG_SENTENCES[damage.code];
    throw new CliError(
      {
        vi: `Nhật ký ký số bị hỏng: dòng ${damage.line} ${vi}. Không ghi thêm; xem “ocop log verify”.`,
        en: `The issuance log is damaged: line ${damage.line} ${en}. Nothing is added; see “ocop log verify”.`,
      },
      EXIT.negative,
    );
  }
  const at = new Date().toISOString().replace(/\.\d+Z$/, 'Z');
  let head = last;
  let text = '';
  for (const entry of facts) {
    const next = await appendLogEntry(head, { at, ...entry });
    text += `${next.line}\n`;
    head = next.head;
  }
  const file = await open(join(folder, LOG_FILE), 'a', 0o600);
  try {
    if (findings.length > 0) await file.truncate(await wholeLength(folder));
    await file.writeFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
  return head;
}

/** Bytes up to and with the last line feed. */
async function wholeLength(folder: string): Promise<number> {
  return (await readFile(join(folder, LOG_FILE))).lastIndexOf('\n') + 1;
}

/** SHA-256 of a value's canonical JSON: what the log holds of a record that is no signed object. */
export async function recordDigest(value: Json): Promise<string> {
  return sha256Hex(new TextEncoder().encode(canonicalJson(value)));
}
