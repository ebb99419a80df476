import { expect, it } from 'vitest';

import { en } from './locales/en.ts';
import { vi } from './locales/vi.ts';

it('keeps its list of codes: a rename is a breaking change', () => {
  expect(Object.keys(vi).sort()).toEqual([
    'ERR_DL_CHARACTER',
    'ERR_DL_GTIN_CHECK_DIGIT',
    'ERR_DL_GTIN_FORMAT',
    'ERR_DL_HOST',
    'ERR_DL_KEY_MISSING',
    'ERR_DL_LENGTH',
    'ERR_DL_PARAMETER_EMPTY',
    'ERR_DL_PARAMETER_REPEATED',
    'ERR_DL_PERCENT',
    'ERR_DL_PRODUCT_CODE',
    'ERR_DL_QUALIFIER_IN_QUERY',
    'ERR_DL_QUALIFIER_ORDER',
    'ERR_DL_QUALIFIER_UNKNOWN',
    'ERR_DL_SCHEME',
    'ERR_DL_STEM',
    'ERR_DL_TRAILING_SLASH',
    'ERR_DL_USER_INFO',
    'ERR_DL_VALUE_CHARACTER',
    'ERR_DL_VALUE_LENGTH',
  ]);
  expect(Object.keys(en).sort()).toEqual(Object.keys(vi).sort());
});
