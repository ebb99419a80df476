import type { EventErrorCode, EventErrorDetails } from '../event-error.ts';

export const EVENT_SENTENCES_VI: Readonly<Record<EventErrorCode, (details: EventErrorDetails) => string>> = {
  ERR_EVENT_TIME: (d) => `"${d.value}" không phải thời điểm có múi giờ, ví dụ 2026-11-20T06:30:00+07:00.`,
  ERR_EVENT_ITEM: (d) =>
    `"${d.value}" không phải liên kết của một mặt hàng: cần liên kết số GS1 của hàng (01), (8006) hoặc kiện hàng (00), hoặc liên kết OCOP https.`,
  ERR_EVENT_ITEM_MISSING: (d) => `Sự kiện thiếu hàng ở "${d.path}".`,
  ERR_EVENT_QUANTITY: (d) =>
    `Số lượng "${d.value}" không dùng được: phải lớn hơn 0, không quá 15 chữ số có nghĩa, và không đi cùng số sê-ri.`,
  ERR_EVENT_UNIT: (d) => `"${d.value}" không phải đơn vị đo: cần mã UN/ECE 20 như KGM, LTR, hoặc kg, g, tấn, lít, ml.`,
  ERR_EVENT_PLACE: (d) => `"${d.value}" không phải địa điểm: cần GLN 13 chữ số đúng số kiểm tra hoặc địa chỉ https.`,
  ERR_EVENT_PARTY: (d) => `"${d.value}" không phải bên tham gia: cần GLN 13 chữ số đúng số kiểm tra hoặc địa chỉ https.`,
  ERR_EVENT_PAPER: (d) => `"${d.value}" không phải mã chứng từ: cần địa chỉ https hoặc URN.`,
  ERR_EVENT_DAY: (d) => `"${d.value}" không phải ngày YYYY-MM-DD.`,
  ERR_EVENT_DOCUMENT: (d) => `Tệp không phải tài liệu EPCIS 2.0 mà chương trình đọc được; sai tại "${d.path}".`,
  ERR_EVENT_HASH: (d) => `Chưa tính được mã băm của sự kiện có "${d.path}".`,
};

export const STAGE_NAMES_VI = {
  harvest: 'Thu hoạch, tạo lô',
  transform: 'Sản xuất, chế biến',
  pack: 'Đóng gói',
  ship: 'Xuất hàng',
  receive: 'Nhận hàng',
  other: 'Công đoạn khác',
} as const;

export const TRACE_ITEMS_VI = {
  name: 'Tên sản phẩm, hàng hóa',
  image: 'Hình ảnh sản phẩm, hàng hóa',
  party: 'Tên đơn vị sản xuất, kinh doanh',
  address: 'Địa chỉ đơn vị sản xuất, kinh doanh',
  stages: 'Các công đoạn, mỗi công đoạn có mã truy vết sản phẩm, mã truy vết địa điểm và thời gian',
  time: 'Thời gian sản xuất, kinh doanh',
  code: 'Mã truy vết sản phẩm',
  brand: 'Thương hiệu, nhãn hiệu, mã ký hiệu, số sê-ri (nếu có)',
  shelfLife: 'Thời hạn sử dụng (nếu có)',
  standards: 'Tiêu chuẩn áp dụng (nếu có)',
} as const;
