import { describeFinding, PRINT_RULES, type Severity } from '@ocop/trace/print/web';

import type { DesignedLabel } from './design-label.ts';
import { both, make } from './dom.ts';

const WORDS: Readonly<Record<Severity, readonly [vi: string, en: string]>> = {
  error: ['Lỗi', 'Error'],
  warning: ['Cảnh báo', 'Warning'],
  notice: ['Ghi chú', 'Notice'],
};
const SOURCE = new Map<string, string>(PRINT_RULES.map(({ id, source }) => [id, source]));

function entry(severity: Severity, words: { vi: [string, string]; en: [string, string] }, source: string): HTMLElement {
  return make(
    'li',
    { class: severity },
    make('strong', { class: 'severity' }, ...both(...WORDS[severity])),
    make('p', {}, ...both(words.vi[0], words.en[0])),
    ...(words.vi[1] === '' ? [] : [make('p', { class: 'fix' }, ...both(words.vi[1], words.en[1]))]),
    ...(source === '' ? [] : [make('p', { class: 'source' }, source)]),
  );
}

/** What the rules found, gravest first, or that they found nothing. */
export function showFindings(list: HTMLElement, { findings, readBack }: DesignedLabel): void {
  const items = findings.map((finding) => {
    const [vi, en] = [describeFinding(finding, 'vi'), describeFinding(finding, 'en')];
    return entry(finding.severity, { vi: [vi.sentence, vi.fix], en: [en.sentence, en.fix] }, SOURCE.get(finding.rule) ?? '');
  });
  const proof = readBack
    ? make(
        'li',
        { class: 'good' },
        ...both('Đã đọc lại mã từ hình nhãn: khớp.', 'The code was read back from the label’s picture: equal.'),
      )
    : entry(
        'error',
        {
          vi: ['Không đọc lại được mã từ hình nhãn.', 'Phóng to mã hoặc bỏ phần che.'],
          en: ['The code could not be read back from the picture.', 'Enlarge it, or uncover it.'],
        },
        '',
      );
  list.replaceChildren(...(readBack ? items : [proof, ...items]), ...(readBack ? [proof] : []));
}

/** Why there is no label yet. */
export function showFault(list: HTMLElement, faults: readonly { vi: string; en: string }[]): void {
  list.replaceChildren(...faults.map(({ vi, en }) => entry('error', { vi: [vi, ''], en: [en, ''] }, '')));
}
