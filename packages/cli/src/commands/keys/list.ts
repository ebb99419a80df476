import type { Command } from 'commander';
import { CliError } from '../../cli-error.ts';
import { type KeyRecord, publicKeySchema, toPublicKey } from '../../office/key-record.ts';
import { assertUnused, readKeyRecord, readKeyRecords, writeKeyRecord } from '../../office/key-store.ts';
import { openOffice } from '../../office/office.ts';
import { appendToLog, recordDigest } from '../../office/office-log.ts';
import { withOfficeLock } from '../../office/office-lock.ts';
import { formatJson } from '../../office/format-json.ts';
import { readFormat } from '../../read-format.ts';
import { type OfficeOption, withOfficeOption } from '../../office-option.ts';
import { createTerminal } from '../../terminal.ts';
import { writeFileWhole } from '../../write-file.ts';

const STATES: Readonly<Record<KeyRecord['state'], string>> = {
  active: 'đang dùng / active',
  retired: 'đã nghỉ / retired',
  compromised: 'đã lộ / compromised',
};

const day = (seconds: number): string => new Date(seconds * 1000).toISOString().slice(0, 10);

export function addKeyList(keys: Command): void {
  withOfficeOption(keys.command('list').summary('liệt kê mọi khóa · list every key')).action(async (options: OfficeOption) => {
    const terminal = createTerminal({ json: options.json ?? false });
    const records = await readKeyRecords(options.office);
    for (const { kid, role, alg, state, nbf, exp, maxStars, test, name } of records)
      terminal.line(
        `  ${kid.padEnd(12)} ${role.padEnd(8)} ${alg.padEnd(8)} ${STATES[state].padEnd(24)} ${day(nbf)} – ${day(exp)}${maxStars === undefined ? '' : `  ≤ ${maxStars}★`}${test === true ? '  thử nghiệm / test' : ''}${name === undefined ? '' : `  ${name}`}`,
      );
    if (records.length === 0)
      terminal.line(`Không có khóa nào trong “${options.office}”. / There is no key in “${options.office}”.`);
    terminal.result(records.map(toPublicKey));
  });

  withOfficeOption(
    keys
      .command('show')
      .summary('xem một khóa, không có phần bí mật · show a key without its private half')
      .argument('<kid>', 'mã khóa · key id'),
  ).action(async (kid: string, options: OfficeOption) => {
    process.stdout.write(formatJson(toPublicKey(await readKeyRecord(options.office, kid))));
  });

  withOfficeOption(
    keys
      .command('export-public')
      .summary('ghi phần công khai để gửi đi · write the public half, to be sent')
      .argument('<kid>', 'mã khóa · key id')
      .requiredOption('-o, --out <file>', 'nơi ghi · where to write'),
  ).action(async (kid: string, options: OfficeOption & { out: string }) => {
    const terminal = createTerminal({ json: options.json ?? false });
    await writeFileWhole(options.out, formatJson(toPublicKey(await readKeyRecord(options.office, kid))));
    terminal.line(`Đã ghi / written: ${options.out}`);
    terminal.result({ kid, out: options.out });
  });

  withOfficeOption(
    keys
      .command('import')
      .summary('nhận khóa công khai do nơi khác giữ · take in a public key that someone else holds')
      .argument('<file>', 'tệp của ocop keys export-public · a file of ocop keys export-public')
      .option('--issuer <id>', 'đơn vị cấp (mặc định: đơn vị đầu tiên) · the issuer (default: the first)'),
  ).action(async (path: string, options: OfficeOption & { issuer?: string }) => {
    const terminal = createTerminal({ json: options.json ?? false });
    const key = await readFormat(path, publicKeySchema, { vi: 'tệp khóa công khai', en: 'a public key file' });
    if (key.role === 'officer' || key.role === 'root')
      throw new CliError({
        vi: 'Khóa cán bộ dùng ocop office enroll; khóa gốc dùng ocop trust draft --root.',
        en: 'Officers’ keys go to ocop office enroll, roots to ocop trust draft --root.',
      });
    await withOfficeLock(options.office, async () => {
      const { folder, settings } = await openOffice(options.office);
      const issuer = options.issuer ?? key.issuer ?? settings.issuers[0]?.id;
      if (!settings.issuers.some(({ id }) => id === issuer))
        throw new CliError({ vi: `Không có đơn vị cấp “${issuer}”.`, en: `There is no issuer “${issuer}”.` });
      assertUnused(folder, key.kid);
      await writeKeyRecord(folder, {
        ...key,
        format: 'ocop-key/1',
        holder: 'elsewhere',
        ...(issuer === undefined ? {} : { issuer }),
      });
      await appendToLog(folder, [{ action: `key-${key.role}`, subject: key.kid, sha256: await recordDigest(key) }]);
    });
    terminal.line(`Đã nhận khóa / took in key: ${key.kid}`);
    terminal.result({ kid: key.kid });
  });
}
