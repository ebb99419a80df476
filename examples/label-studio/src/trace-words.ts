import type { TracePageItem } from '@ocop/trace/print/web';

/** The items of Circular 02/2024/TT-BKHCN as the form names them. */
export const TRACE_WORDS: Readonly<Record<TracePageItem, readonly [vi: string, en: string]>> = {
  name: ['Tên sản phẩm', 'Product name'],
  image: ['Hình ảnh', 'Picture'],
  producer: ['Đơn vị sản xuất, kinh doanh', 'Producer or trader'],
  address: ['Địa chỉ', 'Address'],
  stages: ['Các công đoạn', 'Stages'],
  time: ['Thời gian sản xuất', 'Time of production'],
  traceCode: ['Mã truy vết', 'Trace code'],
  brand: ['Thương hiệu (nếu có)', 'Brand (if any)'],
  shelfLife: ['Thời hạn sử dụng (nếu có)', 'Shelf life (if any)'],
  standards: ['Tiêu chuẩn áp dụng (nếu có)', 'Standards (if any)'],
};
