export type { FallbackProduct } from './fallback-product.ts';
export { renderFallback, type FallbackShape } from './render-fallback.ts';
