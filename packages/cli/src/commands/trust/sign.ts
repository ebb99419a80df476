import { join } from 'node:path';
import { existsSync } from 'node:fs';
import { sha256Hex, signTrustPayload } from '@ocop/trace/issue';
import { decodeBase64url } from '@ocop/verify/credential';
import { parseTrustList, type TrustList, validateTrustList } from '@ocop/verify/trust-list';
import type { Command } from 'commander';
import { CliError, EXIT } from '../../cli-error.ts';
import { describeList } from '../../office/describe-list.ts';
import { openSigner, readKeyRecord } from '../../office/key-store.ts';
import { withOfficeLock } from '../../office/office-lock.ts';
import { type PassphraseOptions, passphraseSource, withPassphraseOptions } from '../../office/passphrase.ts';
import { formatJson } from '../../office/format-json.ts';
import { readFormat } from '../../read-format.ts';
import { signedListsSchema, TRUST_DRAFT, trustDraftSchema } from '../../office/trust-files.ts';
import { type OfficeOption, withOfficeOption } from '../../office-option.ts';
import { readInput } from '../../read-list.ts';
import { createTerminal } from '../../terminal.ts';
import { writeFileWhole } from '../../write-file.ts';

interface SignOptions extends OfficeOption, PassphraseOptions {
  readonly root: string;
  readonly out: string;
  readonly previous?: string;
}

export function addTrustSign(trust: Command): void {
  withPassphraseOptions(
    withOfficeOption(
      trust
        .command('sign')
        .summary('người giữ gốc xem và ký bản thảo, không cần mạng · a root holder looks at the draft and signs, offline')
        .argument('<draft>', 'bản thảo của ocop trust draft · the draft')
        .requiredOption('--root <kid>', 'khóa gốc trong --office · the root key in --office')
        .requiredOption('-o, --out <file>', 'nơi ghi chữ ký · where to write the signature')
        .option('--previous <file>', 'danh sách đang dùng, để thấy điều gì thay đổi · the list in force, to see what changes'),
    ),
  ).action(async (path: string, options: SignOptions) => {
    const terminal = createTerminal({ json: options.json ?? false });
    const { registry, payload } = await readFormat(path, trustDraftSchema, TRUST_DRAFT);
    const list = readDraft(payload, registry);
    const previous =
      options.previous === undefined ? undefined : parseTrustList(await readInput(options.previous), registry).list;
    for (const line of describeList(list, previous)) terminal.line(line);
    const payloadSha256 = await sha256Hex(new TextEncoder().encode(payload));
    terminal.line(`  SHA-256: ${payloadSha256}`);
    await withOfficeLock(options.office, async () => {
      const record = await readKeyRecord(options.office, options.root);
      if (record.role !== 'root')
        throw new CliError({ vi: `Khóa “${options.root}” không phải khóa gốc.`, en: `Key “${options.root}” is not a root.` });
      await assertRising(options.office, registry, { version: list.version, payloadSha256 });
      const signer = await openSigner(options.office, record, passphraseSource(options));
      const signature = await signTrustPayload(payload, signer);
      await remember(options.office, registry, { version: list.version, payloadSha256 });
      await writeFileWhole(options.out, formatJson({ format: 'ocop-trust-signature/1', payloadSha256, ...signature }));
    });
    terminal.line(`Đã ký / signed: ${options.out}`);
    terminal.result({ version: list.version, payloadSha256, out: options.out });
  });
}

function readDraft(payload: string, registry: string): TrustList {
  let list: unknown;
  try {
    list = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(decodeBase64url(payload)));
  } catch {
    list = undefined;
  }
  const [problem] = validateTrustList(list, registry);
  if (problem === undefined) return list as TrustList;
  throw new CliError({
    vi: `Bản thảo không phải danh sách tin cậy hợp lệ, sai tại “${problem.path}”; không ký.`,
    en: `The draft is not a valid trust list, it goes wrong at “${problem.path}”; nothing is signed.`,
  });
}

interface Signed {
  readonly version: number;
  readonly payloadSha256: string;
}

const memory = (folder: string): string => join(folder, 'signed-lists.json');

async function readSigned(folder: string): Promise<Record<string, Signed>> {
  if (!existsSync(memory(folder))) return {};
  return readFormat(memory(folder), signedListsSchema, {
    vi: 'sổ chữ ký của người giữ gốc',
    en: "a root holder's record of signatures",
  });
}

/** A holder signs rising versions only, and no second list of one version: two of them would tell two halves of the world different things. */
async function assertRising(folder: string, registry: string, { version, payloadSha256 }: Signed): Promise<void> {
  const last = (await readSigned(folder))[registry];
  if (last === undefined || version > last.version || (version === last.version && payloadSha256 === last.payloadSha256)) return;
  throw new CliError(
    {
      vi: `Khóa gốc này đã ký phiên bản ${last.version}; không ký phiên bản ${version} khác nữa.`,
      en: `This root has signed version ${last.version}; it does not sign another version ${version}.`,
    },
    EXIT.negative,
  );
}

async function remember(folder: string, registry: string, signed: Signed): Promise<void> {
  await writeFileWhole(memory(folder), formatJson({ ...(await readSigned(folder)), [registry]: signed }), 0o600);
}
