import { OcopVerify } from './verify.ts';

OcopVerify.define();

declare global {
  interface HTMLElementTagNameMap {
    'ocop-verify': OcopVerify;
  }
}
