import type { PageLanguage } from './page-words.ts';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** A day `YYYY-MM-DD` as readers write it: 24/11/2026, 24 November 2026. Own words, since Intl's differ between engines. */
export function formatDay(day: string, language: PageLanguage): string {
  const [year = '', month = '', date = ''] = day.split('-');
  return language === 'vi' ? `${date}/${month}/${year}` : `${Number(date)} ${MONTHS[Number(month) - 1] ?? month} ${year}`;
}
