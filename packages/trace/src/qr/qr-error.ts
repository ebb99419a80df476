/** Every code that this room throws. A rename is a breaking change. */
export type QrErrorCode = 'ERR_QR_EMPTY' | 'ERR_QR_NOT_UNICODE' | 'ERR_QR_TOO_LONG' | 'ERR_QR_MODULE_SIZE';

/** A text that no QR symbol holds, or a size that no printer makes. */
export class QrError extends Error {
  override readonly name = 'QrError';
  readonly code: QrErrorCode;

  constructor(code: QrErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}
