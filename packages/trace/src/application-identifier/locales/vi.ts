import type { FlawLocale } from './locale.ts';

export const FLAWS_VI: FlawLocale = {
  ERR_AI_UNKNOWN: (d) => `"${d.value}" không phải mã phân định ứng dụng (AI) của GS1.`,
  ERR_AI_LENGTH: (d) => `Giá trị của (${d.ai}) phải có ${d.expected} ký tự; nhận được "${d.value}".`,
  ERR_AI_CHARACTER: (d, at) => `Giá trị của (${d.ai}) chứa "${d.value}" ở ký tự thứ ${at + 1}: chỉ dùng ${d.expected}`,
  ERR_AI_CHECK_DIGIT: (d) => `Số kiểm tra của (${d.ai}) ${d.value} phải là ${d.expected}.`,
  ERR_AI_CHECK_PAIR: (d) =>
    `Cặp ký tự kiểm tra của (${d.ai}) "${d.value}" không đúng${d.expected === undefined ? '' : `, phải là ${d.expected}`}.`,
  ERR_AI_COMPANY_PREFIX: (d) => `(${d.ai}) "${d.value}" phải bắt đầu bằng mã doanh nghiệp GS1, ít nhất bốn chữ số.`,
  ERR_AI_DATE: (d) => `(${d.ai}) "${d.value}" không phải ngày có trong lịch.`,
  ERR_AI_TIME: (d) => `(${d.ai}) "${d.value}" không phải giờ có thật.`,
  ERR_AI_COUNTRY: (d) => `(${d.ai}) "${d.value}" không phải mã quốc gia ISO 3166 (Việt Nam là 704).`,
  ERR_AI_CURRENCY: (d) => `(${d.ai}) "${d.value}" không bắt đầu bằng mã tiền tệ ISO 4217 (đồng Việt Nam là 704).`,
  ERR_AI_CODE_LIST: (d) =>
    `(${d.ai}) "${d.value}" không có trong danh mục mã${d.expected === undefined ? '' : `: ${d.expected}`}.`,
  ERR_AI_NUMBER: (d) => `(${d.ai}) "${d.value}" có số không hợp lệ; cần ${d.expected}.`,
  ERR_AI_COORDINATE: (d) => `(${d.ai}) "${d.value}" là tọa độ vượt quá ${d.expected}.`,
  ERR_AI_IBAN: (d) => `(${d.ai}) "${d.value}" không phải số tài khoản IBAN hợp lệ.`,
  ERR_AI_PERCENT: (d) => `(${d.ai}) "${d.value}": sau mỗi dấu % phải là hai chữ số thập lục phân.`,
  ERR_AI_COUPON: (d, at) => `(${d.ai}) là phiếu giảm giá sai cấu trúc ở ký tự thứ ${at + 1}.`,
  ERR_AI_REQUIRES: (d) => `(${d.ai}) chỉ được dùng cùng ${d.expected}.`,
  ERR_AI_EXCLUDES: (d) => `(${d.ai}) không được dùng cùng ${d.expected}.`,
  ERR_AI_REPEATED: (d) => `(${d.ai}) xuất hiện hai lần với hai giá trị khác nhau.`,
  ERR_AI_SERIAL_MISSING: (d) => `(${d.ai}) phải có phần số sê-ri khi đi cùng chữ ký số (8030).`,
};
