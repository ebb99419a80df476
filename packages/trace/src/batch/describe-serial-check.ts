import type { SerialCheck } from './check-serial.ts';
import { SERIAL_CHECKS } from './locales/sentences.ts';

/** The answer as a sentence in both languages. */
export function describeSerialCheck(check: SerialCheck): { readonly vi: string; readonly en: string } {
  return { vi: SERIAL_CHECKS.vi[check], en: SERIAL_CHECKS.en[check] };
}
