import { isGtin14, isLinkProductCode } from '@ocop/verify/label';
import { parseCredential, type CredentialPayload } from '@ocop/verify/credential';
import { parseTrustList } from '@ocop/verify/trust-list';
import { epcisDocument } from '../event/epcis-document.ts';
import { epcisEventSchema } from '../event/event-schema.ts';
import { contextDocument } from './context-document.ts';
import { entriesByName, type SignedEntry } from './entries-by-name.ts';
import { hostingFiles } from './hosting-files.ts';
import { landingPage } from './landing-page.ts';
import { labelPath } from './label-path.ts';
import { LAYOUT } from './layout.ts';
import { linkset } from './linkset.ts';
import { lotsOf } from './lots-of.ts';
import { PAGE_ICON, PAGE_STYLES } from './page-styles.ts';
import { notFoundPage } from './not-found-page.ts';
import { provinceIndexes } from './province-index.ts';
import { provincePages } from './province-pages.ts';
import { recordFiles } from './record-files.ts';
import { RegistryError } from './registry-error.ts';
import type { RegistryEntry, RegistryInput, RegistryWriter } from './registry-input.ts';
import { resolverDescription } from './resolver-description.ts';
import { rootPage } from './root-page.ts';

/**
 * Writes the whole static registry through `write`: lists, signed records, pages, linksets, province indexes, hosting settings.
 * A credential of several GTINs, a unit's and a carton's, has its record, page and linkset under each of them, and under its product code.
 * Same input, same files, byte for byte. Everything is checked before the first byte is written; throws `RegistryError` for a key that fits no path,
 * two entries of one key, a credential that does not parse or names another product, and unsafe addresses.
 */
export async function publishRegistry(input: RegistryInput, { write, onProgress }: RegistryWriter): Promise<void> {
  const signed = checkInput(input);
  const byName = entriesByName(input.entries, signed);
  const text = async (path: string, content: string): Promise<void> => write(path, new TextEncoder().encode(content));
  const json = async (path: string, value: unknown): Promise<void> => text(path, `${JSON.stringify(value, null, 2)}\n`);

  await text(LAYOUT.trustList, input.trustList);
  for (const [version, jws] of trustLists(input)) await text(LAYOUT.trustListVersion(version), jws);
  for (const { n, jws } of input.statusLists) await text(LAYOUT.statusList(n), jws);
  for (const [path, jws] of await recordFiles(input, byName)) await text(path, jws);
  await json(LAYOUT.context, contextDocument(input.trust.registry));
  await json(LAYOUT.resolver, resolverDescription(input));
  await text(LAYOUT.stylesheet, PAGE_STYLES);
  await text(LAYOUT.icon, PAGE_ICON);
  for (const [index, entry] of [...byName.values()].entries()) {
    const folder = LAYOUT.landingFolder(entry);
    await text(`${folder}/index.html`, landingPage(input, entry));
    await json(LAYOUT.linkset(entry), linkset(input.trust.registry, entry));
    for (const lot of lotsOf(entry)) await json(LAYOUT.linkset(entry, lot), linkset(input.trust.registry, entry, lot));
    if (entry.events !== undefined && entry.events.length > 0)
      await json(LAYOUT.events(entry), await epcisDocument(entry.events, { created: `${input.asOf}T00:00:00+07:00` }));
    onProgress?.(index + 1, byName.size);
  }
  const speaking = new Set([...byName.values()].map(({ credential }) => credential));
  const records = signed.filter(({ entry }) => speaking.has(entry.credential));
  for (const [provinceCode, bytes] of await provinceIndexes(records)) await write(LAYOUT.provinceIndex(provinceCode), bytes);
  await text(LAYOUT.root, rootPage(input));
  await text(LAYOUT.notFound, notFoundPage(input));
  for (const [path, page] of provincePages(input)) await text(path, page);
  for (const [path, content] of hostingFiles()) await text(path, content);
}

/** Every list by its version, the current one among them. Throws `ERR_REGISTRY_TRUST_LIST` for what is no list of this registry, and for two lists of one version. */
function trustLists({ trust, trustList, history }: RegistryInput): Map<number, string> {
  const byVersion = new Map<number, string>();
  for (const jws of [trustList, ...(history?.trustLists ?? [])]) {
    let version: number;
    try {
      ({ version } = parseTrustList(new TextEncoder().encode(jws), trust.registry).list);
    } catch (cause) {
      const problem = cause instanceof Error ? cause.message : String(cause);
      throw new RegistryError('ERR_REGISTRY_TRUST_LIST', { problem }, { cause });
    }
    if ((byVersion.get(version) ?? jws) !== jws)
      throw new RegistryError('ERR_REGISTRY_DUPLICATE', { path: LAYOUT.trustListVersion(version) });
    byVersion.set(version, jws);
  }
  return byVersion;
}

function checkInput(input: RegistryInput): SignedEntry[] {
  const { trust, embed, contact, entries, statusLists, history } = input;
  if (!/^(?:https:\/\/[a-z0-9.-]+|http:\/\/(?:localhost|127\.0\.0\.1))(?::\d{1,5})?$/.test(trust.registry)) {
    throw new RegistryError('ERR_REGISTRY_ORIGIN', { registry: trust.registry });
  }
  if (!/^\/[\w./-]+$/.test(embed.path) || embed.path.startsWith('//')) {
    throw new RegistryError('ERR_REGISTRY_ADDRESS', { field: 'embed.path', value: embed.path });
  }
  if (contact !== undefined && !/^(?:https:\/\/|mailto:|tel:)/.test(contact.href)) {
    throw new RegistryError('ERR_REGISTRY_ADDRESS', { field: 'contact.href', value: contact.href });
  }
  const paths = new Set<string>();
  for (const path of [...statusLists.map(({ n }) => LAYOUT.statusList(n)), ...entries.map(LAYOUT.landingFolder)]) {
    if (paths.has(path)) throw new RegistryError('ERR_REGISTRY_DUPLICATE', { path });
    paths.add(path);
  }
  trustLists(input);
  for (const { recId } of history?.records ?? []) {
    if (!isLinkProductCode(recId)) throw new RegistryError('ERR_REGISTRY_KEY', { recId, kind: 'productCode' });
  }
  return entries.flatMap((entry) => {
    const { recId, kind } = entry;
    if (kind === 'gtin' ? !isGtin14(recId) : !isLinkProductCode(recId))
      throw new RegistryError('ERR_REGISTRY_KEY', { recId, kind });
    if (entry.labelUri !== undefined) labelPath(recId, entry.labelUri);
    checkLinks(entry);
    if (!('jws' in entry.credential)) return [];
    const { jws } = entry.credential;
    return [{ entry, jws, payload: readCredential(entry, jws, trust.registry) }];
  });
}

function checkLinks({ recId, events, retailers = [], recall }: RegistryEntry): void {
  for (const [index, event] of (events ?? []).entries()) {
    const parsed = epcisEventSchema.safeParse(event);
    const problem = parsed.error?.issues[0]?.path.join('.');
    if (problem !== undefined) throw new RegistryError('ERR_REGISTRY_EVENT', { recId, problem: `${index}.${problem}` });
  }
  for (const { url } of [...retailers, ...(recall === undefined ? [] : [recall])]) {
    const isPlain = /^https:\/\/[^\s<>"{}|\\^`]+$/.test(url) && URL.canParse(url);
    if (!isPlain) throw new RegistryError('ERR_REGISTRY_ADDRESS', { field: 'retailers, recall', value: url });
  }
}

function readCredential({ recId, kind }: RegistryEntry, jws: string, registry: string): CredentialPayload {
  let payload: CredentialPayload;
  try {
    ({ payload } = parseCredential(jws, registry));
  } catch (cause) {
    const problem = cause instanceof Error ? cause.message : String(cause);
    throw new RegistryError('ERR_REGISTRY_CREDENTIAL', { recId, problem }, { cause });
  }
  const { gtin, productCode } = payload.credentialSubject;
  if (kind === 'gtin' ? gtin?.includes(recId) === true : productCode === recId) return payload;
  throw new RegistryError('ERR_REGISTRY_CREDENTIAL', { recId, problem: `${productCode ?? gtin?.join(', ')}` });
}
