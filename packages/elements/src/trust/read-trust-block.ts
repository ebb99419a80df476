const SELECTOR = 'script#ocop-trust[type="application/ocop-trust+json"]';

/** Text of the page's one `<script type="application/ocop-trust+json" id="ocop-trust">`. Two blocks are no anchor: nobody could say which one counts. */
export function readTrustBlock(page: Document): { readonly text: string } | 'ambiguous' | undefined {
  const blocks = page.querySelectorAll(SELECTOR);
  if (blocks.length > 1) return 'ambiguous';
  const text = blocks[0]?.textContent;
  return text === undefined ? undefined : { text };
}
