import type { CatalogueLocale } from './locale.ts';

/** 2025-02-10 as it is written in Vietnamese, 10/02/2025. */
const day = (found: string | number | undefined): string =>
  String(found ?? '')
    .split('-')
    .toReversed()
    .join('/');

export const catalogueVi: CatalogueLocale = {
  verdicts: { holds: 'đúng', false: 'sai', unconfirmed: 'chưa xác nhận được' },
  findings: {
    'no-key': () => 'Không có GTIN, mã sản phẩm OCOP hay liên kết nên không tra được.',
    'key-malformed': ({ claimed }) => `Mã “${claimed}” không đúng dạng hoặc sai số kiểm tra.`,
    'url-malformed': ({ claimed }) => `Liên kết “${claimed}” không phải mã OCOP hợp lệ.`,
    'stars-impossible': ({ claimed }) => `Ghi ${claimed} sao: chỉ có 3, 4 hoặc 5 sao được công nhận.`,
    'no-recognition': ({ claimed }) => `Tỉnh của mã “${claimed}” không công bố công nhận nào cho mã này.`,
    'not-in-bundle': ({ claimed }) => `Không có “${claimed}” trong dữ liệu các tỉnh đã nạp.`,
    'wrong-product': ({ claimed, found }) => `Mã “${claimed ?? ''}” không thuộc sản phẩm đã ký (“${found ?? ''}”).`,
    'name-differs': ({ claimed, found }) => `Tên “${claimed}” khác hẳn tên được công nhận “${found}”; cần người xem lại.`,
    'stars-inflated': ({ claimed, found }) => `Ghi ${claimed} sao, nhưng chỉ được công nhận ${found} sao.`,
    'stars-understated': ({ claimed, found }) => `Ghi ${claimed} sao, trong khi được công nhận ${found} sao.`,
    expired: ({ found }) => `Công nhận đã hết hiệu lực ngày ${day(found)}.`,
    revoked: () => 'Công nhận đã bị thu hồi.',
    suspended: () => 'Công nhận đang bị tạm dừng.',
    'not-yet-valid': ({ found }) => `Công nhận chỉ có hiệu lực từ ngày ${day(found)}.`,
    superseded: () => 'Đã có công nhận mới hơn; nhãn hoặc hạng sao này là của lần trước.',
    extended: ({ found }) => `Đang được gia hạn chờ đánh giá lại, đến ngày ${day(found)}.`,
    'not-genuine': () => 'Chữ ký hoặc thẩm quyền của đơn vị cấp không đúng; không tin được.',
    'not-fresh': () => 'Dữ liệu đã cũ: chữ ký đúng, nhưng chưa rõ hôm nay còn hiệu lực không. Hãy tải lại.',
    'cannot-check': () => 'Không kiểm tra được với dữ liệu hiện có.',
    'test-only': () => 'Nhãn hoặc khóa thử nghiệm: không phải công nhận chính thức.',
    duplicate: ({ found }) => `Trùng với dòng ${found}.`,
    'duplicate-conflict': ({ found }) => `Trùng sản phẩm với dòng ${found} nhưng ghi số sao khác.`,
    'several-variants': ({ found }) => `Một công nhận chung cho ${found} GTIN.`,
  },
};
