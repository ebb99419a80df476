import { OcopScanner } from './scanner.ts';

OcopScanner.define();

declare global {
  interface HTMLElementTagNameMap {
    'ocop-scanner': OcopScanner;
  }
}
