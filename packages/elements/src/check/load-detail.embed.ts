import * as detail from '../verdict/detail-view.ts';

export const loadDetail = (): Promise<typeof detail> => Promise.resolve(detail);
