import type { EpcisEvent } from '@ocop/trace/event';
import { type FolderChanges, folderWriter, publishRegistry } from '@ocop/trace/registry';
import type { Command } from 'commander';
import { parseDay } from '../day-option.ts';
import { type EmbedFile, readEmbed } from '../embed-file.ts';
import type { Issuance } from '../issuance.ts';
import { type Office, isOffice, openOffice } from '../office/office.ts';
import { signOfficeIssuance } from '../office/office-issuance.ts';
import { withOfficeLock } from '../office/office-lock.ts';
import { type PassphraseOptions, type PassphraseSource, passphraseSource, withPassphraseOptions } from '../office/passphrase.ts';
import { readEvents } from '../read-events.ts';
import { readIssuance } from '../read-issuance.ts';
import { replaceOutput } from '../replace-output.ts';
import { createTerminal, type Terminal } from '../terminal.ts';
import { toRegistryInput } from '../to-registry-input.ts';
import { writeFileWhole } from '../write-file.ts';

const EMBED_PATH = '/embed/ocop.js';

/**
 * Writes a whole registry below `folder`: records, lists, pages, the embed and the public trust file. Gives what differs from `previous`, the folder
 * published before.
 */
export async function publishInto(
  folder: string,
  issuance: Issuance,
  options: {
    readonly embed: EmbedFile;
    readonly asOf: string;
    readonly events?: readonly EpcisEvent[];
    readonly previous?: string;
    readonly onProgress?: (done: number, total: number) => void;
  },
): Promise<FolderChanges> {
  const { write, changes } = folderWriter(folder, options.previous);
  await publishRegistry(
    toRegistryInput(issuance, { path: EMBED_PATH, integrity: options.embed.integrity }, options.asOf, options.events),
    {
      write,
      ...(options.onProgress === undefined ? {} : { onProgress: options.onProgress }),
    },
  );
  await write(EMBED_PATH.slice(1), options.embed.script);
  await write('trust.json', new TextEncoder().encode(`${JSON.stringify(issuance.trust, undefined, 2)}\n`));
  return changes();
}

interface PublishTarget {
  readonly folder: string;
  readonly at?: string | undefined;
  readonly events?: readonly EpcisEvent[];
  /** Where to write the list of what changed. */
  readonly changes?: string | undefined;
}

interface Published {
  readonly records: number;
  readonly files: number;
  readonly written: number;
  readonly removed: number;
}

/** Signs the office's status lists anew, logs that, and replaces the registry's folder. To be called under the office's lock. */
export async function publishOffice(
  terminal: Terminal,
  office: Office,
  { passphrases, ...target }: PublishTarget & { readonly passphrases: PassphraseSource },
): Promise<Published> {
  const embed = await readEmbed();
  const issuance = await signOfficeIssuance(office, passphrases);
  return publish(terminal, issuance, { ...target, embed });
}

async function publish(
  terminal: Terminal,
  issuance: Issuance,
  { folder, embed, at, events = [], changes }: PublishTarget & { readonly embed: EmbedFile },
): Promise<Published> {
  let difference: FolderChanges = { written: [], removed: [], kept: 0 };
  const files = await terminal.progress('Xuất sổ đăng ký', (onProgress) =>
    replaceOutput(folder, async (temporary) => {
      difference = await publishInto(temporary, issuance, { embed, asOf: parseDay(at), events, previous: folder, onProgress });
    }),
  );
  const { written, removed, kept } = difference;
  if (changes !== undefined)
    await writeFileWhole(changes, `${JSON.stringify({ format: 'ocop-changes/1', written, removed }, undefined, 2)}\n`);
  terminal.line(`Đã xuất ${issuance.records.length} sản phẩm / published products → ${folder}`);
  terminal.line(
    `${written.length} tệp mới hoặc đổi, ${removed.length} tệp bỏ, ${kept} tệp giữ nguyên / files new or changed, removed, unchanged`,
  );
  return { records: issuance.records.length, files, written: written.length, removed: removed.length };
}

export function addPublish(program: Command): void {
  withPassphraseOptions(program.command('publish'))
    .summary('xuất sổ đăng ký tĩnh để đưa lên bất kỳ máy chủ nào · publish the static registry')
    .description(
      'Ghi toàn bộ sổ đăng ký tĩnh vào một thư mục. Thư mục cũ còn nguyên cho đến khi thư mục mới hoàn tất.\nWrites the whole static registry into a folder. The previous folder stays whole until the new one is complete.',
    )
    .argument('<issuance>', 'tệp phát hành của ocop issue, hoặc thư mục văn phòng · an issuance file, or an office’s folder')
    .requiredOption('-o, --out <folder>', 'thư mục sổ đăng ký · the registry’s folder')
    .option('--at <day>', 'ngày mà các trang nói đến, YYYY-MM-DD · day that the pages speak of')
    .option('--events <file>', 'tệp của ocop trace: trang sản phẩm sẽ kể các bước · a file of ocop trace for the pages')
    .option('--changes <file>', 'ghi danh sách tệp cần tải lên và cần xóa · write which files to upload and to delete')
    .option('--json', 'in kết quả bằng JSON · print the result as JSON')
    .action(
      async (
        path: string,
        options: PassphraseOptions & { out: string; at?: string; events?: string; changes?: string; json?: boolean },
      ) => {
        const terminal = createTerminal({ json: options.json ?? false });
        const events = options.events === undefined ? [] : (await readEvents(options.events)).epcisBody.eventList;
        const target = { folder: options.out, at: options.at, events, changes: options.changes };
        const result = isOffice(path)
          ? await withOfficeLock(path, async () =>
              publishOffice(terminal, await openOffice(path), { ...target, passphrases: passphraseSource(options) }),
            )
          : await publish(terminal, await readIssuance(path), { ...target, embed: await readEmbed() });
        terminal.result({ ...result, out: options.out });
      },
    );
}
