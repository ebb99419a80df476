import { VerifyError } from './verify-error.ts';

/** The value, or undefined where the reader throws a VerifyError: data that does not parse is an answer. Anything else is a bug and is thrown on. */
export function attempt<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    if (error instanceof VerifyError) return undefined;
    throw error;
  }
}
