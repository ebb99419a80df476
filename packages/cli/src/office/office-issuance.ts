import { civilDateInVietnam } from '@ocop/core';
import { issueStatusList } from '@ocop/trace/issue';
import { STATUS_LIST_TTL } from '@ocop/verify/status-list';
import type { Issuance } from '../issuance.ts';
import { CliError } from '../cli-error.ts';
import { statusValues } from './issue-recognitions.ts';
import { openIssuerSigner, readKeyRecord } from './key-store.ts';
import type { Office } from './office.ts';
import { appendToLog, recordDigest } from './office-log.ts';
import { currentOfficeList, readTrustLists } from './office-trust.ts';
import type { PassphraseSource } from './passphrase.ts';
import { readRegister, type RegisterEntry } from './register.ts';

/** How long a status list may pass for fresh: a replayed one is believed until then. */
const STATUS_LIST_HOURS = 24;

/** The register as an issuance, for labels and reports; without status lists, which take a key to sign. */
export async function readOfficeIssuance(office: Office): Promise<Issuance> {
  return issuanceOf(office, await readRegister(office.folder));
}

async function issuanceOf(office: Office, register: readonly RegisterEntry[]): Promise<Issuance> {
  const current = await currentOfficeList(office);
  const { roots } = current.list;
  const lists = await readTrustLists(office);
  return {
    format: 'ocop-issuance/1',
    demonstration: office.settings.demonstration,
    asOf: civilDateInVietnam(Date.now() / 1000),
    trust: { registry: office.settings.registry, roots: { threshold: roots.threshold, keys: [...roots.keys] } },
    trustList: current.jws,
    statusLists: [],
    records: register.map(({ product, recId, kind, credential, label }) => ({
      product,
      recId,
      kind,
      credential,
      label,
      gaps: [],
    })),
    history: {
      trustLists: lists.slice(0, -1).map(({ jws }) => jws),
      records: register.flatMap(earlierRecords),
    },
  };
}

/** Every credential of an entry, the newest too: where another entry is newest for the product, this one is history. */
function earlierRecords({ recId, earlier, credential }: RegisterEntry): { recId: string; jws: string }[] {
  return [...earlier, credential].map((jws) => ({ recId, jws }));
}

/** The same with a freshly signed status list, ready to be published. The signing is logged. To be called under the office's lock. */
export async function signOfficeIssuance(office: Office, passphrases: PassphraseSource): Promise<Issuance> {
  const { list } = await currentOfficeList(office);
  const now = Math.floor(Date.now() / 1000);
  if (now >= list.exp) {
    throw new CliError({
      vi: 'Danh sách tin cậy đã hết hạn. Hãy lập danh sách mới (ocop trust draft) trước khi xuất.',
      en: 'The trust list has expired. Make a new one (ocop trust draft) before publishing.',
    });
  }
  const register = await readRegister(office.folder);
  const statusLists: Issuance['statusLists'] = [];
  for (const { n, uri, kid } of list.statusLists) {
    const signer = await openIssuerSigner(office.folder, await readKeyRecord(office.folder, kid), passphrases);
    const statuses = statusValues(register);
    const jws = await issueStatusList(
      { uri, iat: now, exp: now + STATUS_LIST_HOURS * 3600, ttl: STATUS_LIST_TTL, statuses },
      signer,
    );
    statusLists.push({ n, uri, jws });
    await appendToLog(office.folder, [{ action: 'status-list', subject: uri, sha256: await recordDigest(jws), kid }]);
  }
  return { ...(await issuanceOf(office, register)), statusLists };
}
