import { describe, expect, test } from 'vitest';
import * as d1048 from './1048-2019/index.ts';
import * as d148 from './148-2023/index.ts';
import * as d26 from './26-2026/index.ts';
import { completeness } from './completeness.ts';
import type { RecognisedStars, RuleSet } from './rule-set.ts';
import { ANOMALY_CODES, EVIDENCE_CODES, GATE_CODES } from './rule-set.ts';

const load = (module: typeof d26): Promise<RuleSet[]> =>
  Promise.all(module.DECISION.productSets.map((set) => module.loadRuleSet(set)));
const [sheets26, sheets148, sheets1048] = await Promise.all([load(d26), load(d148), load(d1048)]);
const all = [...sheets26, ...sheets148, ...sheets1048];

/** Marks on options, 3/4/5★. */
function marks(sheets: readonly RuleSet[]): [number, number, number] {
  const options = sheets.flatMap(({ criteria }) => criteria.flatMap((criterion) => criterion.options));
  return [3, 4, 5].map((star) => options.filter(({ minimumFor }) => minimumFor === star).length) as [number, number, number];
}

/** Least points that the minima of a star and of those below add up to. */
function minimaSum(sheet: RuleSet, star: RecognisedStars): number {
  return sheet.criteria.reduce(
    (total, { minima }) => total + Math.max(0, ...([3, 4, 5] as const).map((k) => (k <= star ? (minima[k] ?? 0) : 0))),
    0,
  );
}

const codes = (number: number): string[] =>
  sheets26[number - 1]!.gates.map(({ code, criterion = '-', effect }) => `${criterion} ${code} ${effect}`);

describe('26/2026', () => {
  test('26 sheets, 787 criteria, 2579 options', () => {
    expect(sheets26.map(({ productSet }) => productSet)).toEqual(Array.from({ length: 26 }, (_, place) => place + 1));
    expect(sheets26.flatMap(({ criteria }) => criteria)).toHaveLength(787);
    expect(sheets26.flatMap(({ criteria }) => criteria.flatMap(({ options }) => options))).toHaveLength(2579);
  });

  test.each(sheets26.map((sheet) => [sheet.ref, sheet] as const))('%s adds up to 40, 25 and 35', (_, sheet) => {
    expect(completeness(sheet, d26.DECISION)).toMatchObject({ failures: [], adds: true, best: [40, 25, 35] });
  });

  test('180, 289 and 106 marks as shipped', () => {
    expect(marks(sheets26)).toEqual([180, 289, 106]);
  });

  // rules.md §2.1; set 3 as corrected in §10.3.
  test.each([
    [1, [7, 12, 3], [10, 37, 43]],
    [2, [7, 13, 6], [10, 40, 52]],
    [3, [8, 13, 6], [15, 42, 52]],
    [4, [7, 14, 6], [10, 41, 52]],
    [5, [8, 13, 5], [12, 42, 50]],
    [6, [8, 13, 5], [12, 41, 48]],
    [7, [8, 14, 6], [11, 42, 51]],
    [8, [8, 14, 6], [11, 41, 50]],
    [9, [8, 14, 6], [11, 41, 50]],
    [10, [8, 13, 6], [11, 40, 49]],
    [11, [8, 12, 3], [12, 38, 43]],
    [12, [8, 14, 3], [12, 43, 48]],
    [13, [8, 10, 3], [12, 34, 39]],
    [14, [8, 10, 3], [11, 34, 39]],
    [15, [8, 13, 3], [11, 41, 46]],
    [16, [7, 9, 4], [10, 31, 41]],
    [17, [8, 12, 3], [11, 39, 44]],
    [18, [7, 10, 3], [9, 31, 36]],
    [19, [7, 10, 3], [9, 32, 37]],
    [20, [7, 10, 3], [9, 32, 37]],
    [21, [7, 9, 4], [8, 29, 43]],
    [22, [6, 8, 4], [7, 27, 41]],
    [23, [5, 11, 4], [9, 43, 51]],
    [24, [4, 7, 5], [7, 29, 47]],
    [25, [4, 9, 3], [8, 39, 49]],
    [26, [1, 2, 0], [1, 5, 5]],
  ])('set %i: marks %j, minima sums %j', (number, expectedMarks, sums) => {
    const sheet = sheets26[number - 1]!;
    expect(marks([sheet])).toEqual(expectedMarks);
    expect(([3, 4, 5] as const).map((star) => minimaSum(sheet, star))).toEqual(sums);
  });

  test('rows keep their provenance', () => {
    const status = sheets26.flatMap(({ criteria }) => criteria.map((criterion) => criterion.status));
    expect(['confirmed', 'partial', 'inferred'].map((wanted) => status.filter((one) => one === wanted).length)).toEqual([
      755, 10, 22,
    ]);
  });

  test('a story structure hangs on the story in 25 sheets; the choose-one cases stand in the tourism sheet only', () => {
    const story = sheets26.flatMap(({ criteria }) => criteria.filter(({ needsStory }) => needsStory !== undefined));
    expect(story.map(({ id, needsStory }) => `${id}<${needsStory}`)).toEqual(Array.from({ length: 25 }, () => 'B.5.2<B.5.1'));
    const cases = all
      .filter(({ decision }) => decision === '26-2026')
      .flatMap(({ productSet, criteria }) =>
        criteria.filter(({ options }) => options.some((option) => option.case)).map(({ id }) => `${productSet} ${id}`),
      );
    expect(cases).toEqual(['26 C.8', '26 C.9', '26 C.15']);
  });

  test('four samples of gates', () => {
    expect(codes(1)).toEqual([
      '- forged-dossier knock-out',
      '- food-safety-conditions-missing knock-out',
      '- dossier-incomplete knock-out',
      'A.1.1 not-all-from-province not-assessed',
      'A.2.1 common-staple not-assessed',
      'C.6.1 unsafe-impurities stop',
    ]);
    expect(codes(16)).toContain('C.6.4 sensory-zero stop');
    expect(codes(20)).toContain('C.6 product-declaration-missing stop');
    expect(codes(26)).toEqual([]);
  });
});

describe('148/2023', () => {
  test('26 sheets, 795 criteria, 2632 options; the four failing sheets are 7, 11, 12 and 13, with these sums', () => {
    expect(sheets148.flatMap(({ criteria }) => criteria)).toHaveLength(795);
    expect(sheets148.flatMap(({ criteria }) => criteria.flatMap(({ options }) => options))).toHaveLength(2632);
    const failing = sheets148.flatMap((sheet) =>
      completeness(sheet, d148.DECISION).failures.map(
        (failure) => `${sheet.productSet} ${failure.code} ${failure.at} ${failure.expected} ${failure.found}`,
      ),
    );
    expect(failing).toEqual([
      '7 best-of-criterion C.6.d 4 3',
      '11 sections-of-part C 35 32',
      '12 sections-of-part C 35 32',
      '13 sections-of-part C 35 33',
    ]);
  });

  test('the intellectual-property minimum for 4★ stands on the title in all 26 sheets', () => {
    const onTitle = sheets148.flatMap((sheet) =>
      sheet.anomalies.filter(({ code }) => code === 'star-mark-on-title').map(({ at }) => at),
    );
    expect(onTitle).toHaveLength(26);
    for (const sheet of sheets148) {
      const { at } = sheet.anomalies.find(({ code }) => code === 'star-mark-on-title')!;
      expect(sheet.criteria.find(({ id }) => id === at)!.minima).toEqual({ 4: 1 });
    }
  });
});

describe('1048/2019', () => {
  test('seventeen sheets of parts 35, 25, 40; four of them near-clean, and so listed', () => {
    expect(d1048.DECISION.productSets).toEqual([1, 2, 3, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25]);
    const failing = sheets1048.map((sheet) => completeness(sheet, d1048.DECISION)).filter(({ adds }) => !adds);
    expect(
      failing.map(
        ({ ref, failures }) => `${ref} ${failures.map(({ at, expected, found }) => `${at} ${expected}/${found}`).join(' ')}`,
      ),
    ).toEqual([
      '1048-2019/13 C 40/39 C.6.3 2/3',
      '1048-2019/17 C 40/42 C.6.1 5/3',
      '1048-2019/19 C.10 5/3',
      '1048-2019/25 C 40/38 C.6.5 3/5',
    ]);
  });

  test('a sheet that could not be read is refused', async () => {
    await expect(d1048.loadRuleSet(4)).rejects.toMatchObject({ code: 'ERR_RULE_SET_MISSING' });
    await expect(d26.loadRuleSet(27)).rejects.toMatchObject({ code: 'ERR_RULE_SET_MISSING' });
  });
});

describe('every table', () => {
  test('has unique criterion numbers, whole points and known codes', () => {
    for (const sheet of all) {
      const ids = sheet.criteria.map(({ id }) => id);
      expect(new Set(ids).size, sheet.ref).toBe(ids.length);
      for (const criterion of sheet.criteria) {
        expect(
          Number.isInteger(criterion.maxPoints) &&
            criterion.options.every(({ points, text }) => Number.isInteger(points) && text >= 0),
          criterion.id,
        ).toBe(true);
        expect(EVIDENCE_CODES).toEqual(expect.arrayContaining([...criterion.evidence]));
        expect(['confirmed', 'partial', 'inferred']).toContain(criterion.status);
      }
      for (const { code } of sheet.gates) expect(GATE_CODES).toContain(code);
      for (const { code } of sheet.anomalies) expect(ANOMALY_CODES).toContain(code);
    }
  });

  test('keeps these anomalies in sight', () => {
    const listed = all.flatMap(({ ref, anomalies }) =>
      anomalies.map(({ at, code, words }) => [ref, at, code, ...words].join(' ')),
    );
    const everywhere = /options-inferred|star-mark-on-title|number-repeated/;
    expect(listed.filter((line) => !everywhere.test(line))).toMatchInlineSnapshot(`
      [
        "26-2026/3 B.5.1 star-mark-doubtful *** 3",
        "26-2026/4 A.1.2 points-inferred 0",
        "26-2026/4 C.7 points-corrected 13 3",
        "26-2026/7 A.1.2 points-inferred 0",
        "26-2026/7 A.3.1 points-repeated",
        "26-2026/8 A.2.1 zero-option-missing",
        "26-2026/10 A.1.2 points-inferred 0",
        "26-2026/10 A.3.5 star-mark-missing 4",
        "26-2026/11 A.1.2 points-inferred 0",
        "26-2026/11 C.6.1.1 points-corrected 11 1",
        "26-2026/15 - knock-out-from-second-reading production-licence-missing",
        "26-2026/17 - knock-out-from-second-reading production-licence-missing",
        "26-2026/19 A.2.3 label-doubtful a",
        "26-2026/19 C.12 label-doubtful a",
        "26-2026/20 C.12 label-doubtful a",
        "26-2026/21 C.8 label-doubtful a",
        "26-2026/23 C.6.2 points-repeated",
        "26-2026/23 C.9 maximum-corrected 4/1 4",
        "26-2026/23 C.6.1 points-unusual 0,1,2,5",
        "26-2026/26 A part-heading-differs 35 40",
        "148-2023/3 C.12.a maximum-from-section 3",
        "148-2023/7 C.6.d best-below-maximum 4 3",
        "148-2023/11 C part-below-declared 32 35",
        "148-2023/12 C part-below-declared 32 35",
        "148-2023/13 C part-below-declared 33 35",
        "148-2023/17 A.1.d points-corrected l 1",
        "148-2023/18 A.1.b points-corrected t 1",
        "148-2023/24 A.2.b options-same-text",
        "148-2023/25 A.2.b options-same-text",
        "1048-2019/13 C.6.3 options-against-maximum 0,1,2,3 2",
        "1048-2019/17 C.6.1 options-against-maximum 0,3 5",
        "1048-2019/19 C.10 options-against-maximum 0,1,3 5",
        "1048-2019/25 C.6.5 options-against-maximum 0,1,3,5 3",
      ]
    `);
    expect(listed.filter((line) => line.includes('options-inferred'))).toHaveLength(22);
  });
});
