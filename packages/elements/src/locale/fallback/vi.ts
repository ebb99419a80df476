import type { FallbackWords } from './fallback-words.ts';

export const vi: FallbackWords = {
  stars: (count) => `OCOP ${count}/5 sao`,
  note: 'Trang này tự công bố, chưa xác minh',
  noData: 'chưa có dữ liệu',
  unnamed: 'Sản phẩm chưa có tên',
  producer: 'Chủ thể',
  place: 'Nơi sản xuất',
  decision: 'Quyết định công nhận',
  decisionOf: (number, day, authority) => ['Số ' + number, day && `ngày ${day}`, authority].filter(Boolean).join(', '),
  validity: 'Hiệu lực',
  fromUntil: (from, until) => (from === '' ? `đến ${until}` : `${from} – ${until}`),
  productKey: 'Mã sản phẩm',
  record: (host) => `Xem hồ sơ tại ${host}`,
};
