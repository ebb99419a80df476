import { expect, test } from 'vitest';
import { createRegister, publishToMap, textOf } from './register.harness.ts';

const { input } = await createRegister();

test('whoever opens a code that is not here is told so kindly, in both languages, with ways on', async () => {
  const files = await publishToMap(input);
  const page = textOf(files, '404.html');
  const text = page.replaceAll(/\s+/g, ' ');
  expect(text).toContain('<h1>Không có trang này</h1>');
  expect(text).toContain('Hãy quét lại mã trên bao bì');
  expect(text).toContain('There is no such page');
  expect(text).toContain('<ocop-verify>');
  // Sent for a path of any depth: nothing in it may be relative.
  const addresses = [...page.matchAll(/(?:href|src)="([^"]*)"/g)].map(([, address]) => address ?? '');
  expect(addresses.filter((address) => !/^(?:\/|#|https?:|mailto:)/.test(address))).toEqual([]);
  expect(textOf(files, 'hosting/nginx.conf')).toContain('error_page 404 /404.html;');
});
