import { CliError } from './cli-error.ts';

/** Checks the origin of a registry: https, or http on this machine for demonstrations; no path, no trailing slash. */
export function parseRegistry(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const loopback = url?.protocol === 'http:' && (url.hostname === 'localhost' || url.hostname === '127.0.0.1');
  if (url !== undefined && url.origin === text && (url.protocol === 'https:' || loopback)) return text;
  throw new CliError({
    vi: `Địa chỉ sổ đăng ký phải có dạng https://tên-miền, không có đường dẫn; nhận được “${text}”.`,
    en: `The registry has to read https://host, without a path; got “${text}”.`,
  });
}
