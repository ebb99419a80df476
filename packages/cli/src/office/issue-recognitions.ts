import {
  certificationGaps,
  civilDateInVietnam,
  isDemonstrationGtin,
  type Product,
  recognitionStatus,
  validityOf,
} from '@ocop/core';
import { type Authority, type Filing, issueCredential, IssueError, issueLabel, sha256Hex, type Signer } from '@ocop/trace/issue';
import { type CredentialPayload, parseCredential } from '@ocop/verify/credential';
import { parseLabel } from '@ocop/verify/label';
import { STATUS } from '@ocop/verify/status-list';
import type { TrustList } from '@ocop/verify/trust-list';
import { CliError, EXIT } from '../cli-error.ts';
import { recognitionPayload, recordKey, type RecordKey, recordNames } from '../recognition-payload.ts';
import { explainGaps } from '../to-registry-input.ts';
import type { Office } from './office.ts';
import { STATUS_LIST_NUMBER, statusListUri } from './office-trust.ts';
import { OpenRegister } from './open-register.ts';
import type { RegisterEntry } from './register.ts';
import { selectAuthority } from './select-authority.ts';

/** A list is never so short that its length tells how many products there are. */
const SMALLEST_STATUS_LIST = 1024;

/** What one run signs with. */
export interface SigningDesk {
  readonly office: Office;
  readonly list: TrustList;
  /** Ids of the keys whose private half is at hand. */
  readonly held: ReadonlySet<string>;
  readonly signerOf: (kid: string) => Promise<Signer>;
  /** UTC seconds. */
  readonly now: number;
  readonly onProgress?: (done: number, total: number) => void;
}

/** What a run has to write down: the whole register as it is afterwards, and the log's new entries. */
export interface Outcome {
  readonly register: readonly RegisterEntry[];
  readonly log: readonly { readonly action: string; readonly subject: string; readonly sha256: string; readonly kid?: string }[];
  /** The entries that this run made or changed. */
  readonly touched: readonly RegisterEntry[];
}

/** The values that a status list publishes, unissued places as revoked. */
export function statusValues(register: readonly RegisterEntry[]): Uint8Array {
  const values = new Uint8Array(Math.max(SMALLEST_STATUS_LIST, Math.ceil(register.length / 1024) * 1024)).fill(STATUS.revoked);
  for (const { index, status } of register) values[index] = status;
  return values;
}

/**
 * Signs a credential and a product label for each product. A product that was recognised here before is superseded in the same run: its place in the
 * status list becomes 3. All or nothing: one refusal, and nothing is signed away; the error names every product that was refused, and why.
 */
export async function issueRecognitions(
  products: readonly Product[],
  register: readonly RegisterEntry[],
  desk: SigningDesk,
  facts: { readonly filing?: Filing | undefined; readonly approval?: string | undefined },
): Promise<Outcome> {
  const open = new OpenRegister(register);
  const touched: RegisterEntry[] = [];
  const log: Outcome['log'][number][] = [];
  const refusals: string[][] = [];
  for (const [done, product] of products.entries()) {
    try {
      const predecessor = findPredecessor(product, open);
      if (predecessor !== undefined) {
        const { date } = product.recognition.decision;
        const replaced = { kind: 'replaced' as const, basis: 'decided' as const, ...(date === undefined ? {} : { on: date }) };
        const before = withEvent({ ...predecessor, status: STATUS.superseded }, replaced);
        open.set(before);
        touched.push(before);
      }
      const signed = await signRecognition(product, desk, { ...facts, register: open, index: open.entries.length, predecessor });
      open.set(signed.entry);
      touched.push(signed.entry);
      log.push(...signed.log);
    } catch (error) {
      refusals.push(refusalOf(product, error));
    }
    desk.onProgress?.(done + 1, products.length);
  }
  assertNoRefusal(refusals, products.length);
  return { register: open.entries, log, touched };
}

/**
 * Signs recognitions again that are registered already, each under its own place in the status list: with facts of a corrected or extended product,
 * or, where none is given, with the facts as they are and whatever key is active now.
 */
export async function reissueRecognitions(
  entries: readonly { readonly entry: RegisterEntry; readonly product?: Product }[],
  register: readonly RegisterEntry[],
  desk: SigningDesk,
  facts: { readonly filing?: Filing | undefined; readonly approval?: string | undefined },
): Promise<Outcome> {
  const open = new OpenRegister(register);
  const touched: RegisterEntry[] = [];
  const log: Outcome['log'][number][] = [];
  const refusals: string[][] = [];
  for (const [done, { entry, product = entry.product }] of entries.entries()) {
    try {
      const signed = await signRecognition(product, desk, {
        filing: facts.filing ?? entry.filing,
        approval: facts.approval,
        register: open,
        index: entry.index,
        again: entry,
      });
      open.set(signed.entry);
      touched.push(signed.entry);
      log.push(...signed.log);
    } catch (error) {
      refusals.push(refusalOf(product, error));
    }
    desk.onProgress?.(done + 1, entries.length);
  }
  assertNoRefusal(refusals, entries.length);
  return { register: open.entries, log, touched };
}

/** What was refused about a product, in both languages. An error that nobody foresaw is thrown on. */
function refusalOf({ id, name }: Product, error: unknown): string[] {
  if (!(error instanceof IssueError || error instanceof CliError)) throw error;
  return [`${id} ${name.vi}: ${error.sentence.vi}`, `${id}: ${error.sentence.en}`];
}

/** The recognition that this one replaces, by the row it names or by a GTIN or product code. The same decision twice is refused. */
function findPredecessor(product: Product, register: OpenRegister): RegisterEntry | undefined {
  const predecessor = register.ofProducts(product.replaces) ?? register.current(...recordNames(product));
  if (predecessor === undefined) return undefined;
  const { number, date } = product.recognition.decision;
  const { decision } = predecessor.product.recognition;
  if (number !== decision.number || date !== decision.date) {
    // A withdrawn recognition stays withdrawn: the new one stands beside it, and replaces nothing.
    return predecessor.status === STATUS.revoked ? undefined : predecessor;
  }
  throw new CliError({
    vi: `công nhận theo quyết định ${number} đã được ký; sửa hoặc gia hạn thì dùng ocop reissue`,
    en: `the recognition of decision ${number} is signed already; to correct or extend it use ocop reissue`,
  });
}

interface Place {
  readonly register: OpenRegister;
  readonly index: number;
  readonly filing?: Filing | undefined;
  readonly approval?: string | undefined;
  readonly predecessor?: RegisterEntry | undefined;
  readonly again?: RegisterEntry | undefined;
}

async function signRecognition(
  product: Product,
  desk: SigningDesk,
  place: Place,
): Promise<{ readonly entry: RegisterEntry; readonly log: Outcome['log'] }> {
  const { office, list, now } = desk;
  const { registry, labelHost } = office.settings;
  const { index, predecessor, again, filing, register } = place;
  const key = recordKey(product);
  const gaps = certificationGaps(product);
  if (key === undefined || gaps.length > 0) throw new CliError(explainGaps(key === undefined ? ['PRODUCT_CODE_INVALID'] : gaps));
  const authority = selectAuthority(product, list, { held: desk.held, now });
  const turn = (again?.earlier.length ?? -1) + 2;
  const uri = statusListUri(registry);
  const previous = predecessor === undefined ? undefined : parseCredential(predecessor.credential, registry).payload;
  const payload = recognitionPayload(product, {
    registry,
    id: `${registry}/ocop/rec/${key.recId}#${index}.${turn}`,
    issuer: authority.issuer,
    statusList: { uri, index },
    issuedAt: now,
    filing,
    supersedes: previous?.jti,
  });
  if (payload === undefined) throw new CliError(explainGaps(gaps));
  const signer = await desk.signerOf(authority.key.kid);
  const { jws } = await issueCredential(payload, signer, {
    ...authority,
    statusList: STATUS_LIST_NUMBER,
    recognition: product.recognition,
    ...(filing === undefined ? {} : { filing }),
    ...(previous === undefined ? {} : { predecessor: { payload: previous, statuses: statusValues(register.entries) } }),
  });
  const label = await signLabel(key, payload, { authority, signer, labelHost, now, index });
  const approval = place.approval === undefined ? [] : [place.approval];
  const entry: RegisterEntry = {
    index,
    status: again?.status ?? STATUS.valid,
    ...key,
    jti: payload.jti,
    kid: authority.key.kid,
    product,
    ...(filing === undefined ? {} : { filing }),
    credential: jws,
    earlier: again === undefined ? [] : [...again.earlier, again.credential],
    label,
    approvals: [...(again?.approvals ?? []), ...approval],
  };
  const { kid } = authority.key;
  return {
    entry,
    log: [
      { action: 'credential', subject: key.recId, sha256: await sha256Hex(ascii(jws.slice(0, jws.lastIndexOf('.')))), kid },
      { action: 'label', subject: key.recId, sha256: await sha256Hex(parseLabel(label.uri).signedBytes), kid },
    ],
  };
}

async function signLabel(
  key: RecordKey,
  payload: CredentialPayload,
  desk: {
    readonly authority: Authority;
    readonly signer: Signer;
    readonly labelHost: string;
    readonly now: number;
    readonly index: number;
  },
): Promise<{ readonly uri: string; readonly digits: string }> {
  const { authority, signer, labelHost, now, index } = desk;
  const { stars, extension } = payload.credentialSubject;
  const validUntil = (extension?.until ?? payload.validUntil).slice(0, 10);
  return issueLabel(
    {
      host: labelHost,
      key: key.kind === 'gtin' ? { gtin: key.recId } : { productCode: key.recId },
      profile: 'product',
      stars,
      issuedOn: civilDateInVietnam(now),
      validUntil,
      statusList: STATUS_LIST_NUMBER,
      statusIndex: index,
      test: authority.key.test === true || (key.kind === 'gtin' && isDemonstrationGtin(key.recId)),
    },
    signer,
    { ...authority, credential: payload },
  );
}

/** The entry with one more event in its product's history. */
export function withEvent(entry: RegisterEntry, event: Product['recognition']['events'][number]): RegisterEntry {
  const { product } = entry;
  const { recognition } = product;
  return { ...entry, product: { ...product, recognition: { ...recognition, events: [...recognition.events, event] } } };
}

/** Is the recognition in force on a day, or may it still become so? Lapsed and withdrawn ones are not signed again, and their labels not re-attested. */
export function isWanted({ status, product }: RegisterEntry, now: number): boolean {
  const { state } = recognitionStatus(product.recognition, { at: civilDateInVietnam(now) });
  return (
    (status === STATUS.valid || status === STATUS.suspended) &&
    state !== 'expired' &&
    validityOf(product.recognition) !== undefined
  );
}

function assertNoRefusal(refusals: readonly (readonly string[])[], total: number): void {
  if (refusals.length === 0) return;
  const list = (language: number) => refusals.map((sentences) => `\n  ${sentences[language]}`).join('');
  throw new CliError(
    {
      vi: `Từ chối ký ${refusals.length} trong ${total} sản phẩm; chưa ký sản phẩm nào.${list(0)}`,
      en: `${refusals.length} of ${total} products were refused; none was signed.${list(1)}`,
    },
    EXIT.negative,
  );
}

function ascii(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text);
}
