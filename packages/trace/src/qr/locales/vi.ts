import type { QrSentences } from './locale.ts';

/** Vietnamese writes a decimal comma. */
const decimal = (value: number): string => String(value).replace('.', ',');

export const QR_SENTENCES_VI: QrSentences = {
  ERR_QR_EMPTY: () => 'Mã QR cần có nội dung.',
  ERR_QR_NOT_UNICODE: () => 'Nội dung chứa nửa cặp ký tự thay thế (surrogate), không phải Unicode hợp lệ.',
  ERR_QR_TOO_LONG: (p) =>
    `${p.version === undefined ? 'Không mã QR nào' : `Mã QR phiên bản ${p.version} không`} chứa nổi ${p.characters} ký tự này ở mức sửa lỗi ${p.errorCorrection}.`,
  ERR_QR_OPTION: (p) => `Tùy chọn ${p.option} phải là ${p.expected}; nhận được ${p.value}.`,
  ERR_QR_MODULE_SIZE: (p) =>
    `Cạnh ô mã phải từ 0,05 đến 50 mm và vùng trắng từ 4 đến 40 ô; nhận được ${decimal(p.moduleMm)} mm và ${decimal(p.quietZone)} ô.`,
  ERR_QR_DOTS: (p) =>
    `Một ô mã phải là 1–200 chấm in, máy in 72–4.800 dpi và vùng trắng 4–40 ô; nhận được ${decimal(p.dots)} chấm, ${decimal(p.dpi)} dpi và ${decimal(p.quietZone)} ô.`,
};
