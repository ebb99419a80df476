import { access } from 'node:fs/promises';
import { alteredEvents, type EpcisDocument, readEpcisDocument } from '@ocop/trace/event';
import { CliError } from './cli-error.ts';
import { inFile } from './in-file.ts';
import { readJson } from './read-json.ts';

/** An EPCIS file of `ocop trace`. Refuses one whose events no longer match the ids that they carry: somebody changed it by hand. */
export async function readEvents(path: string): Promise<EpcisDocument> {
  const json = await readJson(path);
  const document = await inFile(path, () => readEpcisDocument(json));
  const [altered] = await alteredEvents(document);
  if (altered === undefined) return document;
  throw new CliError({
    vi: `Sự kiện thứ ${altered + 1} trong “${path}” đã bị sửa sau khi ghi: nội dung không còn khớp mã băm của nó.`,
    en: `Event ${altered + 1} of “${path}” was changed after it was written: it no longer matches its hash.`,
  });
}

/** The file's events, or none where there is no file yet. */
export async function readEventsIfAny(path: string): Promise<EpcisDocument['epcisBody']['eventList']> {
  const exists = await access(path).then(
    () => true,
    () => false,
  );
  return exists ? (await readEvents(path)).epcisBody.eventList : [];
}
