import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { renderElement } from '../../packages/elements/src/ssr/index.ts';
import type { Site } from '../../tools/examples/demonstration-site.ts';

const CARDS = 200;
const HEAD = `<!doctype html>
<html lang="vi">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types lit-html" />
    <title>Gian hàng 200 thẻ – trang mẫu</title>
    <link rel="icon" href="/assets/icon.svg" />
    <link rel="stylesheet" href="/embed/fallback.css" />
    <link rel="stylesheet" href="listing.css" />
    <script type="application/ocop-trust+json" id="ocop-trust">{}</script>
    <script src="/embed/ocop.js" defer></script>
  </head>
  <body>
    <p class="demo">Trang mẫu của OCOP SDK: tên, chủ thể và hạng sao lấy từ danh sách Cà Mau đã công bố; mã số 952… chỉ để trình diễn, nhãn ký bằng khóa trình diễn, không ai bán gì ở đây.</p>
    <h1>Gian hàng OCOP Cà Mau</h1>`;

/**
 * The list as a shop's server would write it: 200 offers of the demonstration's products, first each once, then again as a second seller's. The claimed
 * stars are those of the list; where the list has none, none are claimed.
 */
export default async function buildPage({ issuance }: Site, out: string): Promise<void> {
  const { records } = issuance;
  const offers = Array.from({ length: CARDS }, (_, index) => records[index % records.length]).map((record, index) => {
    if (record === undefined) throw new Error('The demonstration has no products');
    const { product, recId } = record;
    const card = renderElement('product-card', {
      gtin: recId,
      name: product.name.vi,
      producer: product.producer?.name,
      place: product.producer?.place?.province,
      stars: product.recognition?.stars,
      recordUrl: `/01/${recId}/`,
    });
    return `<li>${card}${index < records.length ? '' : '<p class="offer">Chào bán thứ hai</p>'}</li>`;
  });
  await writeFile(join(out, 'index.html'), `${HEAD}\n<ul class="shelf">\n${offers.join('\n')}\n</ul>\n</body>\n</html>\n`);
}
