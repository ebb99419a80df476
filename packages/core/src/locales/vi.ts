import type { Locale } from './locale.ts';

const quoted = (value: string | undefined): string => (value === undefined ? '' : ` “${value}”`);

/** Vietnamese, the first language of everything a person reads. */
export const vi: Locale = {
  issues: {
    FILE_EMPTY: () => 'Tệp trống: không có dòng tiêu đề nào.',
    FILE_TOO_LARGE: ({ value, suggestion }) => `Tệp quá lớn: ${value} ký tự, tối đa ${suggestion}.`,
    FILE_ENCODING: ({ value }) =>
      `Tệp không phải UTF-8, đã đọc theo bảng mã ${value}. Hãy kiểm tra dấu tiếng Việt, tốt nhất là lưu lại bằng “CSV UTF-8”.`,
    FILE_DELIMITER: ({ value }) =>
      `Không tách được cột trong dòng tiêu đề${quoted(value)}. Dấu phân cách phải là dấu phẩy, chấm phẩy, tab hoặc gạch đứng.`,
    COLUMN_MISSING: ({ field, value }) =>
      `Thiếu cột bắt buộc “${field === 'name' ? 'tên sản phẩm' : field}”. Tiêu đề đọc được:${quoted(value)}.`,
    COLUMN_REPEATED: ({ value }) => `Hai cột cùng mang một ý nghĩa:${quoted(value)} lặp lại; chỉ cột đầu được đọc.`,
    COLUMN_UNKNOWN: ({ value }) => `Không nhận ra cột${quoted(value)}; cột này được bỏ qua.`,
    CSV_QUOTES: () => 'Dấu ngoặc kép không khép kín; nội dung dòng này có thể bị lẫn với dòng sau.',
    CSV_FIELD_COUNT: ({ value, suggestion }) => `Dòng có ${value} ô, tiêu đề có ${suggestion} cột.`,
    NAME_MISSING: () => 'Không có tên sản phẩm; dòng này không thành sản phẩm.',
    NAME_TOO_LONG: () => 'Tên sản phẩm dài quá 300 ký tự; dòng này không thành sản phẩm.',
    ROW_REPEATED: ({ suggestion }) => `Dòng này giống hệt dòng ${suggestion}; chỉ giữ dòng đầu.`,
    ID_REPEATED: ({ value, suggestion }) => `Mã dòng${quoted(value)} đã dùng ở dòng ${suggestion}; dòng này không được nhận.`,
    TEXT_MENDED: ({ suggestion }) => `Chữ gõ bằng ký tự tổ hợp hoặc ký tự Ð lạ, đã chuẩn hóa thành${quoted(suggestion)}.`,
    PRODUCER_MISSING: () => 'Không có tên chủ thể; chưa thể ký chứng nhận số.',
    LEGAL_FORM_UNKNOWN: ({ value }) => `Không nhận ra loại hình chủ thể${quoted(value)}; ghi là “khác”.`,
    PROVINCE_UNKNOWN: ({ value }) => `Không nhận ra tỉnh, thành phố${quoted(value)}; chưa thể ký chứng nhận số.`,
    PRODUCT_SET_MISSING: () => 'Không có bộ sản phẩm (1–26); chưa thể ký chứng nhận số.',
    PRODUCT_SET_INVALID: ({ value }) => `Bộ sản phẩm${quoted(value)} không phải số từ 1 đến 26.`,
    GTIN_INVALID: ({ value }) =>
      `GTIN${quoted(value)} sai: cần 8, 12, 13 hoặc 14 chữ số với số kiểm tra đúng. Ô này được bỏ qua.`,
    PRODUCT_CODE_INVALID: ({ value, suggestion }) =>
      `Mã sản phẩm OCOP${quoted(value)} không đúng dạng tỉnh-xã-số thứ tự-năm, ví dụ ${suggestion}.`,
    STARS_MISSING: () => 'Nguồn không ghi hạng sao; chưa thể ký chứng nhận số.',
    STARS_INVALID: ({ value }) => `Hạng sao${quoted(value)} không hợp lệ; chỉ có 3, 4 hoặc 5 sao.`,
    STARS_BELOW_THREE: ({ value }) =>
      `Hạng${quoted(value)}: 1 và 2 sao không được công nhận (Quyết định 26/2026/QĐ-TTg, Điều 4.1.a).`,
    SCORE_INVALID: ({ value }) => `Điểm${quoted(value)} không phải số từ 0 đến 100.`,
    DECISION_DATE_MISSING: () =>
      'Nguồn không ghi ngày quyết định công nhận; không tính được thời hạn nên chưa thể ký chứng nhận số.',
    DECISION_NUMBER_MISSING: () => 'Nguồn không ghi số quyết định công nhận; chưa thể ký chứng nhận số.',
    DATE_INVALID: ({ value }) => `Ngày${quoted(value)} không đọc được; hãy ghi 2021-11-18 hoặc 18/11/2021.`,
    DATE_ORDER: ({ value, suggestion }) =>
      `Ngày hết hiệu lực${quoted(value)} đứng trước ngày bắt đầu ${suggestion}; được bỏ qua.`,
    ASSESSED_ONLY: () => 'Nguồn chỉ cho biết sản phẩm đã qua đánh giá, không nói đã được công nhận.',
    CLAIM_UNKNOWN: ({ value, suggestion }) => `Không nhận ra tình trạng${quoted(value)}; cần một trong: ${suggestion}.`,
    EVENT_UNKNOWN: ({ value, suggestion }) => `Không nhận ra diễn biến${quoted(value)}; cần một trong: ${suggestion}.`,
    EVENT_DATE_MISSING: () => 'Diễn biến không có ngày; được coi là đã xảy ra.',
    REPLACES_UNKNOWN: ({ value }) => `Không có dòng nào mang mã${quoted(value)} để thay thế.`,
    SOURCE_MISSING: () => 'Không ghi nguồn của dòng này.',
  },
  severities: { error: 'lỗi', warning: 'cảnh báo', notice: 'lưu ý' },
  place: ({ row, column, header }) =>
    row === 0
      ? 'Cả tệp'
      : `Dòng ${row}${column === undefined ? '' : `, cột ${column}${header === undefined ? '' : ` (${header})`}`}`,
  states: {
    annulled: 'Quyết định công nhận đã bị hủy',
    revoked: 'Đã bị thu hồi',
    suspended: 'Đang bị tạm dừng',
    'not-yet-valid': 'Chưa có hiệu lực',
    superseded: 'Đã có công nhận mới hơn',
    extended: 'Đang được gia hạn chờ đánh giá lại',
    expired: 'Đã hết hiệu lực',
    expiring: 'Còn hiệu lực, sắp hết hạn',
    valid: 'Còn hiệu lực',
    unknown: 'Chưa đủ căn cứ',
  },
  reasons: {
    event: 'theo diễn biến đã ghi nhận',
    'term-running': 'trong thời hạn 36 tháng',
    'term-ends-soon': 'đã vào kỳ nộp hồ sơ đánh giá lại',
    'term-ended': 'đã quá thời hạn 36 tháng',
    'term-not-begun': 'chưa đến ngày có hiệu lực',
    'assessed-only': 'nguồn chỉ ghi đã đánh giá',
    'stars-unknown': 'nguồn không ghi hạng sao',
    'decision-date-unknown': 'nguồn không ghi ngày quyết định',
  },
  legalForms: {
    cooperative: 'Hợp tác xã',
    'cooperative-group': 'Tổ hợp tác',
    enterprise: 'Doanh nghiệp',
    farm: 'Trang trại',
    household: 'Hộ kinh doanh',
    association: 'Hội, hiệp hội',
    other: 'Khác',
  },
  productGroups: {
    food: 'Thực phẩm',
    drink: 'Đồ uống',
    medicinal: 'Dược liệu và sản phẩm từ dược liệu',
    handicraft: 'Thủ công mỹ nghệ',
    ornamental: 'Sinh vật cảnh',
    tourism: 'Du lịch cộng đồng, du lịch sinh thái và điểm du lịch',
  },
};
