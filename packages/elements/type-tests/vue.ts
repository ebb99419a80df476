// Vue 3: what its template checker reads for the tags. Each line under an expected error must be one, or the type check fails.
import '@ocop/elements/vue';
import type { GlobalComponents } from 'vue';

type Props<Tag extends keyof GlobalComponents> = InstanceType<GlobalComponents[Tag]>['$props'];

export const badge: Props<'ocop-star-badge'> = {
  class: 'hero',
  variant: 'stamp',
  stars: 4,
  'product-code': 'OCOP-1',
  onOcopOutcome: ({ detail }) => detail.state,
};
export const scanner: Props<'ocop-scanner'> = { withoutTyping: true, onOcopScanResult: ({ detail }) => detail.source };
export const checked = (verify: InstanceType<GlobalComponents['ocop-verify']>) => verify.verify('8938505974192');

// @ts-expect-error -- no such variant
export const noVariant: Props<'ocop-star-badge'> = { variant: 'banner' };
// @ts-expect-error -- the outcome is read-only
export const noOutcome: Props<'ocop-product-card'> = { outcome: null };
// @ts-expect-error -- no such layout
export const noLayout: Props<'ocop-product-card'> = { layout: 'grid' };
// @ts-expect-error -- that detail has no such member
export const noMember: Props<'ocop-verify'> = { onOcopReport: ({ detail }) => detail.name };
