import { describe, expect, test } from 'vitest';
import { STATES, type Outcome, type State } from '../outcome.ts';
import { REASONS } from '../reason.ts';
import { createTestRegistry } from '../testing/index.ts';
import { verify } from '../verify.ts';
import { describeAuthenticity, describeOutcome, describeReason, describeStanding, productNote, starsToDraw } from './index.ts';

const verified = async () => {
  const kit = await createTestRegistry();
  return verify(await kit.issueLabel(), kit);
};
const as = async (state: State, more: Partial<Outcome> = {}): Promise<Outcome> => ({ ...(await verified()), state, ...more });

test('a registry out of reach is said before a missing signature, which blames the product', async () => {
  const kit = await createTestRegistry();
  const silent = await verify('https://so.example/01/09520123456788', {
    ...kit,
    fetch: () => Promise.reject(new TypeError('no network')),
  });
  expect(silent.state).toBe('unsigned');
  expect(describeOutcome(silent, 'vi').detail).toBe('Cổng công bố không trả lời.');
  expect(describeOutcome(silent, 'en').detail).toBe('The registry does not answer.');
});

describe('titles', () => {
  // Recognised until 2029-05-12T05:00:00Z.
  test.each<[State, string, string]>([
    ['checking', 'Đang kiểm tra…', 'Checking…'],
    ['cannot-check', 'Thiết bị không kiểm tra được', 'This device cannot check'],
    ['malformed', 'Mã không đúng định dạng OCOP', 'Not a valid OCOP code'],
    ['unsigned', 'Mã này chưa được ký số', 'This code is not signed'],
    ['unknown-issuer', 'Không rõ đơn vị cấp', 'Unknown issuer'],
    ['tampered', 'Dữ liệu đã bị sửa – không tin cậy', 'Data has been altered – do not trust'],
    ['issuer-not-authorised', 'Đơn vị cấp không có thẩm quyền', 'Issuer not authorised for this claim'],
    ['test', 'Nhãn thử nghiệm', 'Test label'],
    ['mismatch', 'Nhãn không khớp sản phẩm này', 'Label does not match this product'],
    ['revoked', 'Công nhận đã bị thu hồi', 'Recognition revoked'],
    ['suspended', 'Công nhận đang bị tạm dừng', 'Recognition suspended'],
    ['not-yet-valid', 'Chưa có hiệu lực', 'Not yet valid'],
    ['expired', 'Công nhận đã hết hiệu lực từ 12/05/2029', 'Recognition lapsed on 12 May 2029'],
    ['superseded', 'Đã có công nhận mới hơn', 'Replaced by a newer recognition'],
    ['suspected-copy', 'Nghi ngờ tem bị sao chép', 'Possible copied label'],
    ['not-found', 'Không tìm thấy hồ sơ công nhận', 'No recognition record found'],
    ['stale', 'Đã xác minh ngoại tuyến – trạng thái lúc 11:50 24/11/2026', 'Verified offline – status as of 11:50 24 Nov 2026'],
    [
      'verified',
      'Đã xác minh: OCOP 4 sao, do UBND tỉnh Thử Nghiệm công nhận đến 12/05/2029',
      'Verified: OCOP 4 stars, by Test Province until 12 May 2029',
    ],
  ])('%s', async (state, vi, en) => {
    const outcome = await as(state);
    expect([describeOutcome(outcome, 'vi').title, describeOutcome(outcome, 'en').title]).toEqual([vi, en]);
  });

  test('a last second in Việt Nam is dated there, and the first day without validity is the next', async () => {
    const { claims } = await verified();
    const ended = { ...claims!, validUntil: '2029-02-05T23:59:59+07:00' };
    expect(describeOutcome(await as('verified', { claims: ended }), 'vi').title).toMatch(/đến 05\/02\/2029$/);
    expect(describeOutcome(await as('expired', { claims: ended }), 'vi')).toMatchObject({
      title: 'Công nhận đã hết hiệu lực từ 06/02/2029',
      detail: 'Có hiệu lực đến hết ngày 05/02/2029.',
    });
    const extended = { ...ended, extendedUntil: '2029-08-04T23:59:59+07:00' };
    expect(describeOutcome(await as('extended', { claims: extended }), 'vi').title).toBe(
      'Đang được gia hạn chờ đánh giá lại (đến 04/08/2029)',
    );
    expect(describeOutcome(await as('expired', { claims: extended }), 'en').title).toBe('Recognition lapsed on 5 Aug 2029');
  });

  test('verified without a serial confirms the product only; with one it does not say so', async () => {
    const outcome = await verified();
    expect(describeOutcome(outcome, 'vi').detail).toBe('Xác minh sản phẩm, không xác minh từng gói hàng.');
    expect(describeOutcome(outcome, 'en').detail).toBe('Confirms the product, not this individual package.');
    expect(describeOutcome({ ...outcome, claims: { ...outcome.claims!, serial: 'A1' } }, 'vi').detail).toBeUndefined();
  });

  test('a test says what it would be', async () => {
    expect(describeOutcome(await as('test', { wouldBe: 'mismatch' }), 'vi')).toMatchObject({
      title: 'Nhãn thử nghiệm',
      detail: 'Nếu là nhãn thật: Nhãn không khớp sản phẩm này.',
      tone: 'purple',
    });
  });

  test.each<[State, string, string]>([
    ['checking', 'neutral', 'hourglass'],
    ['cannot-check', 'grey', 'question'],
    ['malformed', 'grey', 'question'],
    ['unsigned', 'grey', 'question'],
    ['unknown-issuer', 'red', 'cross'],
    ['tampered', 'red', 'cross'],
    ['issuer-not-authorised', 'red', 'cross'],
    ['test', 'purple', 'flask'],
    ['mismatch', 'red', 'cross'],
    ['revoked', 'red', 'cross'],
    ['suspended', 'amber', 'pause'],
    ['not-yet-valid', 'amber', 'clock'],
    ['extended', 'blue', 'clock'],
    ['expired', 'amber', 'clock'],
    ['superseded', 'blue', 'arrow'],
    ['suspected-copy', 'amber', 'copies'],
    ['not-found', 'amber', 'question'],
    ['stale', 'outline', 'cloud-off'],
    ['verified', 'green', 'check'],
  ])('%s is %s with the shape %s', async (state, tone, icon) => {
    expect(describeOutcome(await as(state), 'vi')).toMatchObject({ tone, icon });
  });

  test('where a page claims stars and no record is there, that is what is said', async () => {
    const kit = await createTestRegistry();
    const asked = { ...kit, expected: { stars: 4 } };
    const outcome = await verify(`${kit.registry}/ocop/OCOP-NOBODY`, asked);
    expect(outcome).toMatchObject({ state: 'mismatch', claims: null });
    expect(describeOutcome(outcome, 'vi')).toEqual({
      title: 'Không tìm thấy hồ sơ công nhận',
      detail: 'Cổng công bố không có hồ sơ của sản phẩm này.',
      advice: 'Đừng dựa vào số sao ghi trên trang hay trên nhãn. Hãy hỏi cơ quan công nhận.',
      tone: 'red',
      icon: 'cross',
    });
    expect(describeOutcome(outcome, 'en')).toMatchObject({
      title: 'No recognition record found',
      detail: 'The registry has no record of this product.',
    });
    const demonstration = await verify(`${kit.registry}/01/09529999000019`, asked);
    expect(demonstration).toMatchObject({ state: 'test', wouldBe: 'mismatch' });
    expect(describeOutcome(demonstration, 'vi').detail).toBe('Nếu là nhãn thật: Không tìm thấy hồ sơ công nhận.');
    // A signed label that disagrees with the page stays a mismatch in words, too.
    const labelled = await verify(await kit.issueLabel({ key: { productCode: 'OCOP-NOBODY' } }), {
      ...kit,
      expected: { stars: 5 },
    });
    expect(labelled.reasons).toContain('record-not-found');
    expect(describeOutcome(labelled, 'vi').title).toBe('Nhãn không khớp sản phẩm này');
  });

  test('a name cannot turn the line around or run on for ever', async () => {
    const outcome = await verified();
    const issuer = { ...outcome.issuer!, name: { vi: `A\u202EB\u2066C\n${'x'.repeat(10_000)}` } };
    const { title } = describeOutcome({ ...outcome, issuer }, 'vi');
    expect(title).toContain('do ABCxxx');
    expect(title.length).toBeLessThan(300);
  });

  test('what is not known is left open, and nothing breaks', async () => {
    const bare = { claims: null, issuer: null, freshness: { fresh: false, trustListIat: null, statusIat: null } };
    const title = async (state: State) => describeOutcome(await as(state, bare), 'vi').title;
    expect(await title('verified')).toBe('Đã xác minh: OCOP 0 sao, do đơn vị chưa rõ tên công nhận đến …');
    expect(await title('expired')).toBe('Công nhận đã hết hiệu lực từ …');
    expect(await title('extended')).toBe('Đang được gia hạn chờ đánh giá lại (đến …)');
    // Without a list the time of the check stands in.
    expect(await title('stale')).toBe('Đã xác minh ngoại tuyến – trạng thái lúc 12:00 24/11/2026');
    const one = { ...bare, freshness: { fresh: false, trustListIat: 1_795_495_800, statusIat: null } };
    expect(describeOutcome(await as('stale', one), 'en').title).toBe('Verified offline – status as of 11:50 24 Nov 2026');
    expect(describeOutcome(await as('verified', bare), 'en').title).toContain('by an unnamed issuer');
    expect(describeOutcome(await as('verified', bare), 'vi').detail).toBe('Xác minh sản phẩm, không xác minh từng gói hàng.');
  });

  test('an issuer without an English name is named in Vietnamese', async () => {
    const { issuer } = await verified();
    const outcome = await as('verified', { issuer: { ...issuer!, name: { vi: 'UBND' } } });
    expect(describeOutcome(outcome, 'en').title).toContain('by UBND until');
  });

  test('the deciding reason is the detail, except where the state says it all', async () => {
    const outcome = await as('tampered', { reasons: ['signature-wrong', 'key-unknown'] });
    expect(describeOutcome(outcome, 'vi').detail).toBe(describeReason('signature-wrong', 'vi'));
    expect(describeOutcome({ ...outcome, reasons: [] }, 'vi').detail).toBeUndefined();
    const { claims } = await verified();
    expect(describeOutcome(await as('verified', { claims: { ...claims!, serial: 'A' } }), 'vi').detail).toBeUndefined();
  });

  test('a test that would be verified says what verified means, without a serial only', async () => {
    const outcome = await as('test', { wouldBe: 'verified' });
    expect(describeOutcome(outcome, 'vi').detail).toMatch(
      /Nếu là nhãn thật: .*\. Xác minh sản phẩm, không xác minh từng gói hàng\.$/,
    );
    const unit = { ...outcome, claims: { ...outcome.claims!, serial: 'A1' } };
    expect(describeOutcome(unit, 'vi').detail).not.toContain('từng gói hàng');
    expect(describeOutcome({ ...outcome, claims: null }, 'vi').detail).toContain('từng gói hàng');
    expect(describeOutcome(await as('test', { wouldBe: 'stale' }), 'vi').detail).not.toContain('từng gói hàng');
  });

  test('advice stands where there is something to do', async () => {
    expect(describeOutcome(await as('expired'), 'vi').advice).toBe(
      'Hãy kiểm tra trực tuyến xem sản phẩm đã được công nhận lại chưa.',
    );
    expect('advice' in describeOutcome(await as('checking'), 'vi')).toBe(false);
  });

  test('both axes and the note in words', () => {
    expect(describeAuthenticity('authentic', 'vi')).not.toBe(describeAuthenticity('not-authentic', 'vi'));
    expect(describeStanding('valid', 'en')).not.toBe(describeStanding('expired', 'en'));
    expect([describeAuthenticity('unchecked', 'vi'), describeStanding('unknown', 'vi')].every((words) => words.length > 3)).toBe(
      true,
    );
    expect(productNote('en')).toBe('Confirms the product, not this individual package');
  });

  test('every reason and state has a sentence in both languages, with full diacritics in Vietnamese', async () => {
    for (const reason of REASONS) {
      expect(describeReason(reason, 'vi')).toMatch(/[ăâđêôơưàáảãạèéẻẽẹìíỉĩịòóỏõọùúủũụỳýỷỹỵấầẩẫậắằẳẵặếềểễệốồổỗộớờởỡợứừửữự]/i);
      expect(describeReason(reason, 'en')).toMatch(/^[A-Z].*\.$/);
    }
    expect(new Set(STATES.map((state) => state)).size).toBe(19);
  });
});

describe('stars', () => {
  test.each<[State, number, string]>([
    ['verified', 4, 'solid'],
    ['extended', 4, 'solid'],
    ['stale', 4, 'outline'],
    ['superseded', 4, 'grey'],
    ['expired', 0, 'none'],
    ['revoked', 0, 'none'],
    ['mismatch', 0, 'none'],
    ['suspected-copy', 0, 'none'],
    ['not-found', 0, 'none'],
    ['unsigned', 0, 'none'],
    ['cannot-check', 0, 'none'],
  ])('%s draws %i, %s', async (state, count, look) => {
    expect(starsToDraw(await as(state))).toEqual({ count, look });
  });

  test('a test never draws solid stars', async () => {
    expect(starsToDraw(await as('test', { wouldBe: 'verified' }))).toEqual({ count: 4, look: 'outline' });
    expect(starsToDraw(await as('test', { wouldBe: 'superseded' }))).toEqual({ count: 4, look: 'grey' });
    expect(starsToDraw(await as('test', { wouldBe: 'mismatch' }))).toEqual({ count: 0, look: 'none' });
  });

  test('one and two stars are never drawn', async () => {
    const { claims } = await verified();
    for (const stars of [0, 1, 2]) expect(starsToDraw(await as('verified', { claims: { ...claims!, stars } })).look).toBe('none');
  });

  test('three stars are drawn, no claims draw none', async () => {
    const { claims } = await verified();
    expect(starsToDraw(await as('verified', { claims: { ...claims!, stars: 3 } }))).toEqual({ count: 3, look: 'solid' });
    expect(starsToDraw(await as('verified', { claims: null }))).toEqual({ count: 0, look: 'none' });
  });

  test('extended stars on lists that are not fresh are drawn as stale ones: a withdrawal may hide behind them', async () => {
    const now = 1_795_496_400;
    const at = (statusIat: number | null) => as('extended', { freshness: { fresh: false, trustListIat: now, statusIat } });
    expect(starsToDraw(await at(now - 14 * 86_400)).look).toBe('outline');
    expect(starsToDraw(await at(now - 14 * 86_400 - 1)).look).toBe('none');
    expect(starsToDraw(await at(null)).look).toBe('none');
  });

  test('stale stars need a status copy of at most 14 days', async () => {
    const now = 1_795_496_400;
    const at = (statusIat: number | null) => as('stale', { freshness: { fresh: false, trustListIat: now, statusIat } });
    expect(starsToDraw(await at(now - 14 * 86_400)).look).toBe('outline');
    expect(starsToDraw(await at(now - 14 * 86_400 - 1)).look).toBe('none');
    expect(starsToDraw(await at(null)).look).toBe('none');
  });
});
