import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { canonicalJson } from './canonical-json.ts';
import { createDemonstration } from './demonstration.harness.ts';
import { appendLogEntry, checkLog, EMPTY_LOG, type LogHead } from './issuance-log.ts';
import { isLogHeadSignedBy, signLogHead } from './log-head.ts';
import { reattestedLabels } from './reattestation.ts';

const digest = (text: string): string => createHash('sha256').update(text).digest('hex');

async function writeLog(count: number): Promise<{ text: string; lines: string[]; head: LogHead }> {
  let head = EMPTY_LOG;
  const lines: string[] = [];
  for (let i = 1; i <= count; i += 1) {
    const next = await appendLogEntry(head, {
      at: `2026-11-24T03:00:0${i}Z`,
      action: i % 2 === 0 ? 'label' : 'credential',
      subject: `96-32167-00${i}-2026`,
      sha256: digest(`object ${i}`),
      kid: '0101',
    });
    lines.push(next.line);
    head = next.head;
  }
  return { text: lines.map((line) => `${line}\n`).join(''), lines, head };
}

const codes = async (text: string, head?: LogHead): Promise<string[]> =>
  (await checkLog(text, head)).findings.map(({ code, line }) => `${code} ${line}`);
const joined = (lines: readonly string[]): string => lines.map((line) => `${line}\n`).join('');

describe('canonical JSON (RFC 8785)', () => {
  test('orders members by code units and writes numbers and escapes as ECMAScript does', () => {
    const value = {
      '€': 1,
      '\r': 2,
      '\ufb33': 3,
      '1': 4,
      '😀': 5,
      ö: 6,
      a: [1e21, 0.000001, -0, true, null, 'é"\\\u000f'],
      gone: undefined,
    };
    expect(canonicalJson(value)).toBe(
      '{"\\r":2,"1":4,"a":[1e+21,0.000001,0,true,null,"é\\"\\\\\\u000f"],"ö":6,"€":1,"😀":5,"\ufb33":3}',
    );
  });

  test.each([Number.NaN, Number.POSITIVE_INFINITY, 'a\ud800', { '\udc00': 1 }])('refuses %j', (value) => {
    expect(() => canonicalJson(value)).toThrow(TypeError);
  });
});

describe('the issuance log', async () => {
  const { text, lines, head } = await writeLog(5);

  test('is one canonical object a line, each holding the hash of the line before', () => {
    expect(lines[0]).toBe(
      `{"action":"credential","at":"2026-11-24T03:00:01Z","kid":"0101","previous":"${'0'.repeat(64)}","seq":1,"sha256":"${digest('object 1')}","subject":"96-32167-001-2026"}`,
    );
    expect(JSON.parse(lines[1]!)).toMatchObject({ seq: 2, previous: digest(lines[0]!) });
    expect(head).toEqual({ seq: 5, sha256: digest(lines[4]!) });
  });

  test('whole, it has no finding, with its head or without', async () => {
    expect(await codes(text)).toEqual([]);
    expect(await codes(text, head)).toEqual([]);
    expect(await codes('')).toEqual([]);
  });

  test('may grow beyond a head that was kept', async () => {
    expect(await codes(text, { seq: 3, sha256: digest(lines[2]!) })).toEqual([]);
  });

  test('betrays an edit, in the line or in the one after it', async () => {
    const edited = lines.with(1, lines[1]!.replace('002', '009'));
    expect(await codes(joined(edited))).toEqual(['LOG_CHAIN 3']);
    expect(await codes(joined(lines.with(1, `${lines[1]} `)))).toEqual(['LOG_LINE 2', 'LOG_CHAIN 3']);
    expect(await codes(joined(lines.with(1, lines[1]!.replace('{', '{"extra":1,'))))).toEqual(['LOG_LINE 2', 'LOG_CHAIN 3']);
    expect(await codes(joined(lines.with(1, 'null')))).toEqual(['LOG_LINE 2', 'LOG_CHAIN 3']);
  });

  test('betrays an edit of the last line only to whoever kept the head', async () => {
    const edited = joined(lines.with(4, lines[4]!.replace('005', '009')));
    expect(await codes(edited)).toEqual([]);
    expect(await codes(edited, head)).toEqual(['LOG_HEAD 5']);
  });

  test('betrays a deletion, at either end or inside', async () => {
    expect(await codes(joined(lines.toSpliced(2, 1)))).toContain('LOG_CHAIN 3');
    expect(await codes(joined(lines.toSpliced(0, 1)))).toContain('LOG_CHAIN 1');
    expect(await codes(joined(lines.slice(0, 4)))).toEqual([]);
    expect(await codes(joined(lines.slice(0, 4)), head)).toEqual(['LOG_TRUNCATED 5']);
    expect(await codes('', head)).toEqual(['LOG_TRUNCATED 5']);
  });

  test('betrays another order', async () => {
    const swapped = [lines[0]!, lines[2]!, lines[1]!, lines[3]!, lines[4]!];
    expect(await codes(joined(swapped))).toEqual(expect.arrayContaining(['LOG_SEQUENCE 2', 'LOG_CHAIN 2']));
  });

  test('betrays a rewrite from the first line on', async () => {
    const other = await writeLog(4);
    const forged = await appendLogEntry(other.head, { ...JSON.parse(lines[4]!), sha256: digest('a forgery') });
    const rewritten = joined([...other.lines, forged.line]);
    expect(await codes(rewritten)).toEqual([]);
    expect(await codes(rewritten, head)).toEqual(['LOG_HEAD 5']);
  });

  test('says that a crash cut the last line off', async () => {
    expect(await codes(text.slice(0, -10))).toEqual(['LOG_TORN 5']);
  });
});

test('a signed head holds for its own words and its own key only', async () => {
  const { signers } = await createDemonstration();
  const { status: signer, label: other } = signers;
  const facts = { registry: 'https://so-ocop.example', at: '2026-11-24T03:00:00Z', kid: '0103' };
  const signed = await signLogHead({ seq: 5, sha256: digest('line') }, signer, facts);
  const key = { alg: signer.alg, jwk: signer.publicJwk };
  expect(await isLogHeadSignedBy(signed, key)).toBe(true);
  expect(await isLogHeadSignedBy({ ...signed, seq: 4 }, key)).toBe(false);
  expect(await isLogHeadSignedBy({ ...signed, signature: 'not base64url!' }, key)).toBe(false);
  expect(await isLogHeadSignedBy(signed, { alg: other.alg, jwk: other.publicJwk })).toBe(false);
});

test('only logged labels of the compromised key, from before the theft, of products still wanted, are re-attested', async () => {
  const { text } = await writeLog(6);
  const { entries } = await checkLog(text);
  expect(reattestedLabels(entries, { kid: '0101' })).toEqual([2, 4, 6].map((i) => digest(`object ${i}`)).sort());
  expect(reattestedLabels(entries, { kid: '0101', before: '2026-11-24T10:00:04+07:00' })).toEqual([digest('object 2')]);
  expect(reattestedLabels(entries, { kid: '0101', keep: (subject) => subject.includes('004') })).toEqual([digest('object 4')]);
  expect(reattestedLabels(entries, { kid: '0102' })).toEqual([]);
});
