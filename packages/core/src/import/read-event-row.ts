import type { EventRow } from '../history/event-row.ts';
import type { HistoryEvent, HistoryEventKind } from '../history/product-history.ts';
import { tryParseGtin } from '../gs1/gtin.ts';
import { isProductCode } from '../product/product-code.ts';
import { tryParseLegalForm } from '../product/legal-form.ts';
import { addDays } from '../time/civil-date.ts';
import { tryParseDocument } from './parse-decision.ts';
import { tryParsePeriod } from './parse-date.ts';
import { tryParseStars } from './parse-stars.ts';
import { present, type RowReader } from './row-reader.ts';
import { evidenceOf, groundOf, isLapseReason, tryParseEventKind, tryParseEvidence } from './words.ts';

const GIVES_STARS: ReadonlySet<HistoryEventKind> = new Set<HistoryEventKind>(['recognised', 'upgraded', 're-recognised']);

/** Is the row about something that happened to a product recognised elsewhere? So it is where it names that product's row, or where the table is of ends. */
export function isEventRow(reader: RowReader): boolean {
  return reader.text('target') !== undefined || (reader.table.title.ending !== undefined && !reader.table.columns.has('claim'));
}

/** The stated kind, else what the title says that happened to every row. */
function kindOf(reader: RowReader): HistoryEventKind | undefined {
  const printed = reader.text('eventKind') ?? reader.text('claim');
  if (printed === undefined) return reader.table.title.ending;
  const kind = tryParseEventKind(printed);
  if (kind === undefined)
    reader.report(
      'EVENT_UNKNOWN',
      'error',
      reader.text('eventKind') === undefined ? 'claim' : 'eventKind',
      printed,
      'thu hồi, hủy quyết định, gia hạn, tạm dừng, khôi phục, hết hạn, nâng hạng, công nhận lại',
    );
  return kind;
}

/**
 * Reads a row as an event, or reports why it is none: it names neither a product nor a row, or not what happened.
 * In a table of ends the decision columns cite the recognition that ended, and the title the document that ended it.
 */
export function readEventRow(reader: RowReader): EventRow | undefined {
  const target = reader.text('target');
  const [name, code, gtin] = [reader.text('name'), reader.text('productCode'), tryParseGtin(reader.text('gtin') ?? '')];
  if (target === undefined && name === undefined && code === undefined && gtin === undefined) {
    reader.report('NAME_MISSING', 'error', 'name');
    return undefined;
  }
  const kind = kindOf(reader);
  if (kind === undefined) {
    if (reader.issues.every((issue) => issue.code !== 'EVENT_UNKNOWN')) reader.report('EVENT_UNKNOWN', 'error', 'eventKind');
    return undefined;
  }
  const { title } = reader.table;
  const ownDecision = tryParseDocument(reader.text('decisionNumber') ?? '');
  const printedDecision = ownDecision?.number ?? reader.text('decisionNumber');
  const aboutEarlier = target === undefined && title.ending !== undefined;
  const eventDecision = tryParseDocument(reader.text('eventDecision') ?? '');
  const validUntil = reader.date('validUntil');
  const decision = aboutEarlier
    ? (eventDecision ?? title.document)
    : { number: eventDecision?.number ?? printedDecision, date: eventDecision?.date };
  const printedDay = reader.text('eventOn') ?? (aboutEarlier ? undefined : reader.text('decisionDate'));
  const period = printedDay === undefined ? undefined : tryParsePeriod(printedDay);
  const on =
    (period === undefined ? (reader.date('eventOn') ?? (aboutEarlier ? undefined : reader.date('decisionDate'))) : undefined) ??
    (kind === 'lapsed' && validUntil !== undefined ? addDays(validUntil, 1) : undefined) ??
    (period === undefined ? (eventDecision?.date ?? (aboutEarlier ? title.document?.date : ownDecision?.date)) : undefined);
  if (on === undefined) reader.report('EVENT_DATE_MISSING', 'notice', 'eventOn');
  const reason = reader.text('eventReason') ?? (kind === 'revoked' ? reader.text('note') : undefined);
  if (kind === 'revoked' && reason !== undefined && isLapseReason(reason))
    reader.report('REVOCATION_IS_LAPSE', 'notice', 'eventReason', reason);
  const stars = GIVES_STARS.has(kind) ? tryParseStars(reader.text('stars') ?? '') : undefined;
  const source = reader.text('source') ?? title.lines.find((line) => tryParseDocument(line) !== undefined) ?? reader.table.source;
  const { source: file } = reader.table;
  const producer = reader.text('producer');
  const changes = kind === 'producer-renamed' || kind === 'producer-form-changed';
  return {
    target: present<EventRow['target']>({
      id: target,
      productCode: code !== undefined && isProductCode(code) ? code : undefined,
      gtin,
      name,
      producer: changes ? undefined : producer,
      decisionNumber: aboutEarlier ? printedDecision : undefined,
    }),
    event: present<HistoryEvent>({
      kind,
      on,
      notBefore: on === undefined ? period?.from : undefined,
      notAfter: on === undefined ? period?.until : undefined,
      round: reader.text('round'),
      stars: typeof stars === 'object' && stars.stars >= 3 && stars.stars <= 5 ? stars.stars : undefined,
      score: reader.number('score', 'SCORE_INVALID', 0, 100),
      decision:
        decision?.number === undefined && decision?.date === undefined
          ? undefined
          : present<NonNullable<HistoryEvent['decision']>>({
              number: decision.number,
              date: decision.date,
              authority: aboutEarlier ? title.document?.authority : reader.text('authority'),
            }),
      validFrom: GIVES_STARS.has(kind) ? reader.date('validFrom') : undefined,
      validUntil: GIVES_STARS.has(kind) ? validUntil : undefined,
      until: reader.date('eventUntil') ?? (kind === 'extended' ? validUntil : undefined),
      ground: kind === 'revoked' && reason !== undefined ? groundOf(reason) : undefined,
      reason,
      producer: changes
        ? present<NonNullable<HistoryEvent['producer']>>({
            name: producer,
            legalForm: tryParseLegalForm(reader.text('legalForm') ?? ''),
          })
        : undefined,
      evidence:
        tryParseEvidence(reader.text('evidence') ?? '') ??
        (reader.text('source') === undefined && aboutEarlier && title.document !== undefined
          ? title.document.kind
          : evidenceOf(`${eventDecision === undefined ? '' : 'Quyết định số '}${source ?? ''}`)),
      record: {
        ...(file === undefined ? {} : { file }),
        row: reader.row,
        ...(reader.text('id') === undefined ? {} : { id: reader.text('id') ?? '' }),
        source: source ?? `row ${reader.row}`,
      },
    }),
  };
}
