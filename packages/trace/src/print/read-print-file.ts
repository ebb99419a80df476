import { z } from 'zod';
import { PrintError } from './print-error.ts';

/**
 * A file of the print room, as JSON text or an object, by its schema. Throws a `PrintError` of this code, whose details name the first place that
 * is wrong and why, in both languages.
 */
export function readPrintFile<T>(input: unknown, schema: z.ZodType<T>, code: 'ERR_PRINT_ORDER' | 'ERR_PRINT_TEMPLATE'): T {
  let value = input;
  if (typeof input === 'string') {
    try {
      value = JSON.parse(input);
    } catch (cause) {
      throw new PrintError({
        code,
        at: '',
        problem: { vi: 'không phải JSON', en: cause instanceof Error ? cause.message : 'no JSON' },
      });
    }
  }
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const [first] = parsed.error.issues;
  const [translated] = schema.safeParse(value, { error: z.locales.vi().localeError }).error?.issues ?? [];
  // Rules of our own carry their Vietnamese sentence; the schema library knows its own.
  const own = first?.code === 'custom' && typeof first.params?.['vi'] === 'string' ? first.params['vi'] : undefined;
  const problem = { vi: own ?? translated?.message ?? '', en: first?.message ?? '' };
  throw new PrintError({ code, at: first?.path.join('.') ?? '', problem });
}
