import { join } from 'node:path';
import { assembleTrustList, sha256Hex, type TrustSignature } from '@ocop/trace/issue';
import type { TrustList } from '@ocop/verify/trust-list';
import { writeFileWhole } from '../write-file.ts';
import type { Office } from './office.ts';
import { appendToLog } from './office-log.ts';
import { readTrustLists, trustFolder } from './office-trust.ts';
import { formatJson } from './format-json.ts';

/** Puts the list together, keeps it under its version for ever, and writes the trust anchor for pages. To be called under the office's lock. */
export async function adoptTrustList(office: Office, payload: string, signatures: readonly TrustSignature[]): Promise<TrustList> {
  const { folder, settings } = office;
  const previous = (await readTrustLists(office)).at(-1);
  const { jws, list } = await assembleTrustList(payload, signatures, {
    registry: settings.registry,
    ...(previous === undefined ? {} : { previous }),
  });
  const sha256 = await sha256Hex(new TextEncoder().encode(payload));
  await appendToLog(folder, [{ action: 'trust-list', subject: String(list.version), sha256 }]);
  await writeFileWhole(join(trustFolder(folder), `trust-list.${list.version}.jws`), jws);
  await writeFileWhole(join(folder, 'trust.json'), formatJson({ registry: settings.registry, roots: list.roots }));
  return list;
}
