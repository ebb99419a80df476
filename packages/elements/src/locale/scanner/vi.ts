import type { ScannerWords } from './scanner-words.ts';

export const vi: ScannerWords = {
  title: 'Quét mã QR trên nhãn',
  start: 'Mở máy ảnh',
  stop: 'Dừng quét',
  starting: 'Đang mở máy ảnh…',
  scanning: 'Đưa mã QR vào khung. Giữ máy yên, cách nhãn khoảng một gang tay.',
  found: 'Đã đọc được mã.',
  torch: 'Đèn pin',
  photo: 'Chọn ảnh chụp nhãn',
  readingPhoto: 'Đang đọc ảnh…',
  typed: 'Hoặc gõ mã số trên bao bì',
  submit: 'Dùng mã này',
  empty: 'Hãy gõ mã số, hoặc dán đường dẫn trong mã QR.',
  viewfinder: 'Hình từ máy ảnh',
  privacy: 'Hình ảnh chỉ được đọc trên máy này, không gửi đi đâu.',
  problems: {
    denied:
      'Trình duyệt chưa cho phép dùng máy ảnh. Hãy bật quyền máy ảnh cho trang này trong thanh địa chỉ, hoặc chọn ảnh, hoặc gõ mã.',
    'not-found': 'Máy này không có máy ảnh. Hãy chọn ảnh chụp nhãn hoặc gõ mã.',
    'in-use': 'Ứng dụng khác đang dùng máy ảnh. Hãy đóng ứng dụng đó rồi thử lại, hoặc chọn ảnh.',
    insecure: 'Máy ảnh chỉ mở được trên trang https. Hãy chọn ảnh hoặc gõ mã.',
    unsupported: 'Trình duyệt này không mở được máy ảnh. Hãy chọn ảnh hoặc gõ mã.',
    'detector-failed': 'Chưa tải được bộ đọc mã QR. Hãy kiểm tra kết nối rồi thử lại, hoặc gõ mã.',
    'no-code': 'Ảnh này không có mã QR đọc được. Hãy chụp gần hơn, đủ sáng, hoặc gõ mã.',
    'photo-unreadable': 'Không mở được tệp này như một ảnh. Hãy chọn ảnh JPEG, PNG hoặc WebP.',
    failed: 'Máy ảnh gặp lỗi. Hãy thử lại, chọn ảnh hoặc gõ mã.',
  },
};
