import type { PageWords } from './page-words.ts';

export const en: PageWords = {
  checking: 'Checking…',
  ocopStars: (count) => `OCOP ${count} stars`,
  selfDeclared: 'Self-declared, not verified',
  nothingToCheck: 'No OCOP code to check',
  checkerMissing: 'The checker did not load. Reload the page.',
  pageSays: 'As this page states',
  productUnnamed: 'Unnamed product',
};
