import { describe, expect, test } from 'vitest';
import { CRITERIA_TEXTS_1048 } from './1048-2019/texts.ts';
import * as d1048 from './1048-2019/index.ts';
import * as d148 from './148-2023/index.ts';
import set8 from './26-2026/set-8.ts';
import * as d26 from './26-2026/index.ts';
import type { RuleSet } from './rule-set.ts';
import { label } from './label.ts';
import { CRITERIA_TEXTS } from './texts.ts';

const places = (sheet: RuleSet): number[] => [
  sheet.text,
  ...sheet.parts.flatMap((part) => [part.text, ...part.sections.map(({ text }) => text)]),
  ...sheet.criteria.flatMap((criterion) => [criterion.text, ...criterion.options.map(({ text }) => text)]),
];

describe('labels', () => {
  test('stand in Vietnamese and English for every part, section, criterion and option of 26/2026 and 148/2023', async () => {
    const sheets = await Promise.all([d26, d148].flatMap(({ DECISION, loadRuleSet }) => DECISION.productSets.map(loadRuleSet)));
    for (const text of new Set(sheets.flatMap(places))) {
      expect(CRITERIA_TEXTS.vi[text], String(text)).toMatch(/\S/);
      expect(CRITERIA_TEXTS.en[text], CRITERIA_TEXTS.vi[text]).toMatch(/\S/);
      expect(CRITERIA_TEXTS.en[text]).not.toMatch(/[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/i);
    }
    expect(CRITERIA_TEXTS.en).toHaveLength(CRITERIA_TEXTS.vi.length);
    expect(new Set(CRITERIA_TEXTS.vi).size).toBe(CRITERIA_TEXTS.vi.length);
  });

  test('of 1048/2019 stand in both languages', async () => {
    const sheets = await Promise.all(d1048.DECISION.productSets.map(d1048.loadRuleSet));
    for (const text of new Set(sheets.flatMap(places))) {
      expect(label({ text }, 'vi', CRITERIA_TEXTS_1048), String(text)).toMatch(/\S/);
      expect(label({ text }, 'en', CRITERIA_TEXTS_1048)).toMatch(/\S/);
      expect(label({ text }, 'en', CRITERIA_TEXTS_1048)).not.toMatch(/[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/i);
    }
  });

  test('are the right ones', () => {
    const story = set8.criteria.find(({ id }) => id === 'B.5.1')!;
    expect([label(story, 'vi', CRITERIA_TEXTS), label(story, 'en', CRITERIA_TEXTS)]).toEqual([
      'Câu chuyện sản phẩm',
      'Product story',
    ]);
    expect(label(story.options[4]!, 'vi', CRITERIA_TEXTS)).toBe(
      'Câu chuyện tư liệu hóa trên tờ rơi, website và trong TXNG điện tử',
    );
    expect(label(story.options[4]!, 'en', CRITERIA_TEXTS)).toBe(
      'Documented story on leaflet, website and in the electronic traceability content',
    );
    expect(label({ text: 99_999 }, 'en', CRITERIA_TEXTS)).toBe('');
  });
});
