import Papa from 'papaparse';
import type { GateCode, RuleSet } from '../criteria/rule-set.ts';
import { GATE_CODES } from '../criteria/rule-set.ts';
import type { CriteriaTexts } from '../criteria/label.ts';
import { label } from '../criteria/label.ts';
import { foldText } from '../import/fold-text.ts';
import type { RatingLocale } from './locales/rating-locale.ts';
import type { Answer, ScoreSheet, SheetIssue } from './score-sheet.ts';
import { isRuleSetRef } from './score-sheet.ts';

/** Column heads, Vietnamese and English; the first of each is written, all are read, without regard to case and diacritics. */
const COLUMNS = {
  ruleSet: ['bộ tiêu chí', 'rule set'],
  at: ['mã', 'code'],
  name: ['nội dung', 'criterion'],
  options: ['các mức', 'options'],
  mark: ['chọn', 'mark'],
} as const;

type Column = keyof typeof COLUMNS;

/** Words that mean "none of the levels", and those that mean a gate was found. */
const NONE = ['-', '–', 'khong', 'khong dat', 'khong dat muc nao', 'none'];
const FOUND = ['x', 'co', 'yes', '1'];

/**
 * An empty sheet to be filled in with a spreadsheet: a row a criterion, then a row a gate, the last column free. UTF-8 with a byte-order mark and
 * CRLF, which Excel and LibreOffice open with the Vietnamese letters whole.
 */
export function scoreSheetTemplate(
  ruleSet: RuleSet,
  texts: CriteriaTexts,
  locale: RatingLocale,
  language: 'vi' | 'en' = 'vi',
): string {
  const [points, least] = language === 'vi' ? ['điểm', 'tối thiểu cho'] : ['points', 'least for'];
  const place = language === 'vi' ? 0 : 1;
  const criteria = ruleSet.criteria.map((criterion) => {
    const options = criterion.options.map(
      (option) =>
        `${option.id}) ${label(option, language, texts)} [${option.points} ${points}${option.minimumFor === undefined ? '' : `, ${least} ${option.minimumFor}★`}]`,
    );
    return [ruleSet.ref, criterion.id, label(criterion, language, texts), options.join('\n'), ''];
  });
  const automatic: GateCode = 'sensory-zero';
  const codes = [...new Set(ruleSet.gates.map(({ code }) => code))].filter((code) => code !== automatic);
  const gates = codes.map((code) => [ruleSet.ref, code, locale.gates[code], 'x', '']);
  const heads = (Object.keys(COLUMNS) as Column[]).map((column) => COLUMNS[column][place]);
  return `\uFEFF${Papa.unparse([heads, ...criteria, ...gates], { newline: '\r\n' })}\r\n`;
}

/** A mark as written: "b", "B)", "-", "75%", "75,5 %". undefined when it cannot be read. */
function readMark(cell: string): Answer | undefined {
  const text = foldText(cell);
  if (NONE.includes(text)) return null;
  const percent = /^(\d{1,3}(?:[.,]\d+)?) ?%$/.exec(text);
  if (percent) return { percent: Number(percent[1]?.replace(',', '.')) };
  const letters = text.split(/[\s,;/+]+/).map((part) => part.replace(/[).]$/, ''));
  if (letters.length === 0 || !letters.every((letter) => /^[a-z]$/.test(letter))) return undefined;
  return letters.length === 1 ? letters[0] : letters;
}

/** The options ticked in an answer. */
function ticks(answer: Answer | undefined): readonly string[] {
  return typeof answer === 'string' ? [answer] : Array.isArray(answer) ? answer : [];
}

/**
 * Reads a filled-in template. Separator comma, semicolon or tab; rows in any order; an empty mark is a blank criterion. Two rows that mark one
 * criterion are two ticks, which `rate` refuses. Never throws: what cannot be read is an issue, and the rest of the sheet still comes.
 */
export function readScoreSheetCsv(text: string): {
  readonly sheet: ScoreSheet | undefined;
  readonly issues: readonly SheetIssue[];
} {
  const { data } = Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), {
    skipEmptyLines: 'greedy',
    delimitersToGuess: [',', ';', '\t'],
  });
  const [heads = [], ...rows] = data;
  const folded = heads.map(foldText);
  const find = (column: Column): number => folded.findIndex((head) => COLUMNS[column].some((name) => foldText(name) === head));
  const [refAt, codeAt, markAt] = [find('ruleSet'), find('at'), find('mark')];
  const issues: SheetIssue[] = (['ruleSet', 'at', 'mark'] as const)
    .filter((column) => find(column) < 0)
    .map((column) => ({ code: 'SHEET_COLUMN_MISSING', at: COLUMNS[column][0] }));
  if (issues.length > 0) return { sheet: undefined, issues };
  const refs = [...new Set(rows.map((row) => (row[refAt] ?? '').trim()))];
  const [ref = ''] = refs;
  if (refs.length !== 1 || !isRuleSetRef(ref)) {
    return { sheet: undefined, issues: [{ code: 'SHEET_RULE_SET_MISSING', at: COLUMNS.ruleSet[0], value: refs.join(', ') }] };
  }
  const answers: Record<string, Answer> = {};
  const findings: GateCode[] = [];
  for (const row of rows) {
    const [at, cell] = [(row[codeAt] ?? '').trim().normalize('NFC'), (row[markAt] ?? '').trim()];
    if (cell === '') continue;
    const gate = GATE_CODES.find((code) => code === at);
    const mark = gate === undefined ? readMark(cell) : undefined;
    if (gate !== undefined && FOUND.includes(foldText(cell))) findings.push(gate);
    else if (gate !== undefined && NONE.includes(foldText(cell))) continue;
    else if (mark === undefined) issues.push({ code: 'SHEET_MARK_UNREADABLE', at, value: cell.slice(0, 40) });
    else {
      const before = Object.hasOwn(answers, at) ? answers[at] : undefined;
      answers[at] = before === undefined ? mark : [...ticks(before), ...ticks(mark)];
    }
  }
  return { sheet: { ruleSet: ref, answers, ...(findings.length > 0 ? { findings } : {}) }, issues };
}
