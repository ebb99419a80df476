import { addMonths, type CivilDate, daysBetween, isDemonstrationGtin } from '@ocop/core';
import { decodeLabelDigits, labelDate, type LabelHeader } from '@ocop/verify/label';

import { tryParseLink } from './link-of.ts';
import type { PrintCase, Rule } from './rule.ts';

const IN_FORCE = new Set(['valid', 'expiring', 'extended']);
/** From this many days before the end, 26/2026 lets renewal be filed: a run should say how long it lasts. */
const SOON_DAYS = 180;

const slashed = (day: CivilDate): string => day.split('-').toReversed().join('/');

/** Last day on which a star may stand on the label. */
function lastDay({ status }: PrintCase): CivilDate | undefined {
  return status?.state === 'extended' ? status.event?.until : status?.validity?.until;
}

/** Whole months that fit between two days. */
function monthsBetween(from: CivilDate, to: CivilDate): number {
  let months = 0;
  while (months < 1200 && addMonths(from, months + 1) <= to) months += 1;
  return months;
}

function headerOf(uri: string): LabelHeader | undefined {
  const digits = tryParseLink(uri)?.signature;
  if (!digits) return undefined;
  try {
    return decodeLabelDigits(digits).header;
  } catch {
    return undefined;
  }
}

export const RECOGNITION_RULES = [
  {
    id: 'star-without-recognition',
    severity: 'error',
    source: '26/2026/QĐ-TTg, Điều 8.1.d; 1162/QĐ-VPĐP-OCOP, Điều 4',
    find({ label, status }) {
      return label.starSign && status && !IN_FORCE.has(status.state) ? { state: status.state } : undefined;
    },
  },
  {
    id: 'recognition-not-in-force',
    severity: 'warning',
    source: '26/2026/QĐ-TTg, Điều 4.3, 8',
    find({ label, status }) {
      return status && !label.starSign && !IN_FORCE.has(status.state) ? { state: status.state } : undefined;
    },
  },
  {
    id: 'star-differs',
    severity: 'error',
    source: '26/2026/QĐ-TTg, Điều 3.3',
    find({ label, product }) {
      const [drawn, given] = [label.starSign?.stars, product?.recognition.stars];
      return drawn !== undefined && given !== undefined && drawn !== given ? { drawn, given } : undefined;
    },
  },
  {
    id: 'run-outlives-recognition',
    severity: 'error',
    source: '26/2026/QĐ-TTg, Điều 4.3; 1162/QĐ-VPĐP-OCOP, Điều 4: no mark after the last day',
    find(given) {
      const { label, at, count, perMonth, status } = given;
      const until = lastDay(given);
      if (!label.starSign || !status || !IN_FORCE.has(status.state) || until === undefined || perMonth === undefined)
        return undefined;
      const monthsLeft = monthsBetween(at, until);
      const days = daysBetween(at, until) + 1;
      // A month of use is 30.4 days: the run must be gone by the last day.
      const lastsDays = (count / perMonth) * 30.4;
      if (lastsDays <= days) return undefined;
      return {
        count,
        perMonth,
        monthsLeft,
        until: slashed(until),
        most: Math.floor((days / 30.4) * perMonth),
        lasts: Math.ceil(count / perMonth),
      };
    },
  },
  {
    id: 'recognition-ends-soon',
    severity: 'warning',
    source: '26/2026/QĐ-TTg, Điều 4.3, 7.6.a',
    find(given) {
      const { label, status, at, perMonth } = given;
      const until = lastDay(given);
      if (!label.starSign || !status || !IN_FORCE.has(status.state) || until === undefined || perMonth !== undefined)
        return undefined;
      const days = daysBetween(at, until);
      return days <= SOON_DAYS ? { days, monthsLeft: monthsBetween(at, until), until: slashed(until) } : undefined;
    },
  },
  {
    id: 'signed-label-expired',
    severity: 'error',
    source: 'docs/trust-model.md: a label past its last day verifies as expired',
    find({ label, at, status }) {
      const header = headerOf(label.uri);
      if (!header) return undefined;
      const until = labelDate(header.validUntil);
      if (until >= at) return undefined;
      // An extension stands in the credential alone: online the label reads as extended, offline as expired.
      return { until: slashed(until), ...(status?.state === 'extended' ? { severity: 'warning' as const } : {}) };
    },
  },
  {
    id: 'signed-label-differs',
    severity: 'error',
    source: 'docs/trust-model.md: the stars on the label are those that were signed',
    find({ label }) {
      const header = headerOf(label.uri);
      const drawn = label.starSign?.stars;
      return header && drawn !== undefined && header.stars > 0 && header.stars !== drawn
        ? { drawn, signed: header.stars }
        : undefined;
    },
  },
  {
    id: 'test-mark-missing',
    severity: 'error',
    source: 'docs/trust-model.md: what verifies as a test looks like one',
    find({ label }) {
      const gtin = tryParseLink(label.uri)?.gtin;
      const demonstration = gtin !== undefined && isDemonstrationGtin(gtin);
      return !label.test && (demonstration || headerOf(label.uri)?.test === true) ? {} : undefined;
    },
  },
] as const satisfies readonly Rule[];
