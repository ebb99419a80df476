import { looksLikeLegacyFont } from '../import/legacy-font.ts';
import { eventWord } from './event-word.ts';
import type { Locale } from './locale.ts';

const quoted = (value: string | undefined): string => (value === undefined ? '' : ` “${value}”`);

const OLD_FONT =
  ' Chữ có vẻ gõ bằng phông cũ (TCVN3 hoặc VNI): hãy chuyển bảng sang Unicode bằng bộ gõ (UniKey: Ctrl+Shift+F6), lưu lại rồi nạp.';

const EVENT_KINDS: Locale['eventKinds'] = {
  assessed: 'đã đánh giá',
  recognised: 'công nhận',
  upgraded: 'nâng hạng',
  're-recognised': 'công nhận lại',
  extended: 'gia hạn',
  lapsed: 'hết hạn',
  revoked: 'thu hồi',
  annulled: 'hủy quyết định',
  replaced: 'thay thế',
  suspended: 'tạm dừng',
  resumed: 'khôi phục',
  'renewal-filed': 'nộp hồ sơ đánh giá lại',
  'producer-renamed': 'đổi tên chủ thể',
  'producer-form-changed': 'chuyển đổi loại hình',
};

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
      `Thiếu cột bắt buộc “${field === 'name' ? 'tên sản phẩm' : field}”. Tiêu đề đọc được:${quoted(value)}.${looksLikeLegacyFont(value ?? '') ? OLD_FONT : ''}`,
    COLUMN_REPEATED: ({ value }) => `Hai cột cùng mang một ý nghĩa:${quoted(value)} lặp lại; chỉ cột đầu được đọc.`,
    COLUMN_UNKNOWN: ({ value }) => `Không nhận ra cột${quoted(value)}; cột này được bỏ qua.`,
    CSV_QUOTES: () => 'Dấu ngoặc kép không khép kín; nội dung dòng này có thể bị lẫn với dòng sau.',
    CSV_FIELD_COUNT: ({ value, suggestion }) => `Dòng có ${value} ô, tiêu đề có ${suggestion} cột.`,
    CELL_SPLIT: ({ suggestion }) => `Ô chứa cả sản phẩm và chủ thể, đã tách thành:${quoted(suggestion)}. Hãy xem lại.`,
    CELL_NOT_SPLIT: ({ value }) =>
      `Ô chứa cả sản phẩm và chủ thể nhưng không rõ chỗ tách${quoted(value)}: cả ô là tên sản phẩm. Hãy ghi chủ thể vào cột riêng.`,
    NAME_MISSING: () => 'Không có tên sản phẩm; dòng này không thành sản phẩm.',
    NAME_TOO_LONG: () => 'Tên sản phẩm dài quá 300 ký tự; dòng này không thành sản phẩm.',
    ROW_REPEATED: ({ suggestion }) => `Dòng này giống hệt dòng ${suggestion}; chỉ giữ dòng đầu.`,
    ID_REPEATED: ({ value, suggestion }) => `Mã dòng${quoted(value)} đã dùng ở dòng ${suggestion}; dòng này không được nhận.`,
    TEXT_MENDED: ({ suggestion }) => `Chữ gõ bằng ký tự tổ hợp hoặc ký tự Ð lạ, đã chuẩn hóa thành${quoted(suggestion)}.`,
    PRODUCER_MISSING: () => 'Không có tên chủ thể; chưa thể ký chứng nhận số.',
    LEGAL_FORM_UNKNOWN: ({ value }) => `Không nhận ra loại hình chủ thể${quoted(value)}; ghi là “khác”.`,
    ENTERPRISE_SIZE_UNKNOWN: ({ value, suggestion }) =>
      `Không nhận ra quy mô doanh nghiệp${quoted(value)}; cần một trong: ${suggestion}.`,
    PROVINCE_UNKNOWN: ({ value }) =>
      value === undefined
        ? 'Không có tên tỉnh, thành phố; chưa thể ký chứng nhận số. Hãy thêm cột “tỉnh”.'
        : `Không nhận ra tỉnh, thành phố${quoted(value)}; chưa thể ký chứng nhận số. Hãy ghi tên tỉnh, thành phố, trước hay sau ngày 1/7/2025.`,
    PRODUCT_SET_MISSING: () => 'Không có bộ sản phẩm (1–26); chưa thể ký chứng nhận số.',
    PRODUCT_SET_INVALID: ({ value }) =>
      `Bộ sản phẩm${quoted(value)} không phải số từ 1 đến 26; hãy ghi số, hoặc chép đúng tên bộ trong Phụ lục của 26/2026/QĐ-TTg.`,
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
      'Không có ngày quyết định công nhận đọc được; không tính được thời hạn nên chưa thể ký chứng nhận số.',
    DECISION_NUMBER_MISSING: () => 'Nguồn không ghi số quyết định công nhận; chưa thể ký chứng nhận số.',
    DATE_INVALID: ({ value }) =>
      `Ngày${quoted(value)} không đọc được; hãy ghi 2021-11-18 hoặc 18/11/2021: ngày trước tháng, năm đủ bốn chữ số.`,
    DATE_ORDER: ({ value, suggestion }) =>
      `Ngày hết hiệu lực${quoted(value)} đứng trước ngày bắt đầu ${suggestion}; được bỏ qua.`,
    ASSESSED_ONLY: () => 'Nguồn chỉ cho biết sản phẩm đã qua đánh giá, không nói đã được công nhận.',
    CLAIM_UNKNOWN: ({ value, suggestion }) => `Không nhận ra tình trạng${quoted(value)}; cần một trong: ${suggestion}.`,
    EVENT_UNKNOWN: ({ value, suggestion }) => `Không nhận ra diễn biến${quoted(value)}; cần một trong: ${suggestion}.`,
    EVENT_DATE_MISSING: () => 'Diễn biến không có ngày; được coi là đã xảy ra.',
    REPLACES_UNKNOWN: ({ value }) => `Không có dòng nào mang mã${quoted(value)} để thay thế.`,
    WORKBOOK_UNREADABLE: ({ value }) =>
      `Không đọc được sổ tính XLSX (${value ?? ''}). Hãy mở bằng phần mềm bảng tính và lưu lại dạng .xlsx, không đặt mật khẩu.`,
    SHEET_WITHOUT_TABLE: ({ value }) => `Trang tính${quoted(value)} không có bảng sản phẩm nào đọc được; trang này được bỏ qua.`,
    ROW_GROUP: ({ value }) =>
      `Dòng${quoted(value)} là tiêu đề nhóm: nội dung được hiểu cho các dòng bên dưới, không thành sản phẩm.`,
    ROW_TOTAL: ({ value }) => `Dòng${quoted(value)} là dòng tổng, không thành sản phẩm.`,
    ROW_HEADER_AGAIN: () => 'Dòng này lặp lại tiêu đề bảng.',
    ROW_FOOTNOTE: ({ value }) => `Dòng${quoted(value)} là ghi chú cuối bảng, không thành sản phẩm.`,
    TOTAL_DISAGREES: ({ value, suggestion }) => `Dòng tổng ghi ${value}, đếm được ${suggestion} dòng.`,
    PRODUCER_BLANK_BELOW: ({ suggestion }) =>
      `Ô chủ thể để trống ngay dưới${quoted(suggestion)}. Nếu là ô gộp trong tệp gốc, hãy nạp tệp XLSX hoặc ghi lại tên chủ thể; phần mềm không tự suy ra.`,
    STARS_POTENTIAL: ({ value }) =>
      `${quoted(value).trim()}: tiềm năng 5 sao chưa phải 5 sao; hạng đang có cần xem ở quyết định của tỉnh.`,
    STARS_DISAGREE: ({ value, suggestion }) =>
      `Hạng sao không thống nhất: ${value ?? ''}${suggestion === undefined ? '' : `, nhưng tiêu đề nhóm ghi ${suggestion}`}; không lấy hạng nào.`,
    PRODUCT_SET_ONLY_GROUP: ({ value }) =>
      `${quoted(value).trim()} chỉ là nhóm sản phẩm; chưa rõ bộ nào trong 26 bộ nên chưa ký được chứng nhận.`,
    DATE_PARTIAL: ({ value }) => `${quoted(value).trim()} chỉ có tháng hoặc năm; thời hạn chưa tính được theo ngày.`,
    DATE_FROM_SERIAL: ({ value, suggestion }) =>
      `Số${quoted(value)} được hiểu là ngày ${suggestion} theo cách đánh số ngày của bảng tính.`,
    REVOCATION_IS_LAPSE: ({ value }) =>
      `Lý do${quoted(value)} là hết hạn không đánh giá lại, không phải một trong sáu căn cứ thu hồi (26/2026/QĐ-TTg, Điều 8); vẫn ghi là thu hồi như nguồn.`,
    FROM_TITLE: ({ value }) =>
      `Phần đầu bảng cho biết${quoted(eventWord(EVENT_KINDS, value))}; áp dụng cho mọi dòng không ghi riêng.`,
    SOURCE_MISSING: () => 'Không ghi nguồn của dòng này.',
  },
  issueTitles: {
    FILE_EMPTY: 'tệp trống',
    FILE_TOO_LARGE: 'tệp quá lớn',
    FILE_ENCODING: 'bảng mã phải đoán',
    FILE_DELIMITER: 'không tách được cột',
    COLUMN_MISSING: 'thiếu cột bắt buộc',
    COLUMN_REPEATED: 'cột lặp lại',
    COLUMN_UNKNOWN: 'cột lạ, bỏ qua',
    CSV_QUOTES: 'ngoặc kép không khép',
    CSV_FIELD_COUNT: 'số ô khác số cột',
    CELL_SPLIT: 'ô hai nội dung, đã tách',
    CELL_NOT_SPLIT: 'ô hai nội dung, không rõ chỗ tách',
    NAME_MISSING: 'thiếu tên sản phẩm',
    NAME_TOO_LONG: 'tên quá dài',
    ROW_REPEATED: 'dòng lặp lại',
    ID_REPEATED: 'mã dòng lặp lại',
    TEXT_MENDED: 'chữ đã chuẩn hóa',
    PRODUCER_MISSING: 'thiếu chủ thể',
    LEGAL_FORM_UNKNOWN: 'loại hình chủ thể lạ',
    ENTERPRISE_SIZE_UNKNOWN: 'quy mô doanh nghiệp lạ',
    PROVINCE_UNKNOWN: 'không rõ tỉnh',
    PRODUCT_SET_MISSING: 'thiếu bộ sản phẩm',
    PRODUCT_SET_INVALID: 'bộ sản phẩm sai',
    GTIN_INVALID: 'GTIN sai',
    PRODUCT_CODE_INVALID: 'mã sản phẩm sai',
    STARS_MISSING: 'thiếu hạng sao',
    STARS_INVALID: 'hạng sao sai',
    STARS_BELOW_THREE: 'dưới 3 sao, không được công nhận',
    SCORE_INVALID: 'điểm sai',
    DECISION_DATE_MISSING: 'thiếu ngày quyết định',
    DECISION_NUMBER_MISSING: 'thiếu số quyết định',
    DATE_INVALID: 'ngày sai',
    DATE_ORDER: 'ngày kết thúc trước ngày bắt đầu',
    ASSESSED_ONLY: 'mới đánh giá, chưa rõ công nhận',
    CLAIM_UNKNOWN: 'tình trạng lạ',
    EVENT_UNKNOWN: 'diễn biến lạ',
    EVENT_DATE_MISSING: 'diễn biến không có ngày',
    REPLACES_UNKNOWN: 'dòng được thay không có',
    WORKBOOK_UNREADABLE: 'không đọc được sổ tính',
    SHEET_WITHOUT_TABLE: 'trang tính không có bảng',
    ROW_GROUP: 'tiêu đề nhóm',
    ROW_TOTAL: 'dòng tổng',
    ROW_HEADER_AGAIN: 'tiêu đề lặp lại',
    ROW_FOOTNOTE: 'ghi chú cuối bảng',
    TOTAL_DISAGREES: 'dòng tổng không khớp số dòng',
    PRODUCER_BLANK_BELOW: 'ô chủ thể trống, có thể là ô gộp',
    STARS_POTENTIAL: 'tiềm năng 5 sao',
    STARS_DISAGREE: 'hạng sao không thống nhất',
    PRODUCT_SET_ONLY_GROUP: 'chỉ có nhóm sản phẩm',
    DATE_PARTIAL: 'ngày chỉ có tháng hoặc năm',
    DATE_FROM_SERIAL: 'ngày ở dạng số của bảng tính',
    REVOCATION_IS_LAPSE: 'thu hồi vì không đánh giá lại',
    FROM_TITLE: 'lấy từ phần đầu bảng',
    SOURCE_MISSING: 'thiếu nguồn',
  },
  severities: { error: 'lỗi', warning: 'cảnh báo', notice: 'lưu ý' },
  place: ({ sheet, row, column, header }) => {
    if (row === 0) return sheet === undefined ? 'Cả tệp' : `Trang “${sheet}”`;
    const cell = column === undefined ? '' : `, cột ${column}${header === undefined ? '' : ` (${header})`}`;
    return `${sheet === undefined ? 'Dòng' : `Trang “${sheet}”, dòng`} ${row}${cell}`;
  },
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
    'window-impossible': 'không kịp kỳ nộp hồ sơ khi Quyết định 26/2026/QĐ-TTg có hiệu lực',
    'filed-undecided': 'đã nộp hồ sơ đánh giá lại, chưa có quyết định',
    'event-undated': 'nguồn không ghi ngày của sự việc',
    'assessed-only': 'nguồn chỉ ghi đã đánh giá',
    'stars-unknown': 'nguồn không ghi hạng sao',
    'decision-date-unknown': 'nguồn không ghi ngày quyết định',
  },
  eventKinds: EVENT_KINDS,
  matchReasons: {
    SAME_NAME: 'cùng tên',
    DEGREE_SIGN_LOST: 'mất dấu độ (40 độ đạm / 400 đạm)',
    NAME_SLIP: 'tên khác một lỗi gõ',
    NAME_WITHIN: 'tên này nằm trong tên kia',
    SAME_PRODUCER: 'cùng chủ thể',
    PRODUCER_SLIP: 'tên chủ thể khác một lỗi gõ',
    PRODUCER_FORM: 'cùng tên chủ thể, khác loại hình',
    SAME_DECISION: 'cùng quyết định',
    SAME_GTIN: 'cùng GTIN',
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
