import { describe, expect, test } from 'vitest';
import { escapeHtml, html, jsonForHtml, webAddress } from './html.ts';
import { createRegister, PRODUCT_CODE, publishToMap, textOf } from './register.harness.ts';
import type { RegistryInput } from './registry-input.ts';

const { input } = await createRegister();
const files = await publishToMap(input);
const landing = textOf(files, `ocop/${PRODUCT_CODE}/index.html`);

/** What a reader without script or style sees, with white space drawn together. */
function readable(page: string): string {
  return page
    .replace(/<head>.*<\/head>/s, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

describe('the template', () => {
  test('escapes every interpolation and nothing twice', () => {
    const name = '<img src=x onerror=alert(1)> & "\'`';
    const escaped = '&lt;img src=x onerror=alert(1)&gt; &amp; &quot;&#39;&#96;';
    expect(html`<p title="${name}">${name}</p>`.toString()).toBe(`<p title="${escaped}">${escaped}</p>`);
    const parts = [html`<b>${name}</b>`, null, undefined, false, 0] as const;
    expect(html`<p>${parts}</p>`.toString()).toBe(`<p><b>${escaped}</b>0</p>`);
  });

  test('shows direction overrides and control characters instead of obeying them', () => {
    expect(escapeHtml('a\u202Eb\u2066c\u200Fd\u0000e\u009Ff')).toBe('a\uFFFDb\uFFFDc\uFFFDd\uFFFDe\uFFFDf');
    expect(escapeHtml('Bánh phồng tôm\n\tĐặc biệt 👨‍🌾')).toBe('Bánh phồng tôm\n\tĐặc biệt 👨‍🌾');
  });

  test('a data block cannot be closed from inside', () => {
    const text = jsonForHtml({ name: '</script><script>alert(1)</script>&\u2028' }).toString();
    expect(text).not.toMatch(/[<>&\u2028]/);
    expect(JSON.parse(text)).toEqual({ name: '</script><script>alert(1)</script>&\u2028' });
  });

  test.each([
    'javascript:alert(1)',
    'JAVASCRIPT:alert(1)',
    ' https://a.example',
    'data:text/html,x',
    '//a.example',
    'https://',
    '',
  ])('%j is no web address', (text) => {
    expect(webAddress(text)).toBeUndefined();
  });
});

describe('a landing page', () => {
  test('tells its facts in order, Vietnamese first', () => {
    const text = readable(landing);
    const facts = [
      'BẢN TRÌNH DIỄN – không phải dữ liệu công nhận chính thức',
      'Đang có hiệu lực đến 10/02/2029',
      'Tính đến ngày 24/11/2026.',
      'phần kiểm tra trực tiếp sẽ thay cho câu này',
      'Bánh phồng tôm minh họa',
      'OCOP 4 sao',
      'Chủ thể Hợp tác xã minh họa',
      'Địa bàn Cà Mau',
      'Số quyết định 01/QĐ-MINHHOA',
      'Ngày quyết định 10/02/2026',
      'Có hiệu lực đến hết 10/02/2029',
      'Điểm đánh giá 82,5/100',
      `Mã sản phẩm OCOP ${PRODUCT_CODE}`,
      'Nguồn dữ liệu Số liệu minh họa',
      'không xác minh từng gói hàng',
      'In force until 10 February 2029 As of 24 November 2026.',
      'Demonstration prawn crackers OCOP 4 stars',
      'In force through 10 February 2029',
    ];
    expect(facts.map((fact) => text.indexOf(fact))).toEqual(facts.map((fact) => text.indexOf(fact)).toSorted((a, b) => a - b));
    expect(facts.filter((fact) => !text.includes(fact))).toEqual([]);
  });

  test('wraps the published standing in the element that checks it', () => {
    expect(landing).toMatch(
      /<ocop-verify src="location">\s*<div class="standing good">[^]*Tính đến ngày 24\/11\/2026[^]*<\/ocop-verify>/,
    );
    expect(landing).toContain('<script src="/embed/ocop.js" integrity="sha384-AAAA" defer></script>');
  });

  test('carries its trust anchor as a data block', () => {
    const block = /<script type="application\/ocop-trust\+json" id="ocop-trust">([^<]*)<\/script>/.exec(landing)?.[1] ?? '';
    expect(JSON.parse(block)).toEqual(input.trust);
  });

  test('lets nothing foreign run', () => {
    expect(landing).toContain(
      'content="default-src &#39;none&#39;; script-src &#39;self&#39;; style-src &#39;self&#39;; img-src &#39;self&#39; https:; connect-src &#39;self&#39;; ' +
        'base-uri &#39;none&#39;; form-action &#39;none&#39;; require-trusted-types-for &#39;script&#39;; trusted-types lit-html"',
    );
    expect(landing).not.toMatch(/ style=| on\w+=/);
  });

  test('says what is missing, and has no live check without a signed record', () => {
    const page = textOf(files, 'ocop/CM-001/index.html');
    const text = readable(page);
    expect(text).toContain('Hạng sao: chưa có dữ liệu');
    expect(text).toContain('Số quyết định chưa có dữ liệu Ngày quyết định chưa có dữ liệu');
    expect(text).toContain('Chưa có hồ sơ ký số: nguồn không ghi hạng sao');
    expect(text).toContain('Nguồn dữ liệu chưa có dữ liệu');
    expect(page).not.toContain('<ocop-verify');
  });

  test('opens as a scanned label does, whatever host is printed', () => {
    expect(landing).toMatch(new RegExp(`href="/ocop/${PRODUCT_CODE}\\?S=[0-9]{184}"`));
  });

  test('offers a way to report only where somebody answers', async () => {
    expect(landing).not.toContain('Báo cáo nhãn đáng ngờ');
    const contact = { href: 'mailto:ocop@so-ocop.example', text: 'ocop@so-ocop.example' };
    const page = textOf(await publishToMap({ ...input, contact }), `ocop/${PRODUCT_CODE}/index.html`);
    expect(page).toContain('Báo cáo nhãn đáng ngờ: <a href="mailto:ocop@so-ocop.example">');
  });

  test('shows no banner when the register is real', async () => {
    const page = textOf(await publishToMap({ ...input, demonstration: false }), `ocop/${PRODUCT_CODE}/index.html`);
    expect(page).not.toContain('TRÌNH DIỄN –');
    expect(page).not.toContain('noindex');
  });
});

const pageWith = async (stars: number | null, state: RegistryInput['entries'][number]['status']['state']): Promise<string> => {
  const [, entry] = input.entries;
  const changed = { ...entry!, product: { ...entry!.product, stars }, status: { ...entry!.status, state } };
  return readable(textOf(await publishToMap({ ...input, entries: [changed] }), `ocop/${PRODUCT_CODE}/index.html`));
};

describe('stars in words', () => {
  test('lapsed, revoked and replaced stars never stand alone', async () => {
    for (const state of ['expired', 'revoked', 'annulled', 'suspended', 'superseded'] as const) {
      expect(await pageWith(4, state)).toContain('Từng được công nhận: OCOP 4 sao. Hạng này hiện không còn hiệu lực.');
    }
  });

  test('one and two stars are never written', async () => {
    for (const stars of [1, 2]) expect(await pageWith(stars, 'valid')).not.toMatch(/OCOP [12] (?:sao|stars)/);
  });
});

test('hostile strings in every field stay text', async () => {
  const evil = `"><img src=x onerror=alert(1)>'\u202E</script><script>alert(1)</script>`;
  const both = { vi: evil, en: evil };
  const [, entry] = input.entries;
  const product = {
    name: both,
    productSet: both,
    stars: 4,
    score: 1,
    producer: evil,
    legalForm: both,
    place: evil,
    decision: { number: evil, date: evil, authority: both, url: 'javascript:alert(1)' },
    validFrom: evil,
    validUntil: evil,
    story: both,
    image: { url: `https://a.example/"onerror="alert(1)`, alt: both },
    sources: [
      { title: evil, url: 'javascript:alert(1)' },
      { title: evil, url: `https://a.example/${evil}` },
    ],
  };
  const hostile = await publishToMap({
    ...input,
    title: both,
    contact: { href: `https://a.example/"onclick="alert(1)`, text: evil },
    embed: { path: '/embed/ocop.js', integrity: evil },
    entries: [{ ...entry!, product, status: { state: 'valid', sentence: both } }],
  });
  for (const path of ['index.html', `ocop/${PRODUCT_CODE}/index.html`]) {
    const page = textOf(hostile, path);
    expect(page).toContain('&lt;img src=x onerror=alert(1)&gt;');
    expect(page).not.toMatch(/<img src=x/);
    expect(page).not.toMatch(/<script>/);
    expect(page).not.toMatch(/href="javascript/i);
    expect(page).not.toMatch(/"\s*on\w+="/);
    expect(page).not.toContain('\u202E');
  }
});

test('the root page lists every product under its standing today', () => {
  const text = readable(textOf(files, 'index.html'));
  expect(text).toContain('3 sản phẩm có trong sổ này.');
  expect(text).toContain('Tính đến ngày 24/11/2026.');
  expect(text).toMatch(/Còn hiệu lực 2 Bánh phồng tôm minh họa .* Chưa đủ căn cứ 1 Mắm ruốc minh họa/);
});
