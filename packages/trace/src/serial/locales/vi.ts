import type { SerialSentences } from './locale.ts';

export const SERIAL_SENTENCES_VI: SerialSentences = {
  ERR_SERIAL_SECRET: (p) => `Bí mật của số sê-ri phải dài ít nhất 32 byte ngẫu nhiên; nhận được ${p.bytes} byte.`,
  ERR_SERIAL_SCOPE: (p) => `${p.field} không phải là mã mà nhãn mang được.`,
  ERR_SERIAL_COUNTER: (p) => `Số đếm phải là số nguyên từ 0 đến 2⁵⁰ − 1; nhận được ${p.counter}.`,
  ERR_SERIAL_FORMAT: (p) => `“${p.serial}” không phải số sê-ri: cần 10 ký tự trong 0–9 và A–Z, không có I, L, O, U.`,
};
