// What the built packages do under the Node that runs this: every conformance vector, and a list read by core. Plain JavaScript, for old Nodes too.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

const root = new URL('../../packages/', import.meta.url);
const load = (path) => import(new URL(path, root).href);

const { runConformance } = await load('verify/dist/conformance/index.js');
const names = ['links', 'signatures', 'credentials', 'trust-lists', 'status-lists', 'outcomes'];
const suites = names.map((name) => JSON.parse(readFileSync(new URL(`verify/vectors/${name}.json`, root), 'utf8')));
const results = await runConformance(suites);
assert.deepEqual(
  results.filter(({ passed }) => !passed).map(({ id }) => id),
  [],
);

const { isGtin, readProducts } = await load('core/dist/index.js');
assert.equal(isGtin('09520000000011'), true);
const { products, issues } = readProducts('Tên sản phẩm,Chủ thể\nTôm khô,HTX Thử Nghiệm\n');
assert.ok(products.length + issues.length > 0);

console.log(`Node ${process.versions.node}: ${results.length} vectors agree, a list of ${products.length} product(s) is read`);
