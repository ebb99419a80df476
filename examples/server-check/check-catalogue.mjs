// Nightly check of a shop's OCOP claims. Run it beside the shop's server:
//
//   node check-catalogue.mjs products.json trust.json 96
//
// products.json: [{ "id": …, "gtin": …, "productCode": …, "name": …, "ocopStars": … }]; the third argument is the province's code.
// Writes badges.json: which star may be drawn for which product, and why not. Exit code 1 when a claim is false.
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describeFinding, verifyCatalogue } from '@ocop/verify/catalogue';

const [productsFile, trustFile, ...provinces] = process.argv.slice(2);
const products = JSON.parse(await readFile(productsFile, 'utf8'));
const trust = JSON.parse(await readFile(trustFile, 'utf8'));
const cache = process.env.OCOP_CACHE ?? 'ocop-cache';
// A mirror on this machine, for a shop without a way out; else the registry that trust.json names.
const source = process.env.OCOP_MIRROR ?? trust.registry;

/** A file of the registry: fresh from the network, else the copy of an earlier night. How old that copy may be is for verifyCatalogue to judge. */
async function read(path) {
  const copy = join(cache, path);
  try {
    const response = await fetch(`${source}/${path}`, { redirect: 'error', signal: AbortSignal.timeout(20_000) });
    if (response.status === 404) return undefined;
    if (!response.ok) throw new Error(`${response.status}`);
    const bytes = new Uint8Array(await response.arrayBuffer());
    await mkdir(dirname(copy), { recursive: true });
    await writeFile(`${copy}.new`, bytes);
    await rename(`${copy}.new`, copy);
    return bytes;
  } catch {
    return readFile(copy).catch(() => undefined);
  }
}

const report = await verifyCatalogue(
  products.map(({ gtin, productCode, name, ocopStars: stars }) => ({ gtin, productCode, name, stars })),
  { now: new Date(), trust, provinces, read },
);

const badges = {};
for (const [index, { verdict, findings, outcome }] of report.rows.entries()) {
  const { id } = products[index];
  // Nothing is drawn that is not verified now: an old copy, a test, a doubt draw no star.
  badges[id] = { stars: verdict === 'holds' ? (outcome?.claims?.stars ?? null) : null, verdict };
  if (verdict === 'holds') continue;
  const reasons = findings.map((finding) => describeFinding(finding, 'vi')).join(' ');
  process.stdout.write(`${verdict === 'false' ? 'SAI ' : '?   '} ${id}: ${reasons}\n`);
}
await writeFile('badges.json.new', `${JSON.stringify({ checkedAt: report.checkedAt, badges }, undefined, 2)}\n`);
await rename('badges.json.new', 'badges.json');

const { holds, false: wrong, unconfirmed } = report.counts;
process.stdout.write(`${holds} đúng, ${wrong} sai, ${unconfirmed} chưa xác nhận được\n`);
process.exitCode = wrong > 0 ? 1 : 0;
