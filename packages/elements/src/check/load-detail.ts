import type * as detail from '../verdict/detail-view.ts';

/** Facts, evidence and journey, for an element that shows them. The single-file build puts another module in this one's place. */
export const loadDetail = (): Promise<typeof detail> => import('../verdict/detail-view.ts');
