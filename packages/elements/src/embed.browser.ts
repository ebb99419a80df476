import { expect } from '@open-wc/testing';
import { createTestRegistry } from '../../verify/src/testing/index.ts';

const EMBED = '/packages/elements/dist/embed/ocop.js';
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'none'; connect-src 'self' https:; require-trusted-types-for 'script'; trusted-types lit-html";

/** A page of its own, by script tag alone, under the strictest policy that the README promises. */
async function openPage(
  body: string,
  trust: unknown,
): Promise<{ readonly page: Document; readonly window: Window; readonly errors: string[] }> {
  const frame = document.createElement('iframe');
  const block = `<script type="application/ocop-trust+json" id="ocop-trust">${JSON.stringify(trust).replaceAll('<', '\\u003c')}</script>`;
  frame.srcdoc = `<!doctype html><html lang="vi"><head><meta http-equiv="Content-Security-Policy" content="${POLICY}"><title>shop</title>${block}<script src="${EMBED}" defer></script><script src="${EMBED}?again" defer></script></head><body>${body}</body></html>`;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  const errors: string[] = [];
  await loaded;
  const [page, window] = [frame.contentDocument, frame.contentWindow];
  if (page === null || window === null) throw new Error('No page');
  window.addEventListener('error', (event) => errors.push(String(event.message)));
  page.addEventListener('securitypolicyviolation', (event) => errors.push(`${event.violatedDirective} ${event.blockedURI}`));
  return { page, window, errors };
}

async function until(condition: () => boolean): Promise<void> {
  for (let tries = 0; tries < 200 && !condition(); tries += 1) await new Promise((resolve) => setTimeout(resolve, 25));
}

describe('the built embed', () => {
  it('shows its elements by script tag alone, under a strict policy, and loading it twice harms nothing', async () => {
    const kit = await createTestRegistry({ now: Math.floor(Date.now() / 1000) });
    const label = await kit.issueLabel();
    const { page, window, errors } = await openPage('<p>shop</p>', kit.trust);
    Object.assign(window, { fetch: kit.fetch });
    const badge = page.createElement('ocop-star-badge');
    badge.setAttribute('label', label);
    page.body.append(badge);
    await until(() => Reflect.get(badge, 'outcome') !== null && Reflect.get(badge, 'outcome') !== undefined);
    expect(Reflect.get(badge, 'outcome')).to.include({ state: 'verified' });
    expect(badge.shadowRoot?.querySelectorAll('.stars.solid svg').length).to.equal(4);
    expect(getComputedStyle(badge.shadowRoot?.querySelector('.badge') ?? badge).display).not.to.equal('inline');
    expect(errors).to.deep.equal([]);
  });

  it('cannot check without a trust anchor, and says why', async () => {
    const { page } = await openPage('<ocop-star-badge label="https://a.vn/01/09520000000011?S=1"></ocop-star-badge>', {});
    const badge = page.querySelector('ocop-star-badge');
    await until(() => badge !== null && Boolean(Reflect.get(badge, 'outcome')));
    expect(Reflect.get(badge ?? {}, 'outcome')).to.include({ state: 'cannot-check' });
    expect(badge?.shadowRoot?.querySelector('.stars')).to.equal(null);
  });

  it('is the file that its manifest pins', async () => {
    const file = await (await fetch(EMBED)).arrayBuffer();
    const manifest = (await (await fetch('/packages/elements/dist/embed/manifest.json')).json()) as {
      readonly integrity: string;
      readonly bytes: number;
    };
    const digest = new Uint8Array(await crypto.subtle.digest('SHA-384', file));
    expect(manifest.integrity).to.equal(`sha384-${btoa(String.fromCharCode(...digest))}`);
    expect(manifest.bytes).to.equal(file.byteLength);
  });
});
