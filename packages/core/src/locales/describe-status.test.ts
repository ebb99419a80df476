import { expect, test } from 'vitest';
import type { Recognition } from '../recognition/recognition.ts';
import { recognitionStatus } from '../recognition/recognition-status.ts';
import { describeStatus } from './describe-status.ts';

const base: Recognition = { stars: 3, claim: 'recognised', decision: { number: '383/QĐ-UBND', date: '2022-02-10' }, events: [] };

test.each<[string, Recognition, string, string]>([
  ['2023-01-01', base, 'Còn hiệu lực đến 10/02/2025', 'In force until 2025-02-10'],
  ['2025-02-01', base, 'Còn hiệu lực đến 10/02/2025, còn 9 ngày', 'In force until 2025-02-10, 9 days left'],
  ['2025-02-11', base, 'Đã hết hiệu lực từ 11/02/2025', 'Lapsed from 2025-02-11'],
  ['2021-01-01', base, 'Chưa có hiệu lực, bắt đầu 10/02/2022', 'Not yet in force, from 2022-02-10'],
  [
    '2026-11-24',
    { ...base, events: [{ kind: 'revoked', basis: 'decided', on: '2023-09-19', decisionNumber: '1675/QĐ-UBND' }] },
    'Đã bị thu hồi ngày 19/09/2023 (1675/QĐ-UBND)',
    'Revoked on 2023-09-19 (1675/QĐ-UBND)',
  ],
  [
    '2026-11-24',
    { ...base, events: [{ kind: 'revoked', basis: 'reported', on: '2024-04-14' }] },
    'Đã bị thu hồi theo tin ngày 14/04/2024',
    'Revoked as reported on 2024-04-14',
  ],
  [
    '2026-11-24',
    { ...base, decision: {}, events: [{ kind: 'lapsed', basis: 'reported' }] },
    'Đã hết hiệu lực theo thông báo đã đăng',
    'Lapsed, as announced',
  ],
  [
    '2026-11-24',
    { ...base, decision: {} },
    'Chưa đủ căn cứ: nguồn không ghi ngày quyết định',
    'Not enough to go by: the source gives no date of the decision',
  ],
  [
    '2025-03-01',
    { ...base, events: [{ kind: 'extended', basis: 'decided', on: '2025-02-01', until: '2025-08-09' }] },
    'Đang được gia hạn chờ đánh giá lại đến 09/08/2025, còn 161 ngày',
    'Extended pending re-assessment until 2025-08-09, 161 days left',
  ],
])('on %s', (at, recognition, vi, en) => {
  const status = recognitionStatus(recognition, { at });
  expect(describeStatus(status, 'vi')).toBe(vi);
  expect(describeStatus(status, 'en')).toBe(en);
});
