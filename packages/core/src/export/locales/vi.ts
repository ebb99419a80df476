import type { ExportLocale } from './export-locale.ts';

export const exportVi: ExportLocale = {
  ptntGaps: {
    PTNT_STARS_MISSING: ({ product }) =>
      `Sản phẩm “${product}” không có hạng sao được công nhận nên không có dòng trong PTNT_OCOP.`,
    PTNT_SUPERSEDED: ({ product }) =>
      `Công nhận của “${product}” đã được thay bằng công nhận mới hơn; chỉ công nhận mới có dòng.`,
    PTNT_PRODUCER_MISSING: ({ product }) => `Sản phẩm “${product}” không có tên chủ thể; cột ChuTheSXKD để trống.`,
    PTNT_UNIT_MISSING: ({ product }) => `Sản phẩm “${product}” không rõ mã xã hoặc mã tỉnh; cột Ma_DonViHanhChinh để trống.`,
    PTNT_CODE_TOO_LONG: ({ product }) => `Mã “${product}” dài quá 10 ký tự; cột Ma_SanPham để trống.`,
    PTNT_TEXT_TOO_LONG: ({ product, column }) => `Nội dung cột ${column} của “${product}” dài quá 255 ký tự.`,
    PTNT_REVENUE_MISSING: ({ product }) => `Sản phẩm “${product}” chưa có doanh thu năm; cột DoanhThuNam để trống.`,
    PTNT_REVENUE_INVALID: ({ product, value }) =>
      `Doanh thu “${value}” của “${product}” không hợp lệ: cần số không âm, tối đa 12 chữ số phần nguyên.`,
    PTNT_STATUS_TOO_LONG: ({ product, value }) =>
      `Mã trạng thái “${value}” của “${product}” dài quá 10 ký tự; cột TrangThai để trống.`,
  },
  ptntIssues: {
    PTNT_COLUMN_MISSING: ({ column }) => `Thiếu cột ${column} của bảng PTNT_OCOP.`,
    PTNT_VALUE_INVALID: ({ row, column, value, expected }) =>
      `Dòng ${row}, cột ${column}: “${value}” không hợp lệ, cần ${expected}.`,
    PTNT_NUMBER_REPEATED: ({ row, value }) => `Dòng ${row}: MA_OCOP ${value} đã dùng ở dòng trước.`,
    PTNT_CSV: ({ row }) => `Dòng ${row}: ô hoặc dấu ngoặc kép không khớp với dòng tiêu đề.`,
  },
  passportFields: {
    uniqueIdentifier: 'Mã định danh duy nhất',
    productName: 'Tên sản phẩm',
    gtin: 'Mã số GTIN',
    responsibleName: 'Tên tổ chức, cá nhân chịu trách nhiệm',
    responsibleAddress: 'Địa chỉ của bên chịu trách nhiệm',
    responsibleIdentifier: 'Mã định danh của bên chịu trách nhiệm',
    origin: 'Xuất xứ hoặc nơi thực hiện công đoạn cuối',
    traceability: 'Thông tin truy xuất nguồn gốc',
    certificates: 'Giấy chứng nhận hợp chuẩn, hợp quy, chất lượng (nếu có)',
    productionDate: 'Ngày sản xuất (nếu có)',
    shelfLife: 'Hạn sử dụng (nếu có)',
    safetyWarnings: 'Cảnh báo an toàn (nếu có)',
  },
  passportStatus: { present: 'có', missing: 'thiếu', 'not-applicable': 'không áp dụng' },
  passportReasons: {
    'demonstration-gtin': 'GTIN 952 chỉ để minh họa, không dùng trong thương mại',
    service: 'dịch vụ du lịch, không phải hàng hóa',
  },
};
