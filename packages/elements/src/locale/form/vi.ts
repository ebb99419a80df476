import type { FormWords } from './form-words.ts';

export const vi: FormWords = {
  title: 'Kiểm tra mã OCOP',
  label: 'Mã, đường dẫn trong mã QR hoặc mã số trên bao bì',
  hint: 'Dán đường dẫn, hoặc gõ mã số mã vạch hay mã sản phẩm OCOP. Nội dung bạn gõ được kiểm tra ngay trên máy này.',
  submit: 'Kiểm tra',
  empty: 'Hãy nhập mã cần kiểm tra.',
  again: 'Kiểm tra mã khác',
};
