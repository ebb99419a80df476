import type { PageWords } from './page-words.ts';

export const vi: PageWords = {
  checking: 'Đang kiểm tra…',
  ocopStars: (count) => `OCOP ${count} sao`,
  selfDeclared: 'Tự công bố, chưa xác minh',
  nothingToCheck: 'Chưa có mã OCOP để kiểm tra',
  checkerMissing: 'Chưa tải được bộ kiểm tra. Hãy tải lại trang.',
  pageSays: 'Thông tin do trang này cung cấp',
  productUnnamed: 'Sản phẩm chưa có tên',
};
