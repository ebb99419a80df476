import { expect, it } from 'vitest';
import { renderElement } from './render-element.ts';

const PRODUCT = { name: 'Trà "hoa" nhàu', stars: 3, gtin: '09529999000040', href: '/tra' };

it('writes a tag that the element will check, with words to read until then', () => {
  expect(renderElement('product-card', PRODUCT)).toMatch(
    /^<ocop-product-card gtin="09529999000040" stars="3" name="Trà &quot;hoa&quot; nhàu" href="\/tra"><div class="ocop-fallback"[^]*<\/div><\/ocop-product-card>$/,
  );
  expect(renderElement('star-badge', PRODUCT, { prefix: 'shop', language: 'en' })).toMatch(
    /^<shop-star-badge gtin="09529999000040" stars="3"><span class="ocop-fallback" lang="en">/,
  );
});

it('puts the words into a declarative shadow root where a style sheet is named, and never a style of its own', () => {
  const html = renderElement('star-badge', PRODUCT, { stylesheet: '/embed/fallback.css' });
  expect(html).toContain('<template shadowrootmode="open"><link rel="stylesheet" href="/embed/fallback.css"><span');
  expect(html).not.toContain('<style');
  expect(renderElement('star-badge', PRODUCT, { stylesheet: 'javascript:1' })).not.toContain('<template');
});

it('claims no verdict', () =>
  expect(renderElement('product-card', PRODUCT, { stylesheet: '/a.css' })).not.toContain('Đã xác minh'));

it('refuses a prefix that could end the tag', () =>
  expect(() => renderElement('star-badge', {}, { prefix: 'x onload=1' })).toThrow(TypeError));
