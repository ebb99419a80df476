// `pnpm example react-shop`: one of the example pages on localhost, beside a demonstration registry of its own.
import { resolve } from 'node:path';
import { serveFolder, findFreePort } from '../packages/cli/src/serve-folder.ts';
import { buildDemonstrationSite } from './examples/demonstration-site.ts';
import { buildExample, type PageName, PAGES } from './examples/build-example.ts';

const name = process.argv[2];
if (!PAGES.some((page) => page === name)) {
  console.error(`Hãy nêu một trang mẫu. / Name an example: ${PAGES.join(', ')}`);
  process.exit(2);
}
const port = await findFreePort(8080);
const site = await buildDemonstrationSite(resolve('ocop-demo', 'examples-site'), port);
await buildExample(name as PageName, site);
await serveFolder(site.folder, port);
console.log(
  `http://localhost:${port}/examples/${name}/index.html\nKhóa trình diễn, sản phẩm minh họa. Ctrl-C để dừng. / Demonstration keys and products. Ctrl-C stops.`,
);
