/** An error that knows its sentence in both languages: those of this program and of every room of the SDK that signs, prints or writes. */
export interface SaidError extends Error {
  readonly sentence: { readonly vi: string; readonly en: string };
}

export function isSaid(error: unknown): error is SaidError {
  if (!(error instanceof Error) || !('sentence' in error)) return false;
  const { sentence } = error;
  return typeof sentence === 'object' && sentence !== null && 'vi' in sentence && 'en' in sentence;
}
