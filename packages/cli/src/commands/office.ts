import { resolve } from 'node:path';
import type { Command } from 'commander';
import { CliError } from '../cli-error.ts';
import { publicKeySchema } from '../office/key-record.ts';
import { isOffice, openOffice, writeSettings } from '../office/office.ts';
import { appendToLog, recordDigest } from '../office/office-log.ts';
import { withOfficeLock } from '../office/office-lock.ts';
import { readFormat } from '../read-format.ts';
import type { OfficeIssuer } from '../office/settings.ts';
import { type OfficeOption, withOfficeOption } from '../office-option.ts';
import { parseRegistry } from '../registry-option.ts';
import { createTerminal } from '../terminal.ts';

const LEVELS = ['district', 'province', 'central'] as const;

interface IssuerOptions {
  readonly name: string;
  readonly nameEn?: string;
  readonly level: string;
  readonly province: readonly string[];
  readonly id?: string;
  readonly predecessorOf?: string;
}

export function addOffice(program: Command): void {
  const office = program
    .command('office')
    .summary('lập văn phòng: đơn vị cấp, cán bộ duyệt · set up an office: issuers, approving officers')
    .description(
      'Thư mục văn phòng giữ khóa, sổ công nhận và nhật ký ký số của một cơ quan.\nAn office’s folder holds the keys, the register and the issuance log of one authority.',
    );
  withIssuerOptions(
    office
      .command('init')
      .summary('mở văn phòng mới · open a new office')
      .argument('<folder>', 'thư mục mới · the new folder')
      .requiredOption('-r, --registry <origin>', 'địa chỉ sổ đăng ký, ví dụ https://ocop.tinh.gov.vn · origin of the registry'),
  )
    .option('--label-host <host>', 'tên miền in trong nhãn (mặc định: của sổ đăng ký) · host printed into labels')
    .option('--insecure-demo', 'văn phòng trình diễn: khóa không mã hóa, mọi thứ ký ra là thử nghiệm · a demonstration office')
    .option('--json', 'in kết quả bằng JSON · print the result as JSON')
    .action(
      async (
        folder: string,
        options: IssuerOptions & { registry: string; labelHost?: string; insecureDemo?: boolean; json?: boolean },
      ) => {
        const terminal = createTerminal({ json: options.json ?? false });
        const registry = parseRegistry(options.registry);
        await withOfficeLock(folder, async () => {
          if (isOffice(folder))
            throw new CliError({ vi: `“${folder}” đã là văn phòng.`, en: `“${folder}” is an office already.` });
          const settings = {
            format: 'ocop-office/1' as const,
            registry,
            labelHost: options.labelHost ?? new URL(registry).host,
            demonstration: options.insecureDemo ?? false,
            issuers: [readIssuer(options, registry, 1)],
            officers: [],
          };
          await writeSettings(folder, settings);
          await appendToLog(folder, [{ action: 'office', subject: registry, sha256: await recordDigest(settings) }]);
        });
        terminal.line(`Đã mở văn phòng / opened: ${resolve(folder)}`);
        terminal.line(
          options.insecureDemo === true
            ? 'Tiếp theo / next: ocop keys root, issuer, status · ocop trust renew · ocop issue'
            : 'Tiếp theo / next: ocop keys issuer, status, officer · ocop office enroll · ocop trust draft',
        );
        terminal.result({ office: resolve(folder), registry });
      },
    );

  withOfficeOption(withIssuerOptions(office.command('add-issuer').summary('thêm một đơn vị cấp · add an issuer'))).action(
    async (options: IssuerOptions & OfficeOption) => {
      const terminal = createTerminal({ json: options.json ?? false });
      const issuer = await withOfficeLock(options.office, async () => {
        const { folder, settings } = await openOffice(options.office);
        const added = readIssuer(options, settings.registry, settings.issuers.length + 1);
        if (settings.issuers.some(({ id }) => id === added.id))
          throw new CliError({ vi: `Đã có đơn vị cấp “${added.id}”.`, en: `There is an issuer “${added.id}” already.` });
        await writeSettings(folder, { ...settings, issuers: [...settings.issuers, added] });
        await appendToLog(folder, [{ action: 'issuer', subject: added.id, sha256: await recordDigest(added) }]);
        return added;
      });
      terminal.line(`Đã thêm / added: ${issuer.id} ${issuer.name.vi}`);
      terminal.result(issuer);
    },
  );

  withOfficeOption(
    office
      .command('enroll')
      .summary('nhận một cán bộ duyệt theo khóa công khai · enrol an approving officer by public key')
      .argument('<file>', 'tệp của ocop keys export-public · a file of ocop keys export-public'),
  ).action(async (path: string, options: OfficeOption) => {
    const terminal = createTerminal({ json: options.json ?? false });
    const key = await readFormat(path, publicKeySchema, { vi: 'tệp khóa công khai', en: 'a public key file' });
    if (key.role !== 'officer')
      throw new CliError({ vi: `Khóa “${key.kid}” không phải khóa cán bộ.`, en: `Key “${key.kid}” is not an officer’s key.` });
    const officer = { id: key.kid, name: key.name ?? key.kid, alg: key.alg, jwk: key.jwk };
    const officers = await withOfficeLock(options.office, async () => {
      const { folder, settings } = await openOffice(options.office);
      const others = settings.officers.filter(({ id }) => id !== officer.id);
      if (others.some(({ jwk }) => jwk.x === officer.jwk.x))
        throw new CliError({
          vi: 'Khóa này đã được nhận dưới tên khác: mỗi cán bộ chỉ tính một lần.',
          en: 'This key is enrolled under another name: each officer counts once.',
        });
      await writeSettings(folder, { ...settings, officers: [...others, officer] });
      await appendToLog(folder, [{ action: 'officer', subject: officer.id, sha256: await recordDigest(officer) }]);
      return [...others, officer];
    });
    terminal.line(`Cán bộ duyệt / officers: ${officers.map(({ id, name }) => `${id} (${name})`).join(', ')}`);
    terminal.result({ officers: officers.map(({ id, name }) => ({ id, name })) });
  });
}

function withIssuerOptions(command: Command): Command {
  return command
    .requiredOption('--name <text>', 'tên đơn vị cấp · the issuer’s name in Vietnamese')
    .option('--name-en <text>', 'tên tiếng Anh · the issuer’s name in English')
    .option('--level <level>', 'cấp: district, province hoặc central · level of the authority', 'province')
    .option('--province <code...>', 'mã tỉnh hai chữ số, hoặc * · two-digit province codes, or *', ['*'])
    .option('--id <uri>', 'định danh (mặc định: theo sổ đăng ký) · identifier of the issuer')
    .option('--predecessor-of <id>', 'đơn vị kế thừa · the issuer that succeeded this one');
}

function readIssuer(options: IssuerOptions, registry: string, position: number): OfficeIssuer {
  const level = LEVELS.find((known) => known === options.level);
  if (level === undefined)
    throw new CliError({
      vi: `--level phải là district, province hoặc central, không phải “${options.level}”.`,
      en: `--level takes district, province or central, not “${options.level}”.`,
    });
  const wrong = options.province.find((code) => !/^(?:\d{2}|\*)$/.test(code));
  if (wrong !== undefined)
    throw new CliError({
      vi: `--province là mã hai chữ số, không phải “${wrong}”.`,
      en: `--province takes two digits, not “${wrong}”.`,
    });
  return {
    id: options.id ?? `${registry}/issuer/${position}`,
    name: options.nameEn === undefined ? { vi: options.name } : { vi: options.name, en: options.nameEn },
    level,
    provinces: [...options.province],
    ...(options.predecessorOf === undefined ? {} : { predecessorOf: options.predecessorOf }),
  };
}
