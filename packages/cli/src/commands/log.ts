import { readFile } from 'node:fs/promises';
import { parseLabel } from '@ocop/verify/label';
import { isLogHeadSignedBy, type LogHead, LABEL_ACTION, sha256Hex, signLogHead } from '@ocop/trace/issue';
import type { Command } from 'commander';
import { z } from 'zod';
import { CliError, EXIT } from '../cli-error.ts';
import { openSigner, readKeyRecord } from '../office/key-store.ts';
import { openOffice } from '../office/office.ts';
import { LOG_SENTENCES, readOfficeLog } from '../office/office-log.ts';
import { currentOfficeList } from '../office/office-trust.ts';
import { type PassphraseOptions, passphraseSource, withPassphraseOptions } from '../office/passphrase.ts';
import { formatJson } from '../office/format-json.ts';
import { readRegister } from '../office/register.ts';
import { type OfficeOption, withOfficeOption } from '../office-option.ts';
import { createTerminal } from '../terminal.ts';
import { writeFileWhole } from '../write-file.ts';

const PRINTED_HEAD = /^(\d+):([0-9a-f]{64})$/;
const signedHeadSchema = z.strictObject({
  registry: z.string(),
  at: z.string(),
  kid: z.string(),
  seq: z.int(),
  sha256: z.string(),
  signature: z.string(),
});

export function addLog(program: Command): void {
  const log = program
    .command('log')
    .summary('xem và kiểm tra nhật ký ký số · look at and verify the issuance log')
    .description(
      'Nhật ký chỉ ghi thêm, mỗi dòng mang mã băm của dòng trước. Hãy in hoặc gửi dấu đầu (ocop log head) cho người ngoài giữ: chỉ dấu ấy mới cho thấy phần cuối bị cắt.\nThe log only grows, each line holding the hash of the line before. Have someone outside keep the head (ocop log head): it alone shows that the end was cut off.',
    );

  withOfficeOption(
    log
      .command('verify')
      .summary('tìm chỗ bị sửa, xóa, đổi chỗ, cắt · look for edits, deletions, another order, truncation')
      .option('--head <head>', 'dấu đã giữ: “số:mã băm” hoặc tệp đã ký · the head that was kept: number:hash, or a signed file'),
  ).action(async (options: OfficeOption & { head?: string }) => {
    const terminal = createTerminal({ json: options.json ?? false });
    const office = await openOffice(options.office);
    const expected = options.head === undefined ? undefined : await readHead(options.head, options.office);
    const { entries, head, findings } = await readOfficeLog(office.folder, expected);
    const logged = new Set(entries.filter(({ action }) => action === LABEL_ACTION).map(({ sha256 }) => sha256));
    const unlogged: string[] = [];
    for (const { recId, label } of await readRegister(office.folder))
      if (!logged.has(await sha256Hex(parseLabel(label.uri).signedBytes))) unlogged.push(recId);
    for (const { code, line } of findings) {
      terminal.line(`Dòng ${line} ${LOG_SENTENCES[code].vi}`);
      terminal.line(`Line ${line} ${LOG_SENTENCES[code].en}`);
    }
    for (const recId of unlogged)
      terminal.line(`${recId}: có trong sổ nhưng không có trong nhật ký / in the register but not in the log`);
    const whole = findings.length === 0 && unlogged.length === 0;
    if (whole) terminal.line(`Nhật ký nguyên vẹn: ${entries.length} mục / the log is whole: ${entries.length} entries`);
    if (expected === undefined)
      terminal.line('Không có dấu để so, nên không biết phần cuối có bị cắt không / without a head, a cut end does not show');
    terminal.line(`${head.seq}:${head.sha256}`);
    terminal.result({ whole, entries: entries.length, head, findings, unlogged });
    process.exitCode = whole ? EXIT.ok : EXIT.negative;
  });

  withPassphraseOptions(
    withOfficeOption(
      log
        .command('head')
        .summary('in dấu đầu của nhật ký, có thể ký · print the head of the log, or sign it')
        .option('--sign <kid>', 'ký bằng khóa này · sign it with this key')
        .option('-o, --out <file>', 'nơi ghi dấu đã ký · where to write the signed head'),
    ),
  ).action(async (options: OfficeOption & PassphraseOptions & { sign?: string; out?: string }) => {
    const terminal = createTerminal({ json: options.json ?? false });
    const office = await openOffice(options.office);
    const { head, findings } = await readOfficeLog(office.folder);
    if (findings.length > 0)
      throw new CliError(
        { vi: 'Nhật ký bị hỏng. Xem: ocop log verify', en: 'The log is damaged. See: ocop log verify' },
        EXIT.negative,
      );
    terminal.line(`${head.seq}:${head.sha256}`);
    if (options.sign === undefined) {
      terminal.result(head);
      return;
    }
    const signer = await openSigner(office.folder, await readKeyRecord(office.folder, options.sign), passphraseSource(options));
    const signed = await signLogHead(head, signer, {
      registry: office.settings.registry,
      at: new Date().toISOString(),
      kid: options.sign,
    });
    if (options.out !== undefined) await writeFileWhole(options.out, formatJson(signed));
    terminal.line(options.out === undefined ? formatJson(signed) : `Đã ghi / written: ${options.out}`);
    terminal.result(signed);
  });
}

/** A head as it was printed, or a file that a key of the office's trust list or records has signed. */
async function readHead(text: string, folder: string): Promise<LogHead> {
  const [, seq, sha256] = PRINTED_HEAD.exec(text) ?? [];
  if (seq !== undefined && sha256 !== undefined) return { seq: Number(seq), sha256 };
  const refused = (vi: string, en: string, cause?: unknown): CliError =>
    new CliError({ vi: `“${text}” ${vi}`, en: `“${text}” ${en}` }, undefined, { cause });
  const content = await readFile(text, 'utf8').catch((cause: unknown) => {
    throw refused('không phải dấu “số:mã băm”, cũng không phải tệp.', 'is neither number:hash nor a file.', cause);
  });
  let value: unknown;
  try {
    value = JSON.parse(content);
  } catch {
    value = undefined;
  }
  const signed = signedHeadSchema.safeParse(value);
  if (!signed.success) throw refused('không phải dấu đã ký (ocop log head --sign).', 'is no signed head (ocop log head --sign).');
  const office = await openOffice(folder);
  const listed = (await currentOfficeList(office)).list.issuers
    .flatMap(({ keys }) => keys)
    .find(({ kid }) => kid === signed.data.kid);
  if (listed === undefined || listed.state === 'compromised' || !(await isLogHeadSignedBy(signed.data, listed)))
    throw refused('không do khóa nào trong danh sách tin cậy ký.', 'was not signed by a key of the trust list.');
  return { seq: signed.data.seq, sha256: signed.data.sha256 };
}
