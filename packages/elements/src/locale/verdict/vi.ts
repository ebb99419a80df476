import type { VerdictWords } from './verdict-words.ts';

export const vi: VerdictWords = {
  verified: 'Đã xác minh',
  until: (day) => `đến ${day}`,
  trustMissing: 'Trang này chưa khai báo sổ đăng ký tin cậy, nên chưa thể kiểm tra.',
  trustInvalid: 'Khai báo sổ đăng ký tin cậy của trang này không hợp lệ, nên chưa thể kiểm tra.',
  testLabel: 'NHÃN THỬ NGHIỆM',
  testNote: 'Chỉ để thử, không có giá trị công nhận.',
  record: 'Xem hồ sơ tại',
  askRegistry: 'Tra cứu tại',
  signedSays: 'Theo dữ liệu đã ký',
  belongsTo: 'Mã này thuộc về',
  checkedAt: (time, host) => `Kiểm tra lúc ${time}, theo sổ đăng ký ${host}`,
  notCheckedAt: (time) => `Lúc ${time}`,
  atTime: (day, clock) => `${clock} ngày ${day}`,
  commune: (code) => `mã xã ${code}`,
};
