import { recordId, type ProductKey } from '@ocop/verify/label';
import { isSerial, SERIAL_LENGTH } from '../serial/index.ts';
import type { BatchManifest } from './batch-manifest.ts';
import type { BatchProof } from './batch-proof.ts';
import { fromHex, hashPage, hashPair, toHex } from './batch-tree.ts';
import { pageOf, serialValue } from './serial-value.ts';

/**
 * What a batch says about an item, as a union that narrows:
 * `issued` with this product (and lot); `not-issued` though its product and lot are those of the batch;
 * `wrong-product`: the serial was issued, for the batch's product and not for the item's; `wrong-lot` likewise;
 * `other-batch`: this batch has nothing to say; `bad-proof`: the proof does not belong to the manifest or to the serial.
 */
export type SerialCheck = 'issued' | 'not-issued' | 'wrong-product' | 'wrong-lot' | 'other-batch' | 'bad-proof';

/** What stands on the item. */
export interface ItemLink {
  readonly key: ProductKey;
  readonly lot: string | null;
  readonly serial: string;
}

/** Serials of a page in order, or undefined where the page is not one that `prefixLetters` allow for this serial. */
function readPage(page: string, serial: string, prefixLetters: number): string[] | undefined {
  if (page.length % SERIAL_LENGTH !== 0) return undefined;
  const serials = page.match(/.{10}/gs) ?? [];
  const prefix = serial.slice(0, prefixLetters);
  const inOrder = serials.every(
    (each, i) => isSerial(each) && each.startsWith(prefix) && (i === 0 || (serials[i - 1] ?? '') < each),
  );
  return inOrder ? serials : undefined;
}

async function rootOf({ page, path }: BatchProof, index: number): Promise<string> {
  let hash = await hashPage(page);
  for (const [height, other] of path.entries()) {
    const beside = fromHex(other);
    hash = ((index >>> height) & 1) === 1 ? await hashPair(beside, hash) : await hashPair(hash, beside);
  }
  return toHex(hash);
}

const isHash = (hash: unknown): boolean => typeof hash === 'string' && /^[0-9a-f]{64}$/.test(hash);

/** A proof comes from anywhere: its shape is looked at before it is believed. A page of a batch of 2^32 serials has 40,960 letters. */
function isWellFormed({ page, path }: BatchProof, prefixLetters: number): boolean {
  const hashes: readonly unknown[] = Array.isArray(path) ? path : [];
  return typeof page === 'string' && page.length <= 1_000_000 && hashes.length === 5 * prefixLetters && hashes.every(isHash);
}

function sameProduct(one: ProductKey, other: ProductKey): boolean {
  return 'gtin' in one === 'gtin' in other && recordId(one) === recordId(other);
}

/** Whether the proof shows the serial in the batch; undefined where it proves nothing. */
async function isInBatch(serial: string, manifest: BatchManifest, proof: BatchProof): Promise<boolean | undefined> {
  const { prefixLetters, root } = manifest;
  const serials = isWellFormed(proof, prefixLetters) ? readPage(proof.page, serial, prefixLetters) : undefined;
  if (serials === undefined || (await rootOf(proof, pageOf(serialValue(serial), prefixLetters))) !== root) return undefined;
  return serials.includes(serial);
}

/**
 * Judges an item by a manifest that `readBatchManifest` has passed and a proof from anywhere: the proof need not be trusted.
 * Offline; a copied genuine serial is `issued` like the one it was copied from. A serial of another form was never issued by this scheme.
 */
export async function checkSerial(item: ItemLink, manifest: BatchManifest, proof: BatchProof): Promise<SerialCheck> {
  const mine = sameProduct(item.key, manifest.product);
  const sameLot = manifest.lot === undefined || item.lot === manifest.lot;
  const found = isSerial(item.serial) ? await isInBatch(item.serial, manifest, proof) : false;
  if (found === undefined) return 'bad-proof';
  if (found) return mine ? (sameLot ? 'issued' : 'wrong-lot') : 'wrong-product';
  return mine && sameLot ? 'not-issued' : 'other-batch';
}
