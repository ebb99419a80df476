import { CliError } from './cli-error.ts';
import { lineInJson } from './line-in-json.ts';
import { isSaid, type SaidError } from './said-error.ts';

/** What a reader of the SDK refuses, with the file in front, and the line where the reader names a place. */
export async function inFile<T>(path: string, read: () => T): Promise<T> {
  try {
    return read();
  } catch (cause) {
    if (!isSaid(cause) || cause instanceof CliError) throw cause;
    const line = await lineInJson(path, placeOf(cause));
    const { vi, en } = cause.sentence;
    throw new CliError(
      {
        vi: `“${path}”${line === undefined ? '' : `, dòng ${line}`}: ${vi}`,
        en: `“${path}”${line === undefined ? '' : `, line ${line}`}: ${en}`,
      },
      undefined,
      { cause },
    );
  }
}

/** The way to the value that is wrong: the rooms name it `at` or `path`, with dots. */
function placeOf(error: SaidError): string[] {
  const details: unknown = 'details' in error ? error.details : undefined;
  const { at, path } = typeof details === 'object' && details !== null ? (details as { at?: unknown; path?: unknown }) : {};
  const place = typeof at === 'string' ? at : typeof path === 'string' ? path : '';
  return place === '' ? [] : place.split('.');
}
