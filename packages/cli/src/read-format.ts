import type { z } from 'zod';
import { CliError } from './cli-error.ts';
import { lineInJson } from './line-in-json.ts';
import { readJson } from './read-json.ts';

/** A JSON file of a known format, or a `CliError` that says what it should be and where it goes wrong. */
export async function readFormat<Schema extends z.ZodType>(
  path: string,
  schema: Schema,
  what: { readonly vi: string; readonly en: string },
): Promise<z.infer<Schema>> {
  const parsed = schema.safeParse(await readJson(path));
  if (parsed.success) return parsed.data;
  throw await notOfFormat(path, parsed.error, what);
}

/** Says of a file what it should be, and names the first place that is wrong. */
export async function notOfFormat(
  path: string,
  { issues }: z.ZodError,
  what: { readonly vi: string; readonly en: string },
): Promise<CliError> {
  const way = issues[0]?.path ?? [];
  const line = await lineInJson(path, way);
  const place = way.join('.');
  const [vi, en] =
    place === ''
      ? ['', '']
      : [
          `; sai tại “${place}”${line === undefined ? '' : `, dòng ${line}`}`,
          `; it goes wrong at “${place}”${line === undefined ? '' : `, line ${line}`}`,
        ];
  return new CliError({ vi: `“${path}” không phải ${what.vi}${vi}.`, en: `“${path}” is not ${what.en}${en}.` });
}
