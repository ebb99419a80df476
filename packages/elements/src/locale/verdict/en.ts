import type { VerdictWords } from './verdict-words.ts';

export const en: VerdictWords = {
  verified: 'Verified',
  until: (day) => `until ${day}`,
  trustMissing: 'This page names no trusted registry, so nothing can be checked.',
  trustInvalid: 'The trusted registry this page names is not valid, so nothing can be checked.',
  testLabel: 'TEST LABEL',
  testNote: 'For trials only; it recognises nothing.',
  record: 'See the record at',
  askRegistry: 'Look it up at',
  signedSays: 'From the signed data',
  belongsTo: 'This code belongs to',
  checkedAt: (time, host) => `Checked ${time} against the registry ${host}`,
  notCheckedAt: (time) => `On ${time}`,
  atTime: (day, clock) => `${day}, ${clock} (Việt Nam time)`,
  commune: (code) => `commune code ${code}`,
};
