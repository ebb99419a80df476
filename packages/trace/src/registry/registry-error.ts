import { REGISTRY_SENTENCES_EN } from './locales/en.ts';
import { REGISTRY_SENTENCES_VI } from './locales/vi.ts';

export type RegistryErrorCode =
  | 'ERR_REGISTRY_FOLDER_FOREIGN'
  | 'ERR_REGISTRY_FOLDER_BUSY'
  | 'ERR_REGISTRY_KEY'
  | 'ERR_REGISTRY_DUPLICATE'
  | 'ERR_REGISTRY_CREDENTIAL'
  | 'ERR_REGISTRY_TRUST_LIST'
  | 'ERR_REGISTRY_ORIGIN'
  | 'ERR_REGISTRY_ADDRESS'
  | 'ERR_REGISTRY_EVENT';

export type RegistryErrorDetails = Readonly<Record<string, string | number>>;

/** Publishing stopped before anything was replaced. `code` is stable; `sentence` says it in both languages. */
export class RegistryError extends Error {
  override readonly name = 'RegistryError';
  readonly code: RegistryErrorCode;
  readonly details: RegistryErrorDetails;
  readonly sentence: { readonly vi: string; readonly en: string };

  constructor(code: RegistryErrorCode, details: RegistryErrorDetails, options?: ErrorOptions) {
    const sentence = { vi: REGISTRY_SENTENCES_VI[code](details), en: REGISTRY_SENTENCES_EN[code](details) };
    super(sentence.en, options);
    this.code = code;
    this.details = details;
    this.sentence = sentence;
  }
}
