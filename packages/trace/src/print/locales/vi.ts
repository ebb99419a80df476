import type { PrintLocale } from './locale.ts';

/** Vietnamese writes a decimal comma. */
const decimal = (value: number): string => String(value).replace('.', ',');

/** Nothing for a file as a whole. */
const at = (place: string): string => (place === '' ? '' : ` tại “${place}”`);

export const vi: PrintLocale = {
  problems: {
    ERR_PRINT_COUNT: (p) => `Mỗi lần in từ 1 đến ${p.max} nhãn; nhận được ${p.count}.`,
    ERR_PRINT_SHEET: () => 'Khổ nhãn, lề hoặc khoảng cách không hợp lệ: không nhãn nào vừa trang giấy.',
    ERR_PRINT_STOCK: (p) =>
      `Nhãn ${decimal(p.labelMm.width)} × ${decimal(p.labelMm.height)} mm lớn hơn tem ${decimal(p.stockMm.width)} × ${decimal(p.stockMm.height)} mm của “${p.stock}”. ${p.fitting.length === 0 ? 'Hãy chọn mẫu nhỏ hơn, hoặc khổ giấy thay cho giấy tem.' : `Giấy vừa nhãn này: ${p.fitting.join(', ')}. Hoặc chọn mẫu nhỏ hơn.`}`,
    ERR_PRINT_ORDER: (p) => `Đơn in sai${at(p.at)}: ${p.problem.vi}.`,
    ERR_PRINT_NO_KEY: (p) => `“${p.product}” không có GTIN, không có mã sản phẩm OCOP: không có gì để liên kết nêu tên.`,
    ERR_PRINT_UNKNOWN: (p) => `Không có ${p.what === 'stock' ? 'loại giấy' : 'mẫu nhãn'} “${p.name}”. Có: ${p.known}.`,
    ERR_PRINT_TEMPLATE: (p) => `Mẫu nhãn sai${at(p.at)}: ${p.problem.vi}.`,
    ERR_PRINT_MODULE: (p) => `Cạnh ô QR phải từ 0,1 đến 5 mm; nhận được ${decimal(p.moduleMm)}.`,
    ERR_PRINT_LABEL_TOO_SMALL: (p) =>
      `Nhãn thứ ${p.label + 1}: mã QR cần ${decimal(p.symbolMm)} mm cả vùng trống, nhãn không đủ chỗ cho mã và chữ. Hãy chọn nhãn lớn hơn, hoặc mẫu có chữ dưới mã (back-of-pack, 24 × 46 mm).`,
    ERR_PRINT_FIELD_LENGTH: (p) => `Nhãn thứ ${p.label + 1}: ${p.field} phải có từ 1 đến ${p.max} ký tự.`,
    ERR_PRINT_STARS: (p) => `Nhãn thứ ${p.label + 1}: chỉ in 3, 4 hoặc 5 sao.`,
    ERR_PRINT_PLACEHOLDER_HOST: (p) => `Nhãn thứ ${p.label + 1}: "${p.host}" là tên miền mẫu, không được in trên nhãn thật.`,
  },
  issues: {
    'text-too-small': (i) =>
      `Nhãn thứ ${i.label + 1}: chữ phải thu nhỏ còn ${decimal(i.sizePt)} pt mới đủ chỗ. Hãy dùng nhãn lớn hơn hoặc tên ngắn hơn.`,
    'glyph-missing': (i) => `Nhãn thứ ${i.label + 1}: phông chữ không có ký tự ${i.characters}`,
    'module-outside-pos-range': (i) =>
      `Ô QR ${decimal(i.moduleMm)} mm nằm ngoài khoảng 0,396–0,990 mm của GS1 cho quầy thanh toán.`,
  },
};
