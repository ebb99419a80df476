import type { Roots, TrustList } from '@ocop/verify/trust-list';
import { CliError } from '../cli-error.ts';
import { isWanted } from './issue-recognitions.ts';
import { type KeyRecord, publicKeySchema } from './key-record.ts';
import { readKeyRecords } from './key-store.ts';
import type { Office } from './office.ts';
import { readOfficeLog } from './office-log.ts';
import { draftTrustList, readTrustLists } from './office-trust.ts';
import { readFormat } from '../read-format.ts';
import { readRegister } from './register.ts';

export interface DraftOptions {
  /** Files of `ocop keys export-public`; without any the roots stay as they are, and for a first list they are those held here. */
  readonly root?: readonly string[];
  readonly threshold?: string;
  readonly days: string;
}

/** Days that a list may live at most (docs/trust-model.md). */
const MAX_DAYS = 30;

/** The next trust list of an office, and the one before. */
export async function draftOfficeList(
  office: Office,
  options: DraftOptions,
): Promise<{ readonly list: TrustList; readonly previous: TrustList | undefined }> {
  const { folder } = office;
  const [keys, register, log, lists] = await Promise.all([
    readKeyRecords(folder),
    readRegister(folder),
    readOfficeLog(folder),
    readTrustLists(office),
  ]);
  if (log.findings.some(({ code }) => code !== 'LOG_TORN'))
    throw new CliError({
      vi: 'Nhật ký ký số bị hỏng nên không thể dựa vào. Xem: ocop log verify',
      en: 'The issuance log is damaged and cannot be relied on. See: ocop log verify',
    });
  const previous = lists.at(-1)?.list;
  const now = Math.floor(Date.now() / 1000);
  const wanted = new Set(register.filter((entry) => isWanted(entry, now)).map(({ recId }) => recId));
  const list = draftTrustList(office, {
    keys,
    roots: await readRoots(options, keys, previous?.roots),
    previous,
    log: log.entries,
    keep: (recId) => wanted.has(recId),
    now,
    days: readDays(options.days),
  });
  return { list, previous };
}

async function readRoots(
  { root = [], threshold }: DraftOptions,
  own: readonly KeyRecord[],
  before: Roots | undefined,
): Promise<Roots> {
  const files = await Promise.all(
    root.map((path) => readFormat(path, publicKeySchema, { vi: 'tệp khóa công khai', en: 'a public key file' })),
  );
  const stranger = files.find(({ role }) => role !== 'root');
  if (stranger !== undefined)
    throw new CliError({ vi: `Khóa “${stranger.kid}” không phải khóa gốc.`, en: `Key “${stranger.kid}” is not a root.` });
  if (files.length === 0 && before !== undefined && threshold === undefined) return before;
  const roots = files.length > 0 ? files : own.filter(({ role, state }) => role === 'root' && state === 'active');
  const needed = Number(threshold ?? Math.min(2, roots.length));
  if (roots.length === 0)
    throw new CliError({
      vi: 'Chưa có khóa gốc nào. Mỗi người giữ tạo một khóa (ocop keys root) và gửi phần công khai (--root).',
      en: 'There is no root yet. Each holder makes one (ocop keys root) and sends the public half (--root).',
    });
  if (!Number.isInteger(needed) || needed < 1 || needed > roots.length)
    throw new CliError({
      vi: `--threshold phải từ 1 đến ${roots.length}, không phải “${threshold}”.`,
      en: `--threshold takes 1 to ${roots.length}, not “${threshold}”.`,
    });
  return { threshold: needed, keys: roots.map(({ kid, alg, jwk }) => ({ kid, alg, jwk })) };
}

function readDays(text: string): number {
  const days = Number(text);
  if (Number.isInteger(days) && days >= 1 && days <= MAX_DAYS) return days;
  throw new CliError({
    vi: `--days từ 1 đến ${MAX_DAYS}, không phải “${text}”.`,
    en: `--days takes 1 to ${MAX_DAYS}, not “${text}”.`,
  });
}
