import { describe, expect, it } from 'vitest';
import { renderFallback } from './render-fallback.ts';

const HONEY = {
  name: { vi: 'Mật ong rừng tràm', en: 'Melaleuca honey' },
  producer: { name: 'HTX Minh Họa' },
  place: 'Tỉnh Cà Mau',
  stars: 4,
  gtin: '09529999000019',
  decision: { number: '01/QĐ-TEST', date: '2026-02-05', authority: 'UBND tỉnh Cà Mau' },
  validFrom: '2026-02-05',
  validUntil: '2029-02-05T16:59:59Z',
  href: '/mat-ong',
  recordUrl: 'https://ocop.test/01/09529999000019/',
};

describe('renderFallback', () => {
  it('writes the page’s own words, in Vietnamese', () =>
    expect(renderFallback(HONEY)).toBe(
      '<div class="ocop-fallback" lang="vi"><p class="ocop-fallback-name"><a href="/mat-ong">Mật ong rừng tràm</a></p>' +
        '<p><b>OCOP 4/5 sao</b> <em class="ocop-fallback-note">Trang này tự công bố, chưa xác minh</em></p>' +
        '<dl><dt>Chủ thể</dt><dd>HTX Minh Họa</dd><dt>Nơi sản xuất</dt><dd>Tỉnh Cà Mau</dd>' +
        '<dt>Quyết định công nhận</dt><dd>Số 01/QĐ-TEST, ngày 05/02/2026, UBND tỉnh Cà Mau</dd>' +
        '<dt>Hiệu lực</dt><dd>05/02/2026 – 05/02/2029</dd><dt>Mã sản phẩm</dt><dd>09529999000019</dd></dl>' +
        '<p><a href="https://ocop.test/01/09529999000019/">Xem hồ sơ tại ocop.test</a></p></div>',
    ));

  it('writes them in English, and a badge as text alone', () => {
    expect(renderFallback(HONEY, 'en-GB')).toContain('<b>OCOP 4 of 5 stars</b>');
    expect(renderFallback(HONEY, 'en')).toContain('No. 01/QĐ-TEST, of 5 February 2026, UBND tỉnh Cà Mau');
    expect(renderFallback({ stars: 5 }, 'vi', 'badge')).toBe(
      '<span class="ocop-fallback" lang="vi"><b>OCOP 5/5 sao</b> <em class="ocop-fallback-note">Trang này tự công bố, chưa xác minh</em></span>',
    );
  });

  it('says what is missing', () => {
    expect(renderFallback({}).match(/chưa có dữ liệu/g)).toHaveLength(5);
    expect(renderFallback({})).toContain('Sản phẩm chưa có tên');
  });

  it.each([0, 1, 2, 6, 4.5, Number.NaN, -4, Number('năm')])('never names %s stars', (stars) =>
    expect(renderFallback({ stars })).not.toMatch(/<b>/),
  );

  const HOSTILE = [
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    "' onmouseover='alert(1)",
    '</dd></dl></div></ocop-product-card><script>1</script>',
    '<!--',
    ']]><svg onload=1>',
    '&lt;b&gt;',
    'a\u202Egnp.exe\u2066\u200B\u0000',
  ];
  it.each(HOSTILE)('keeps %s as text, wherever it stands', (text) => {
    const html = renderFallback(
      {
        name: text,
        producer: text,
        place: text,
        productCode: text,
        decision: { number: text, date: text, authority: text },
        validFrom: text,
        validUntil: text,
        href: text,
        recordUrl: text,
      },
      text,
    );
    expect(html.match(/<(?!\/?(?:div|p|b|em|dl|dt|dd|a)\b)/g)).toBeNull();
    expect(html.match(/<[^>]*\son\w+=/g)).toBeNull();
    // oxlint-disable-next-line no-control-regex -- that none is left is what is tested
    expect(html).not.toMatch(/[\u202E\u2066\u200B\u0000]/);
  });

  it.each([
    'javascript:alert(1)',
    'data:text/html,1',
    '//evil.test/x',
    'http://evil.test/',
    'https://a@b.test/',
    'JAVASCRIPT:1',
    ' /x',
    '\\\\evil.test',
  ])('leaves the address %s out', (href) => {
    expect(renderFallback({ href, recordUrl: href })).not.toMatch(/<a|evil/);
  });

  it('keeps a million characters short, and marks composed', () => {
    expect(renderFallback({ name: 'ế'.repeat(1_000_000) }).length).toBeLessThan(1200);
    expect(renderFallback({ name: 'Ba\u0301nh' })).toContain('Bánh');
  });
});
