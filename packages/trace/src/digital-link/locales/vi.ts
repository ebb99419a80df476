import type { DigitalLinkLocale } from './locale.ts';

export const vi: DigitalLinkLocale = {
  ERR_DL_LENGTH: (d) => `Đường dẫn dài quá ${d.expected} ký tự.`,
  ERR_DL_CHARACTER: (d, at) => `Ký tự thứ ${at + 1} ("${d.value}") không được có trong đường dẫn.`,
  ERR_DL_SCHEME: (d) =>
    `Đường dẫn phải bắt đầu bằng https:// hoặc http:// (viết thường hoặc viết hoa toàn bộ); nhận được "${d.value}".`,
  ERR_DL_USER_INFO: () => 'Đường dẫn không được chứa tên người dùng hay mật khẩu trước dấu @.',
  ERR_DL_HOST: (d) => `Tên miền "${d.value}" không hợp lệ.`,
  ERR_DL_STEM: (d) => `Phần gốc "${d.value}" không được chứa dấu ? hoặc #.`,
  ERR_DL_TRAILING_SLASH: () => 'Đường dẫn không được kết thúc bằng dấu gạch chéo.',
  ERR_DL_KEY_MISSING: () => 'Không tìm thấy khóa sản phẩm: cần /01/ và mã GTIN 14 chữ số, hoặc /ocop/ và mã sản phẩm OCOP.',
  ERR_DL_PERCENT: (_, at) => `Mã phần trăm ở ký tự thứ ${at + 1} không đúng: sau dấu % phải là hai chữ số thập lục phân.`,
  ERR_DL_GTIN_FORMAT: (d) => `GTIN phải có ${d.expected} chữ số; nhận được "${d.value}".`,
  ERR_DL_GTIN_CHECK_DIGIT: (d) => `Số kiểm tra của GTIN ${d.value} phải là ${d.expected}.`,
  ERR_DL_PRODUCT_CODE: (d) =>
    `Mã sản phẩm OCOP "${d.value}" chỉ được gồm chữ hoa, chữ số, dấu chấm và gạch nối, tối đa 40 ký tự.`,
  ERR_DL_QUALIFIER_UNKNOWN: (d) => `Mã phân định "${d.value}" không được đứng sau khóa ${d.ai}.`,
  ERR_DL_QUALIFIER_ORDER: (d) => `(${d.ai}) đứng sai chỗ hoặc lặp lại; thứ tự đúng là ${d.expected}.`,
  ERR_DL_VALUE_LENGTH: (d) => `Giá trị của (${d.ai}) phải có từ 1 đến ${d.expected} ký tự; nhận được "${d.value}".`,
  ERR_DL_VALUE_CHARACTER: (d, at) =>
    `Giá trị của (${d.ai}) chứa "${d.value}" ở ký tự thứ ${at + 1}: chỉ dùng chữ không dấu, chữ số và ! " % & ' ( ) * + , - . / : ; < = > ? _`,
  ERR_DL_QUALIFIER_IN_QUERY: (d) => `(${d.ai}) phải nằm trong đường dẫn, không được nằm sau dấu ?.`,
  ERR_DL_PARAMETER_EMPTY: (d) => `Tham số ${d.ai} không có giá trị.`,
  ERR_DL_PARAMETER_REPEATED: (d) => `Tham số ${d.ai} xuất hiện hơn một lần.`,
};
