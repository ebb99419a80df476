import { type CsvWriteOptions, writeCsv } from '../export/write-csv.ts';
import type { Language } from '../locales/describe-issue.ts';
import { describeRenewal, renewalAction } from './describe-renewal.ts';
import type { Renewal, Renewals } from './renewals.ts';

const HEADERS: Readonly<Record<Language, readonly string[]>> = {
  vi: [
    'mã',
    'sản phẩm',
    'chủ thể',
    'xã, phường',
    'hạng sao',
    'việc cần làm',
    'số ngày',
    'ngày',
    'nộp từ',
    'nộp đến',
    'hiệu lực đến',
    'gia hạn chậm nhất',
    'diễn giải',
    'căn cứ',
    'nguồn',
  ],
  en: [
    'key',
    'product',
    'producer',
    'commune',
    'stars',
    'action',
    'days',
    'day',
    'file from',
    'file until',
    'valid until',
    'extended at most until',
    'explanation',
    'article',
    'source',
  ],
};

/** The record behind an entry: file, row and source. */
function recordText({ event }: Renewal): string {
  if (event === undefined) return '';
  const { file, row, source } = event.record;
  return [file, row === undefined ? undefined : `#${row}`, source === file ? undefined : source]
    .filter((part) => part !== undefined)
    .join(' ');
}

/** The entries as CSV, days in ISO, one row an entry in the order of urgency. */
export function renewalTable(
  { entries }: Renewals,
  { language = 'vi', ...options }: CsvWriteOptions & { readonly language?: Language } = {},
): string {
  const rows = entries.map((entry) => {
    const { history, status, calendar, action, days, on, article } = entry;
    return [
      history.key,
      history.name.vi,
      history.producer?.name,
      history.producer?.place.commune,
      status.stars,
      renewalAction(action, language),
      days,
      on,
      calendar.fileFrom,
      calendar.fileUntil,
      calendar.validUntil,
      calendar.extendedUntil,
      describeRenewal(entry, language),
      article,
      recordText(entry),
    ];
  });
  return writeCsv(HEADERS[language], rows, options);
}
