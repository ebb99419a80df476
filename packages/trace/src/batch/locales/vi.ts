import type { BatchLocale } from './locale.ts';

const REASONS = {
  unknown: 'không có trong danh sách tin cậy',
  compromised: 'đã bị lộ',
  use: 'không phải khóa ký nhãn',
  time: 'không có hiệu lực vào lúc ký',
  product: 'không được giao cho sản phẩm này',
  algorithm: 'dùng thuật toán khác với danh sách tin cậy',
} as const;

export const vi: BatchLocale = {
  problems: {
    ERR_BATCH_EMPTY: () => 'Lô số sê-ri không có số nào.',
    ERR_BATCH_SERIAL: (p) => `“${p.serial}” không phải số sê-ri 10 ký tự.`,
    ERR_BATCH_DUPLICATE: (p) => `Số sê-ri ${p.serial} xuất hiện hai lần.`,
    ERR_BATCH_KEY: (p) => `Khóa ${p.kid} không được ký bản kê lô: ${REASONS[p.reason]}.`,
    ERR_BATCH_MANIFEST: (p) => `Không phải bản kê lô hợp lệ (${p.problem}).`,
    ERR_BATCH_SIGNATURE: (p) => `Chữ ký của bản kê lô không khớp với khóa ${p.kid}.`,
    ERR_BATCH_ROOT: () => 'Danh sách số sê-ri không khớp với bản kê đã ký: có số thiếu, thừa hoặc bị sửa.',
  },
  checks: {
    issued: 'Số sê-ri này đã được cấp cho sản phẩm này.',
    'not-issued': 'Số sê-ri này chưa từng được cấp.',
    'wrong-product': 'Số sê-ri này được cấp cho sản phẩm khác.',
    'wrong-lot': 'Số sê-ri này được cấp cho lô khác.',
    'other-batch': 'Bản kê này không nói gì về số sê-ri đó.',
    'bad-proof': 'Bằng chứng không khớp với bản kê đã ký.',
  },
};
