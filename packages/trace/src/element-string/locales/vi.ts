import { FLAWS_VI } from '../../application-identifier/locales/vi.ts';
import type { ElementStringLocale } from './locale.ts';

export const vi: ElementStringLocale = {
  ...FLAWS_VI,
  ERR_ES_EMPTY: () => 'Chuỗi phần tử không có dữ liệu.',
  ERR_ES_START: (d) => `Chuỗi phần tử phải bắt đầu bằng "(", "^", FNC1 hoặc mã ký hiệu như ]Q3; nhận được "${d.value}".`,
  ERR_ES_SYMBOLOGY: (d) => `Mã ký hiệu "${d.value}" không mang chuỗi phần tử GS1; cần một trong ${d.expected}.`,
  ERR_ES_BRACKET: (_, at) => `Ở ký tự thứ ${at + 1} cần một mã phân định trong ngoặc, ví dụ (01).`,
  ERR_ES_SEPARATOR: (d, at) => `Sau (${d.ai}) ở ký tự thứ ${at + 1} cần dấu ngăn FNC1 hoặc hết chuỗi.`,
  ERR_ES_TOO_MANY: (d) => `Chuỗi có hơn ${d.expected} phần tử.`,
};
