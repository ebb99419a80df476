import { expect, test } from 'vitest';
import { CliError } from './cli-error.ts';
import { parseGoods } from './goods-option.ts';

const LINK = 'https://so-ocop.example/ocop/TOM-2026/10/AO3';

test.each([
  [LINK, { link: LINK }],
  [`${LINK} 40`, { link: LINK, quantity: 40 }],
  [`  ${LINK}  120,5  kg `, { link: LINK, quantity: 120.5, unit: 'kg' }],
  [`${LINK} 1.25 KGM`, { link: LINK, quantity: 1.25, unit: 'KGM' }],
  [`${LINK} 1200 g`, { link: LINK, quantity: 1200, unit: 'g' }],
])('%j', (text, goods) => {
  expect(parseGoods(text)).toEqual(goods);
});

test.each(['', `${LINK} kg`, `${LINK} 1 kg thêm`, `${LINK} -1`, `${LINK} 1e3`, `${LINK} 1.200 kg`, `${LINK} 12,000`])(
  '%j is refused rather than guessed',
  (text) => {
    expect(() => parseGoods(text)).toThrow(CliError);
  },
);
