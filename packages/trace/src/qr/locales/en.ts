import type { QrSentences } from './locale.ts';

export const QR_SENTENCES_EN: QrSentences = {
  ERR_QR_EMPTY: () => 'A QR symbol needs a text.',
  ERR_QR_NOT_UNICODE: () => 'The text holds half of a surrogate pair, which is not Unicode.',
  ERR_QR_TOO_LONG: (p) =>
    `${p.version === undefined ? 'No QR symbol holds' : `QR version ${p.version} does not hold`} these ${p.characters} characters with error correction ${p.errorCorrection}.`,
  ERR_QR_OPTION: (p) => `The option ${p.option} is ${p.expected}; got ${p.value}.`,
  ERR_QR_MODULE_SIZE: (p) =>
    `A module is 0.05–50 mm and the quiet zone 4–40 modules; got ${p.moduleMm} mm and ${p.quietZone} modules.`,
  ERR_QR_DOTS: (p) =>
    `A module is 1–200 printer dots, a printer has 72–4,800 dpi and the quiet zone 4–40 modules; got ${p.dots} dots, ${p.dpi} dpi and ${p.quietZone} modules.`,
};
