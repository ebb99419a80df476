import { expect, test } from 'vitest';
import { describeIssue } from '../locales/describe-issue.ts';
import { looksLikeLegacyFont } from './legacy-font.ts';
import { readProducts } from './read-products.ts';

test.each(['Tªn s¶n phÈm', 'Chñ thÓ | H¹ng sao', 'Teân saûn phaåm', 'Chuû theå | Haïng sao'])(
  '%j was typed for an old font',
  (text) => expect(looksLikeLegacyFont(text)).toBe(true),
);

test.each([
  'Tên sản phẩm',
  'Hoà Thuỷ, khoẻ, quý',
  'Tuần lễ, xuân, tuôn',
  'Product name',
  'Café crème, naïve, Noël',
  '1.250 m² · 12 °C',
  '“Ðông”',
])('%j was not', (text) => expect(looksLikeLegacyFont(text)).toBe(false));

test('a header that cannot be read for its font says so in both languages', () => {
  const [issue] = readProducts('Tªn s¶n phÈm,H¹ng sao\nMËt ong,4\n').issues.filter(({ code }) => code === 'COLUMN_MISSING');
  expect(describeIssue(issue!, 'vi')).toContain('phông cũ (TCVN3 hoặc VNI)');
  expect(describeIssue(issue!, 'en')).toContain('an old font (TCVN3 or VNI)');
});
