import type { SignatureAlgorithm } from '@ocop/trace/issue';
import type { Command } from 'commander';
import { CliError } from '../../cli-error.ts';
import { parseTime } from '../../day-option.ts';
import { jwkSchema, KEY_ROLES, type KeyRecord, type KeyRole, publicKeySchema, toPublicKey } from '../../office/key-record.ts';
import { assertUnused, createKey, nextKid, readKeyRecords, writeKeyRecord } from '../../office/key-store.ts';
import { isOffice, openOffice } from '../../office/office.ts';
import { appendToLog, recordDigest } from '../../office/office-log.ts';
import { withOfficeLock } from '../../office/office-lock.ts';
import { type PassphraseOptions, passphraseSource, withPassphraseOptions } from '../../office/passphrase.ts';
import { readFormat } from '../../read-format.ts';
import type { OfficeSettings } from '../../office/settings.ts';
import { type OfficeOption, withOfficeOption } from '../../office-option.ts';
import { createTerminal } from '../../terminal.ts';

const SUMMARIES: Readonly<Record<KeyRole, string>> = {
  root: 'tạo khóa gốc, mỗi người giữ một khóa · make a root key, one for each holder',
  issuer: 'tạo khóa công nhận của một đơn vị cấp · make an issuer’s recognition key',
  label: 'tạo khóa nhãn giao cho nơi đóng gói · make a label key delegated to a packer',
  status: 'tạo khóa danh sách trạng thái · make the key of the status list',
  officer: 'tạo khóa của một cán bộ duyệt · make an approving officer’s key',
};
const YEAR = 365.25 * 86_400;

interface CreateOptions extends OfficeOption, PassphraseOptions {
  readonly kid?: string;
  readonly name?: string;
  readonly alg: string;
  readonly years: string;
  readonly from?: string;
  readonly issuer?: string;
  readonly maxStars?: string;
  readonly gtin?: readonly string[];
  readonly productCode?: readonly string[];
  readonly insecureDemo?: boolean;
  readonly publicKey?: string;
  readonly signCommand?: string;
}

export function addKeyCeremony(keys: Command): void {
  for (const role of KEY_ROLES) {
    const command = withPassphraseOptions(withOfficeOption(keys.command(role).summary(SUMMARIES[role])))
      .option('--kid <id>', 'mã khóa (mặc định: số tiếp theo) · key id (default: the next free one)')
      .option('--name <text>', 'tên người giữ · the holder’s name')
      .option('--alg <name>', 'ES256 hoặc Ed25519 · algorithm', 'ES256')
      .option('--years <n>', 'thời hạn, năm · years that it may sign for', role === 'root' ? '10' : '3')
      .option('--from <time>', 'bắt đầu hiệu lực, ISO 8601 (mặc định: bây giờ) · first moment, ISO 8601')
      .option('--insecure-demo', 'ghi khóa không mã hóa, đánh dấu thử nghiệm · write the key unencrypted, marked as a test')
      .option('--public-key <file>', 'khóa nằm trong thiết bị: tệp JWK công khai · the key is in a device: its public JWK')
      .option('--sign-command <json>', 'lệnh ký của thiết bị, mảng JSON · the device’s signing command, a JSON array');
    if (role === 'issuer' || role === 'label' || role === 'status')
      command.option('--issuer <id>', 'đơn vị cấp (mặc định: đơn vị đầu tiên) · the issuer (default: the first)');
    if (role === 'issuer' || role === 'label')
      command
        .option('--max-stars <n>', 'số sao cao nhất được ký · the most stars it may sign')
        .option('--gtin <gtin14...>', 'chỉ ký cho các GTIN này · only for these GTINs')
        .option('--product-code <code...>', 'chỉ ký cho các mã sản phẩm này · only for these product codes');
    command.action((options: CreateOptions) => create(role, options));
  }
}

async function create(role: KeyRole, options: CreateOptions): Promise<void> {
  const terminal = createTerminal({ json: options.json ?? false });
  const folder = options.office;
  const insecure = options.insecureDemo ?? false;
  const record = await withOfficeLock(folder, async () => {
    const settings = isOffice(folder) ? (await openOffice(folder)).settings : undefined;
    assertSameKind(settings, insecure);
    const facts = await keyFacts(role, options, settings);
    assertUnused(folder, facts.kid);
    const device = await readDevice(options);
    const made =
      device === undefined
        ? await createKey(
            folder,
            facts,
            insecure ? { insecure } : { passphrase: await passphraseSource(options).read(facts.kid, { fresh: true }) },
          )
        : { ...facts, ...device, format: 'ocop-key/1' as const };
    if (device !== undefined) await writeKeyRecord(folder, made);
    if (settings !== undefined)
      await appendToLog(folder, [{ action: `key-${role}`, subject: made.kid, sha256: await recordDigest(toPublicKey(made)) }]);
    return made;
  });
  terminal.line(`Đã tạo khóa / made key: ${record.kid} (${role}, ${record.alg})`);
  if (insecure) terminal.notice('Khóa này không được mã hóa và chỉ để thử. / This key is not encrypted and is for tests only.');
  terminal.result(toPublicKey(record));
}

/** A demonstration office has open keys only and a real one none: a mixture would pass tests off as real, or real keys as safe. */
function assertSameKind(settings: OfficeSettings | undefined, insecure: boolean): void {
  if (settings === undefined || settings.demonstration === insecure) return;
  throw new CliError(
    insecure
      ? {
          vi: 'Văn phòng này không phải văn phòng trình diễn: không nhận khóa --insecure-demo.',
          en: 'This is not a demonstration office: it takes no --insecure-demo key.',
        }
      : {
          vi: 'Văn phòng này là văn phòng trình diễn: thêm --insecure-demo.',
          en: 'This is a demonstration office: add --insecure-demo.',
        },
  );
}

async function keyFacts(
  role: KeyRole,
  options: CreateOptions,
  settings: OfficeSettings | undefined,
): Promise<Omit<KeyRecord, 'format' | 'jwk' | 'holder'>> {
  const alg = readAlg(options.alg);
  const years = Number(options.years);
  if (!(years > 0 && years <= 30))
    throw new CliError({
      vi: `--years không hợp lệ: “${options.years}”.`,
      en: `--years does not make sense: “${options.years}”.`,
    });
  const nbf = Math.floor(parseTime(options.from).getTime() / 1000);
  const named = role === 'root' || role === 'officer';
  const kid = options.kid ?? (named ? undefined : nextKid(await readKeyRecords(options.office)));
  if (
    kid === undefined ||
    !publicKeySchema.shape.kid.safeParse(kid).success ||
    (!named && (!/^[0-9a-f]{4}$/.test(kid) || kid === '0000'))
  )
    throw new CliError(
      named
        ? {
            vi: 'Cần --kid gồm chữ thường, số và gạch nối, ví dụ goc-a.',
            en: 'A --kid of small letters, digits and hyphens is needed, such as root-a.',
          }
        : { vi: '--kid phải là bốn chữ số thập lục phân, ví dụ 0101.', en: '--kid takes four hex digits, such as 0101.' },
    );
  const maxStars = role === 'issuer' || role === 'label' ? readStars(options.maxStars ?? '4') : undefined;
  const issuer = options.issuer ?? settings?.issuers[0]?.id;
  if (!named && options.issuer !== undefined && settings?.issuers.some(({ id }) => id === issuer) === false)
    throw new CliError({ vi: `Không có đơn vị cấp “${options.issuer}”.`, en: `There is no issuer “${options.issuer}”.` });
  return {
    kid,
    role,
    alg,
    ...(options.name === undefined ? {} : { name: options.name }),
    ...(named || issuer === undefined ? {} : { issuer }),
    nbf,
    exp: nbf + Math.round(years * YEAR),
    state: 'active',
    ...(maxStars === undefined ? {} : { maxStars }),
    ...(options.gtin === undefined ? {} : { gtins: [...options.gtin] }),
    ...(options.productCode === undefined ? {} : { productCodes: [...options.productCode] }),
  };
}

async function readDevice({ publicKey, signCommand }: CreateOptions): Promise<Pick<KeyRecord, 'jwk' | 'holder'> | undefined> {
  if (publicKey === undefined && signCommand === undefined) return undefined;
  const both = new CliError({
    vi: '--public-key và --sign-command đi cùng nhau.',
    en: '--public-key and --sign-command go together.',
  });
  if (publicKey === undefined || signCommand === undefined) throw both;
  const jwk = await readFormat(publicKey, jwkSchema, { vi: 'khóa công khai JWK', en: 'a public JWK' });
  let command: unknown;
  try {
    command = JSON.parse(signCommand);
  } catch {
    command = undefined;
  }
  if (Array.isArray(command) && command.length > 0 && command.every((part) => typeof part === 'string'))
    return { jwk, holder: { command } };
  throw new CliError({
    vi: '--sign-command là một mảng JSON, ví dụ ["pkcs11-tool","--sign"].',
    en: '--sign-command is a JSON array, such as ["pkcs11-tool","--sign"].',
  });
}

function readAlg(text: string): SignatureAlgorithm {
  if (text === 'ES256' || text === 'Ed25519') return text;
  throw new CliError({
    vi: `--alg là ES256 hoặc Ed25519, không phải “${text}”.`,
    en: `--alg takes ES256 or Ed25519, not “${text}”.`,
  });
}

function readStars(text: string): number {
  const stars = Number(text);
  if (Number.isInteger(stars) && stars >= 0 && stars <= 5) return stars;
  throw new CliError({
    vi: `--max-stars là số từ 0 đến 5, không phải “${text}”.`,
    en: `--max-stars takes 0 to 5, not “${text}”.`,
  });
}
