import type { z } from 'zod';
import { CliError } from '../cli-error.ts';
import { readJson } from '../trust-file.ts';

/** A JSON file of a known format, or a `CliError` that says what it should be and where it goes wrong. */
export async function readFormat<Schema extends z.ZodType>(
  path: string,
  schema: Schema,
  what: { readonly vi: string; readonly en: string },
): Promise<z.infer<Schema>> {
  const parsed = schema.safeParse(await readJson(path));
  if (parsed.success) return parsed.data;
  const place = parsed.error.issues[0]?.path.join('.') ?? '';
  throw new CliError({
    vi: `“${path}” không phải ${what.vi}; sai tại “${place}”.`,
    en: `“${path}” is not ${what.en}; it goes wrong at “${place}”.`,
  });
}

/** A JSON file as the office writes it: indented, whole, ended by a line feed. */
export function formatJson(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}
