import type { Language } from '../locales/describe-issue.ts';
import type { CivilDate } from '../time/civil-date.ts';
import type { Renewal, RenewalAction, RenewalWay } from './renewals.ts';

interface Words {
  readonly actions: Readonly<Record<RenewalAction, string>>;
  readonly ways: Readonly<Record<RenewalWay, (renewal: Renewal, day: (date: CivilDate) => string) => string>>;
  readonly days: Readonly<Record<'window-opens' | 'window-closes' | 'term-ends' | 'extension-ends' | 'decision-due', string>>;
  readonly span: (renewal: Renewal, day: (date: CivilDate) => string) => string;
  readonly sentence: (renewal: Renewal, day: (date: CivilDate) => string) => string;
}

/** A day as people write it: 10/02/2025 in Vietnamese, ISO in English. */
const writeDay =
  (language: Language) =>
  (date: CivilDate): string =>
    language === 'vi' ? date.split('-').toReversed().join('/') : date;

const WORDS: Readonly<Record<Language, Words>> = {
  vi: {
    actions: {
      'decision-overdue': 'Quá hạn ra quyết định',
      'window-closes': 'Sắp đóng kỳ nộp',
      'file-now': 'Nộp hồ sơ ngay',
      'window-missed': 'Đã lỡ kỳ nộp',
      lapsed: 'Đã hết hiệu lực',
      'decision-awaited': 'Chờ quyết định',
      'window-opens': 'Sắp mở kỳ nộp',
    },
    ways: {
      'extended-by-article': ({ calendar }, day) =>
        `vẫn có hiệu lực đến khi có quyết định, chậm nhất ${day(calendar.extendedUntil)} (Điều 12.3)`,
      'extended-by-record': ({ status, calendar }, day) =>
        `đã ghi nhận gia hạn đến ${day(status.extendedUntil ?? calendar.extendedUntil)} (Điều 12.3)`,
      'extra-round': () => 'xin đợt đánh giá bổ sung nếu quy chế hội đồng có quy định (Điều 5)',
      'new-dossier': ({ nextRoundBefore }, day) =>
        `lập hồ sơ như đánh giá lần đầu (Điều 6)${nextRoundBefore === undefined ? '' : `, xã đề xuất trước ${day(nextRoundBefore)}`}`,
    },
    days: {
      'window-opens': 'mở kỳ nộp hồ sơ đánh giá lại',
      'window-closes': 'hạn cuối nộp hồ sơ đánh giá lại',
      'term-ends': 'ngày cuối còn hiệu lực',
      'extension-ends': 'ngày cuối của thời gian gia hạn',
      'decision-due': 'hạn ra quyết định đánh giá lại',
    },
    span: ({ calendar }, day) =>
      `Kỳ nộp hồ sơ: ${day(calendar.fileFrom)} – ${day(calendar.fileUntil)}. Hiệu lực đến ${day(calendar.validUntil)}.`,
    sentence: ({ action, days, on, calendar }, day) => {
      switch (action) {
        case 'window-opens':
          return `kỳ nộp mở sau ${days} ngày, từ ${day(calendar.fileFrom)} đến ${day(calendar.fileUntil)}`;
        case 'file-now':
        case 'window-closes':
          return `nộp hồ sơ ngay: kỳ nộp đóng sau ${days} ngày, ngày ${day(on)}`;
        case 'decision-awaited':
          return `hồ sơ đã nộp, quyết định phải có trong ${days} ngày, trước hết ngày ${day(on)}`;
        case 'decision-overdue':
          return `hồ sơ đã nộp, hạn 45 ngày đã qua ${-days} ngày, từ ${day(on)}`;
        case 'window-missed':
          return `kỳ nộp đã đóng ngày ${day(calendar.fileUntil)}, còn hiệu lực ${days} ngày đến ${day(on)}`;
        default:
          return `hết hiệu lực ${-days} ngày trước, ngày cuối là ${day(on)}`;
      }
    },
  },
  en: {
    actions: {
      'decision-overdue': 'Decision overdue',
      'window-closes': 'Window closing',
      'file-now': 'File now',
      'window-missed': 'Window missed',
      lapsed: 'Lapsed',
      'decision-awaited': 'Decision awaited',
      'window-opens': 'Window opening',
    },
    ways: {
      'extended-by-article': ({ calendar }, day) =>
        `stays in force until a decision, ${day(calendar.extendedUntil)} at the latest (Article 12.3)`,
      'extended-by-record': ({ status, calendar }, day) =>
        `an extension until ${day(status.extendedUntil ?? calendar.extendedUntil)} is on record (Article 12.3)`,
      'extra-round': () => "ask for an extra round, where the council's regulation has them (Article 5)",
      'new-dossier': ({ nextRoundBefore }, day) =>
        `a dossier as for a first assessment (Article 6)${nextRoundBefore === undefined ? '' : `, proposed by the commune before ${day(nextRoundBefore)}`}`,
    },
    days: {
      'window-opens': 'renewal window opens',
      'window-closes': 'last day to file for renewal',
      'term-ends': 'last day in force',
      'extension-ends': 'last day of the extension',
      'decision-due': 'decision on re-assessment due',
    },
    span: ({ calendar }, day) =>
      `Window for the file: ${day(calendar.fileFrom)} – ${day(calendar.fileUntil)}. In force until ${day(calendar.validUntil)}.`,
    sentence: ({ action, days, on, calendar }, day) => {
      switch (action) {
        case 'window-opens':
          return `the window opens in ${days} days, from ${day(calendar.fileFrom)} to ${day(calendar.fileUntil)}`;
        case 'file-now':
        case 'window-closes':
          return `file now: the window closes in ${days} days, on ${day(on)}`;
        case 'decision-awaited':
          return `filed; the decision is due in ${days} days, by ${day(on)}`;
        case 'decision-overdue':
          return `filed; the 45 days ended ${-days} days ago, on ${day(on)}`;
        case 'window-missed':
          return `the window closed on ${day(calendar.fileUntil)}; in force for ${days} more days, until ${day(on)}`;
        default:
          return `lapsed ${-days} days ago, the last day was ${day(on)}`;
      }
    },
  },
};

/** A word or two for an action. */
export function renewalAction(action: RenewalAction, language: Language = 'vi'): string {
  return WORDS[language].actions[action];
}

/** What a day in the calendar is, without the product's name. */
export function renewalDay(kind: keyof Words['days'], language: Language = 'vi'): string {
  return WORDS[language].days[kind];
}

/** Window and end in words that stay true whenever they are read. */
export function renewalSpan(renewal: Renewal, language: Language = 'vi'): string {
  return WORDS[language].span(renewal, writeDay(language));
}

/** One sentence without a full stop: what to do by when, and where the window was missed what the law still allows, best first. */
export function describeRenewal(renewal: Renewal, language: Language = 'vi'): string {
  const { sentence, ways } = WORDS[language];
  const day = writeDay(language);
  const first = sentence(renewal, day);
  return renewal.ways.length === 0 ? first : `${first}; ${renewal.ways.map((way) => ways[way](renewal, day)).join('; ')}`;
}
