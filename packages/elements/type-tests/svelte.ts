// Svelte: what its template checker reads for the tags. Each line under an expected error must be one, or the type check fails.
import '@ocop/elements/svelte';
import type { SvelteHTMLElements } from 'svelte/elements';

export const badge: SvelteHTMLElements['ocop-star-badge'] = {
  class: 'hero',
  variant: 'inline',
  stars: 4,
  'onocop-outcome': ({ detail }) => detail.state,
  'on:ocop-outcome': ({ detail }) => detail.standing,
};
export const card: SvelteHTMLElements['ocop-product-card'] = { product: { name: 'Mật ong', stars: 4 }, layout: 'stack' };

// @ts-expect-error -- no such size
export const noSize: SvelteHTMLElements['ocop-star-badge'] = { size: 'xl' };
// @ts-expect-error -- the evidence is open or closed
export const noDetails: SvelteHTMLElements['ocop-verify'] = { details: 'half' };
// @ts-expect-error -- that detail has no such member
export const noMember: SvelteHTMLElements['ocop-scanner'] = { 'onocop-scan-error': ({ detail }) => detail.message };
