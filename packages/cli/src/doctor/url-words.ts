import type { UrlReport, UrlState } from './check-url.ts';

type Words = { vi: string; en: string };

const WORDS: Readonly<Record<UrlState, Words>> = {
  ok: { vi: 'mở được', en: 'opens' },
  redirect: { vi: 'chuyển hướng (không đi theo)', en: 'redirects (not followed)' },
  'bad-status': { vi: 'máy chủ báo lỗi', en: 'the server answers with an error' },
  'not-http': { vi: 'không phải địa chỉ http(s)', en: 'not an http(s) address' },
  'not-https': { vi: 'mở được nhưng không mã hóa (http)', en: 'opens, but without encryption (http)' },
  'not-public': {
    vi: 'địa chỉ nội bộ, điện thoại của khách không tới được',
    en: 'a private address that no customer’s phone reaches',
  },
  'no-such-host': { vi: 'tên miền không tồn tại', en: 'no such host' },
  timeout: { vi: 'quá thời gian chờ', en: 'no answer in time' },
  unreachable: { vi: 'không kết nối được', en: 'cannot connect' },
  'bad-certificate': { vi: 'chứng thư bảo mật không hợp lệ', en: 'the security certificate is not valid' },
};

/** States with which a label may be printed; a redirect is how GS1 resolvers answer. */
const GOOD: ReadonlySet<UrlState> = new Set(['ok', 'redirect']);

export const isGoodUrl = ({ state }: UrlReport): boolean => GOOD.has(state);

/** The report as words, with status and where a redirect leads. */
export function describeUrl({ state, status, location }: UrlReport): Words {
  const details = [status === undefined ? '' : String(status), location === undefined ? '' : `→ ${location}`]
    .filter(Boolean)
    .join(' ');
  const add = (words: string): string => (details === '' ? words : `${words} (${details})`);
  return { vi: add(WORDS[state].vi), en: add(WORDS[state].en) };
}
