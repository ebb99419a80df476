import type { RecognitionStatus } from '../recognition/recognition-status.ts';
import { addDays, type CivilDate } from '../time/civil-date.ts';
import { type Language, LOCALES } from './describe-issue.ts';

/** A day as people write it in Việt Nam: 10/02/2025. */
function dayMonthYear(date: CivilDate): string {
  return date.split('-').toReversed().join('/');
}

/** One sentence, without a full stop, that says what a recognition's state is and since or until when. Dates are dd/mm/yyyy in Vietnamese, ISO in English. */
export function describeStatus(status: RecognitionStatus, language: Language = 'vi'): string {
  const { state, validity, event, daysLeft } = status;
  const vi = language === 'vi';
  const word = LOCALES[language].states[state];
  const day = (date: CivilDate): string => (vi ? dayMonthYear(date) : date);
  const until = state === 'extended' ? status.extendedUntil : validity?.until;
  switch (state) {
    case 'valid':
    case 'expiring':
    case 'extended': {
      // "ending soon" is what the days left say, so the plain word for being in force stands before the date.
      const held = state === 'expiring' ? LOCALES[language].states.valid : word;
      const base = until === undefined ? held : `${held} ${vi ? 'đến' : 'until'} ${day(until)}`;
      if (state === 'valid' || daysLeft === undefined) return base;
      return vi ? `${base}, còn ${daysLeft} ngày` : `${base}, ${daysLeft} days left`;
    }
    case 'expired':
      if (event !== undefined || until === undefined) return vi ? `${word} theo thông báo đã đăng` : `${word}, as announced`;
      return `${word} ${vi ? 'từ' : 'from'} ${day(addDays(until, 1))}`;
    case 'not-yet-valid':
      return validity === undefined ? word : `${word}, ${vi ? 'bắt đầu' : 'from'} ${day(validity.from)}`;
    case 'unknown':
      return `${word}: ${LOCALES[language].reasons[status.reason]}`;
    default: {
      if (event?.on === undefined) return word;
      const when = event.basis === 'decided' ? (vi ? 'ngày' : 'on') : vi ? 'theo tin ngày' : 'as reported on';
      const by = event.decisionNumber === undefined ? '' : ` (${event.decisionNumber})`;
      return `${word} ${when} ${day(event.on)}${by}`;
    }
  }
}
