import { EVENT_SENTENCES_EN } from './locales/en.ts';
import { EVENT_SENTENCES_VI } from './locales/vi.ts';

export type EventErrorCode =
  | 'ERR_EVENT_TIME'
  | 'ERR_EVENT_ITEM'
  | 'ERR_EVENT_ITEM_MISSING'
  | 'ERR_EVENT_QUANTITY'
  | 'ERR_EVENT_UNIT'
  | 'ERR_EVENT_PLACE'
  | 'ERR_EVENT_PARTY'
  | 'ERR_EVENT_PAPER'
  | 'ERR_EVENT_DAY'
  | 'ERR_EVENT_DOCUMENT'
  | 'ERR_EVENT_HASH';

/** What was given (`value`), and where in a document. */
export type EventErrorDetails = Readonly<Record<'value' | 'path', string>>;

/** An event that cannot be made, read or hashed. `code` is stable; `sentence` says it in both languages. */
export class EventError extends Error {
  override readonly name = 'EventError';
  readonly code: EventErrorCode;
  readonly details: EventErrorDetails;
  readonly sentence: { readonly vi: string; readonly en: string };

  constructor(code: EventErrorCode, value = '', path = '', options?: ErrorOptions) {
    const details = { value: value.slice(0, 120), path };
    const sentence = { vi: EVENT_SENTENCES_VI[code](details), en: EVENT_SENTENCES_EN[code](details) };
    super(`${sentence.vi} | ${sentence.en}`, options);
    this.code = code;
    this.details = details;
    this.sentence = sentence;
  }
}
