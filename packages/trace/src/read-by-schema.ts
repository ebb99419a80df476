import { jsonFault } from '@ocop/core';
import type * as z from 'zod';
// The one file, since a bundler keeps the words of all languages when they are reached through the library's own name.
import vietnamese from 'zod/v4/locales/vi.js';

/** Where a value is not what its schema asks for, and why, in both languages. `at` is empty for the value as a whole. */
export interface SchemaFault {
  readonly at: string;
  readonly problem: { readonly vi: string; readonly en: string };
}

/** Reads JSON text or an object by a schema, or throws what `refuse` makes of the first place that is wrong. */
export function readBySchema<T>(input: unknown, schema: z.ZodType<T>, refuse: (fault: SchemaFault) => Error): T {
  const value = typeof input === 'string' ? parseText(input, refuse) : input;
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const [first] = parsed.error.issues;
  const [translated] = schema.safeParse(value, { error: vietnamese().localeError }).error?.issues ?? [];
  // Rules of our own carry their Vietnamese sentence; the schema library knows its own.
  const own = first?.code === 'custom' && typeof first.params?.['vi'] === 'string' ? first.params['vi'] : undefined;
  throw refuse({
    at: first?.path.join('.') ?? '',
    problem: { vi: own ?? withVietnameseTypes(translated?.message ?? ''), en: first?.message ?? '' },
  });
}

/** Names of types that the library's Vietnamese leaves in English: "Quá nhỏ: mong đợi number >=1". */
const TYPE_WORDS: Readonly<Record<string, string>> = { number: 'số', int: 'số nguyên', string: 'chuỗi', array: 'danh sách' };

function withVietnameseTypes(message: string): string {
  return message.replace(/(?<=mong đợi )(?:number|int|string|array)\b/, (type) => TYPE_WORDS[type] ?? type);
}

function parseText(text: string, refuse: (fault: SchemaFault) => Error): unknown {
  const fault = jsonFault(text);
  if (fault === undefined) return JSON.parse(text);
  const { line, column } = fault;
  const problem = {
    vi: `không phải JSON, sai ở dòng ${line}, cột ${column}`,
    en: `no JSON, wrong in line ${line}, column ${column}`,
  };
  throw refuse({ at: '', problem });
}
