import { escapeText, escapeUrl } from '../fallback/escape.ts';
import type { FallbackProduct } from '../fallback/fallback-product.ts';
import { renderFallback } from '../fallback/render-fallback.ts';
import type { Language } from '../locale/language.ts';

export interface RenderElementOptions {
  readonly language?: Language;
  /**
   * Address of a style sheet for a declarative shadow root: https, or a path. With it the words stand in a shadow root that the page's CSS does not
   * reach; without it they stand in the light DOM alone. It is linked, never inlined: an inline `<style>` dies under `style-src 'self'`.
   */
  readonly stylesheet?: string;
  /** Prefix of the tag, where the elements were registered under another. */
  readonly prefix?: string;
}

/**
 * A whole tag as a server writes it: attributes that the element will check, and the words of `renderFallback` to read until then. A declarative shadow
 * root holds the same words and no verdict, and makes room when the element takes over. Pure; everything is escaped.
 */
export function renderElement(
  tag: 'star-badge' | 'product-card',
  product: FallbackProduct,
  { language = 'vi', stylesheet, prefix = 'ocop' }: RenderElementOptions = {},
): string {
  if (!/^[a-z][a-z0-9]*$/.test(prefix)) throw new TypeError('prefix is a lower-case word');
  const attributes: readonly (readonly [string, string | undefined])[] = [
    ['gtin', escapeText(product.gtin)],
    ['product-code', escapeText(product.productCode)],
    ['stars', escapeText(product.stars === undefined ? '' : String(product.stars))],
    ...(tag === 'star-badge'
      ? []
      : ([
          ['name', escapeText(typeof product.name === 'object' ? product.name.vi : product.name)],
          ['producer', escapeText(typeof product.producer === 'object' ? product.producer.name : product.producer)],
          ['place', escapeText(product.place)],
          ['href', escapeUrl(product.href)],
        ] as const)),
  ];
  const written = attributes.map(([name, value]) => (value ? ` ${name}="${value}"` : '')).join('');
  const words = renderFallback(product, language, tag === 'star-badge' ? 'badge' : 'card');
  const sheet = escapeUrl(stylesheet);
  const shadow =
    sheet === undefined ? '' : `<template shadowrootmode="open"><link rel="stylesheet" href="${sheet}">${words}</template>`;
  return `<${prefix}-${tag}${written}>${shadow}${words}</${prefix}-${tag}>`;
}
