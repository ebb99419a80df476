import type { FormWords } from './form-words.ts';

export const en: FormWords = {
  title: 'Check an OCOP code',
  label: 'Code, QR link or number on the package',
  hint: 'Paste the link, or type the bar code number or OCOP product code. What you type is checked on this device.',
  submit: 'Check',
  empty: 'Enter a code to check.',
  again: 'Check another code',
};
