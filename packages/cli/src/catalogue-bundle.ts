import { existsSync } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import type { CatalogueOptions } from '@ocop/verify/catalogue';
import { CliError } from './cli-error.ts';

type Bundle = Pick<CatalogueOptions, 'provinces' | 'read'>;

/** Larger files are not read: a province's index is a few MB. */
const MAX_BYTES = 256 * 1024 * 1024;

/** Where a catalogue check reads the provinces' files: a folder, a file with its lists beside it, or the registry itself. */
export async function openBundle(
  registry: string,
  { bundle, province = [] }: { readonly bundle?: string; readonly province?: readonly string[] },
): Promise<Bundle> {
  const wrong = province.find((code) => !/^\d{2}$/.test(code));
  if (wrong !== undefined)
    throw new CliError({
      vi: `--province là mã hai chữ số, không phải “${wrong}”.`,
      en: `--province takes two digits, not “${wrong}”.`,
    });
  if (bundle !== undefined) return fromDisk(bundle, province);
  if (province.length > 0) return { provinces: province, read: (path) => download(`${registry}/${path}`) };
  throw new CliError({
    vi: 'Cần --bundle (dữ liệu đã tải) hoặc --province (đọc qua mạng từ sổ đăng ký).',
    en: 'Give a --bundle (downloaded data) or a --province (read from the registry over the network).',
  });
}

async function fromDisk(bundle: string, province: readonly string[]): Promise<Bundle> {
  const found = await stat(bundle).catch((cause: unknown) => {
    throw new CliError({ vi: `Không mở được “${bundle}”.`, en: `Cannot open “${bundle}”.` }, undefined, { cause });
  });
  const [, code] = /^(\d{2})\.jsonl(?:\.gz)?$/.exec(basename(bundle)) ?? [];
  if (found.isFile() && code === undefined)
    throw new CliError({
      vi: `Tệp dữ liệu tỉnh có tên dạng 96.jsonl.gz, không phải “${basename(bundle)}”.`,
      en: `A province's data file is named like 96.jsonl.gz, not “${basename(bundle)}”.`,
    });
  const folder = found.isFile() ? dirname(resolve(bundle)) : resolve(bundle);
  const root = found.isFile() ? resolve(folder, '..', '..') : folder;
  const read = async (path: string): Promise<Uint8Array | undefined> => {
    // A mirror of the registry, or files that were downloaded side by side.
    const file = [join(root, path), join(folder, basename(path))].find((candidate) => existsSync(candidate));
    if (file === undefined || (await stat(file)).size > MAX_BYTES) return undefined;
    return readFile(file);
  };
  if (code !== undefined) return { provinces: [code], read };
  const names = await readdir(join(root, 'ocop', 'index')).catch(() => readdir(root));
  const provinces = names.flatMap((name) => /^(\d{2})\.jsonl\.gz$/.exec(name)?.[1] ?? []);
  if (province.length === 0 && provinces.length === 0)
    throw new CliError({
      vi: `Không thấy tệp <tỉnh>.jsonl.gz nào trong “${bundle}”.`,
      en: `There is no <province>.jsonl.gz in “${bundle}”.`,
    });
  return { provinces: province.length > 0 ? province : provinces.sort(), read };
}

async function download(url: string): Promise<Uint8Array | undefined> {
  const response = await fetch(url, { redirect: 'error', credentials: 'omit' }).catch((cause: unknown) => {
    throw new CliError(
      {
        vi: `Không tải được “${url}”. Hãy xem lại mạng và địa chỉ “registry” trong trust.json, hoặc dùng dữ liệu đã tải bằng --bundle.`,
        en: `Cannot download “${url}”. Look at the network and at “registry” in trust.json, or use downloaded data with --bundle.`,
      },
      undefined,
      { cause },
    );
  });
  return response.ok ? new Uint8Array(await response.arrayBuffer()) : undefined;
}
