import { tryParseGtin } from '../gs1/gtin.ts';
import { findProvince } from '../product/find-province.ts';
import { tryParseLegalForm } from '../product/legal-form.ts';
import { tryParseProductSet } from '../product/parse-product-set.ts';
import type { Producer } from '../product/producer.ts';
import { isProductCode } from '../product/product-code.ts';
import type { Product } from '../product/product.ts';
import { splitAddress } from '../place/split-address.ts';
import type { Recognition, RecognitionEvent } from '../recognition/recognition.ts';
import type { CivilDate } from '../time/civil-date.ts';
import { foldText } from './fold-text.ts';
import { type CitedDocument, tryParseDocument } from './parse-decision.ts';
import { tryParseDate, tryParsePeriod } from './parse-date.ts';
import { parseChannels, tryParseEnterpriseSize } from './read-market.ts';
import { tryParseStars } from './parse-stars.ts';
import { present, remembering, type RowReader } from './row-reader.ts';
import { type Claim, evidenceOf, groundOf, isLapseReason, tryParseClaim, tryParseEventKind, tryParseEvidence } from './words.ts';

const RECOGNITION_EVENTS: ReadonlySet<string> = new Set<RecognitionEvent['kind']>([
  'revoked',
  'annulled',
  'replaced',
  'extended',
  'lapsed',
  'suspended',
]);

const isRecognitionEvent = (kind: string | undefined): kind is RecognitionEvent['kind'] =>
  kind !== undefined && RECOGNITION_EVENTS.has(kind);

/** Reads rows of one table. It remembers what columns repeat: one reader a table. */
export class ProductRowReader {
  readonly #province = remembering(findProvince);
  readonly #legalForm = remembering(tryParseLegalForm);
  readonly #productSet = remembering(tryParseProductSet);
  readonly #stars = remembering(tryParseStars);
  readonly #document = remembering(tryParseDocument);
  readonly #evidence = remembering(evidenceOf);
  readonly #claim = remembering(tryParseClaim);
  readonly #address = remembering(splitAddress);
  readonly #sources = remembering((printed: string) =>
    printed
      .split(' ; ')
      .map((source) => source.trim())
      .filter((source) => source !== ''),
  );

  /** Without a product name there is no product; anything else that is missing or wrong leaves a product and an issue. `id` where the row has none of its own. */
  read(reader: RowReader, id: string): Product | undefined {
    const name = reader.text('name');
    if (name === undefined || name.length > 300) {
      reader.report(name === undefined ? 'NAME_MISSING' : 'NAME_TOO_LONG', 'error', 'name', name);
      return undefined;
    }
    const code = reader.text('productCode');
    if (code !== undefined && !isProductCode(code))
      reader.report('PRODUCT_CODE_INVALID', 'error', 'productCode', code, '96-32167-012-2026');
    const printedSource = reader.text('source') ?? reader.table.source;
    if (printedSource === undefined) reader.report('SOURCE_MISSING', 'warning', 'source');
    const channels = reader.text('channels');
    const nameEn = reader.text('nameEn')?.slice(0, 300);
    const demonstration = foldText(reader.text('demonstration') ?? '');
    const { source: file } = reader.table;
    return present<Product>({
      id: (reader.text('id') ?? id).slice(0, 200),
      name: nameEn === undefined ? { vi: name } : { vi: name, en: nameEn },
      ...this.#readSet(reader),
      productCode: code !== undefined && isProductCode(code) ? code : undefined,
      gtins: readGtins(reader),
      producer: this.#readProducer(reader),
      recognition: this.#readRecognition(reader),
      replaces: (reader.text('replaces') ?? '').split(/[\s;,]+/).filter((part) => part !== ''),
      channels: channels === undefined ? undefined : parseChannels(channels),
      demonstration: demonstration === 'co' || demonstration === 'yes' || demonstration === 'true',
      evidence: this.#readEvidence(reader, printedSource),
      origin: file === undefined ? { row: reader.row } : { file, row: reader.row },
      note: reader.text('note'),
      sources: printedSource === undefined ? [`row ${reader.row}`] : this.#sources(printedSource),
    });
  }

  #readEvidence(reader: RowReader, source: string | undefined): NonNullable<Product['evidence']> {
    const stated = tryParseEvidence(reader.text('evidence') ?? '');
    if (stated !== undefined) return stated;
    const own = reader.text('source');
    const { document } = reader.table.title;
    if (own === undefined && document !== undefined) return document.kind === 'decision' ? 'decision' : 'notice';
    return source === undefined ? 'unstated' : this.#evidence(source);
  }

  #readSet(reader: RowReader): Partial<Pick<Product, 'productSet' | 'productSetBasis' | 'productGroup'>> {
    const [printed, printedGroup] = [reader.text('productSet'), reader.text('productGroup')];
    const named = printed === undefined ? undefined : this.#productSet(printed);
    const group = printedGroup === undefined ? undefined : this.#productSet(printedGroup);
    const set = named?.productSet ?? group?.productSet ?? reader.group.productSet;
    const productGroup = named?.productGroup ?? group?.productGroup ?? reader.group.productGroup;
    if (printed !== undefined && named === undefined)
      reader.report('PRODUCT_SET_INVALID', 'error', 'productSet', printed, '1–26');
    else if (set === undefined && productGroup !== undefined)
      reader.report(
        'PRODUCT_SET_ONLY_GROUP',
        'warning',
        named === undefined ? 'productGroup' : 'productSet',
        printed ?? printedGroup,
      );
    else if (set === undefined) reader.report('PRODUCT_SET_MISSING', 'warning', 'productSet', printedGroup);
    if (set === undefined) return productGroup === undefined ? {} : { productGroup };
    const basis = foldText(reader.text('productSetBasis') ?? '');
    return { productSet: set, productSetBasis: basis === 'suy ra' || basis === 'inferred' ? 'inferred' : 'stated' };
  }

  #readProducer(reader: RowReader): Producer | undefined {
    const [name, printedForm] = [reader.text('producer'), reader.text('legalForm') ?? reader.group.legalForm];
    const printed = reader.text('address');
    const parts = printed === undefined ? {} : this.#address(printed);
    const province = reader.text('province') ?? parts.province ?? reader.table.title.province;
    const today = province === undefined ? undefined : this.#province(province);
    if (today === undefined) reader.report('PROVINCE_UNKNOWN', 'warning', 'province', province);
    if (name === undefined) {
      reader.report('PRODUCER_MISSING', 'warning', 'producer');
      return undefined;
    }
    const legalForm = this.#legalForm(printedForm ?? name) ?? this.#legalForm(name);
    if (legalForm === undefined) reader.report('LEGAL_FORM_UNKNOWN', 'notice', 'legalForm', printedForm ?? name);
    const printedSize = reader.text('enterpriseSize');
    const size = printedSize === undefined ? undefined : tryParseEnterpriseSize(printedSize);
    if (printedSize !== undefined && size === undefined)
      reader.report('ENTERPRISE_SIZE_UNKNOWN', 'warning', 'enterpriseSize', printedSize, 'siêu nhỏ, nhỏ, vừa, lớn');
    return {
      name,
      legalForm: legalForm ?? 'other',
      ...(size === undefined ? {} : { size }),
      place: present<Producer['place']>({
        printed,
        hamletOrStreet: reader.text('hamletOrStreet') ?? parts.hamletOrStreet,
        commune: reader.text('commune') ?? parts.commune ?? reader.group.commune,
        district: reader.text('district') ?? parts.district ?? reader.group.district,
        province,
        provinceCode: today?.code,
      }),
    };
  }

  /** Number, day and body of the deciding document: from the row's own cells, else from the line above it, else from the title that the table is annexed to. */
  #readDecision(reader: RowReader): { decision: Recognition['decision']; within?: { from: CivilDate; until: CivilDate } } {
    const printed = reader.text('decisionNumber');
    const cited = printed === undefined ? undefined : this.#document(printed);
    const printedDate = reader.text('decisionDate');
    const inDateCell =
      printedDate === undefined || tryParseDate(printedDate) !== undefined ? undefined : this.#document(printedDate);
    const titled = reader.table.title.document;
    const above: CitedDocument | undefined =
      reader.group.document ?? (titled?.kind === 'decision' && reader.table.title.ending === undefined ? titled : undefined);
    const own = printed !== undefined || printedDate !== undefined;
    const date = inDateCell?.date ?? reader.date('decisionDate') ?? cited?.date ?? (own ? undefined : above?.date);
    // A row that prints no number but the day of the document above it was decided by that document.
    const sameDay = printed === undefined && above !== undefined && date !== undefined && date === above.date;
    const fallback = own && !sameDay ? undefined : above;
    const year = reader.text('year');
    const within = date === undefined ? tryParsePeriod(printedDate ?? year ?? '') : undefined;
    return {
      decision: present<Recognition['decision']>({
        number: cited?.number ?? bareNumber(printed) ?? inDateCell?.number ?? fallback?.number,
        date,
        authority: reader.text('authority') ?? cited?.authority ?? fallback?.authority,
      }),
      ...(within === undefined ? {} : { within }),
    };
  }

  /** Last day in force, and the first where the cell gives both. "36 tháng" states nothing beyond the law. */
  #readTerm(reader: RowReader): { validFrom?: CivilDate | undefined; validUntil?: CivilDate | undefined } {
    const validFrom = reader.date('validFrom');
    const printed = reader.text('validUntil');
    if (printed === undefined || /^(?:36|03|3)\s*(?:\(.*\)\s*)?(?:tháng|năm|months|years)$/iu.test(printed)) return { validFrom };
    const days = printed.match(/\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}/g)?.map((day) => tryParseDate(day)) ?? [];
    const [first, second] = days;
    if (days.length === 2 && first !== undefined && second !== undefined)
      return { validFrom: validFrom ?? first, validUntil: second };
    return { validFrom, validUntil: reader.date('validUntil') };
  }

  #readRecognition(reader: RowReader): Recognition {
    const printedClaim = reader.text('claim');
    const claim: Claim | undefined = printedClaim === undefined ? undefined : this.#claim(printedClaim);
    if (printedClaim !== undefined && claim === undefined)
      reader.report(
        'CLAIM_UNKNOWN',
        'error',
        'claim',
        printedClaim,
        'đã đánh giá, công nhận, nâng hạng, công nhận lại, thu hồi, hết hạn',
      );
    const { decision, within } = this.#readDecision(reader);
    const { validFrom, validUntil } = this.#readTerm(reader);
    const start = validFrom ?? decision.date;
    const reversed = start !== undefined && validUntil !== undefined && validUntil < start;
    if (reversed) reader.report('DATE_ORDER', 'error', 'validUntil', validUntil, start);
    const { stars, raised } = this.#readStars(reader);
    // A row that says nothing of its own recognition but carries a decision, a day or a term is a recognition; one without was at most assessed.
    const cited =
      decision.number !== undefined ||
      decision.date !== undefined ||
      within !== undefined ||
      validUntil !== undefined ||
      // A day that cannot be read is one all the same.
      /\d/.test(reader.text('decisionDate') ?? '');
    const meaning = claim?.claim ?? (cited ? 'recognised' : 'assessed');
    if (meaning === 'assessed') reader.report('ASSESSED_ONLY', 'notice', 'claim', printedClaim);
    if (decision.date === undefined) reader.report('DECISION_DATE_MISSING', 'warning', 'decisionDate');
    if (decision.number === undefined)
      reader.report('DECISION_NUMBER_MISSING', decision.date === undefined ? 'notice' : 'warning', 'decisionNumber');
    return present<Recognition>({
      stars,
      claim: meaning,
      act: claim?.act ?? (raised ? 'upgraded' : undefined),
      score: reader.number('score', 'SCORE_INVALID', 0, 100),
      round: reader.text('round') ?? reader.text('year') ?? reader.group.round,
      decision,
      decidedWithin: within,
      validFrom,
      validUntil: reversed ? undefined : validUntil,
      events: this.#readEvents(reader, claim?.ends),
    });
  }

  #readStars(reader: RowReader): { stars?: number; raised: boolean } {
    const printed = reader.text('stars');
    const marked = ([3, 4, 5] as const).filter((number) => reader.text(`star${number}`) !== undefined);
    const found = printed === undefined ? undefined : this.#stars(printed);
    if (marked.length > 1) reader.report('STARS_DISAGREE', 'error', 'stars', marked.join(', '));
    else if (found === 'potential-5') reader.report('STARS_POTENTIAL', 'warning', 'stars', printed);
    else if (printed !== undefined && found === undefined) reader.report('STARS_INVALID', 'error', 'stars', printed, '3–5');
    else {
      const stars = found?.stars ?? marked[0] ?? reader.group.stars;
      if (stars === undefined) reader.report('STARS_MISSING', 'warning', 'stars');
      else if (found !== undefined && reader.group.stars !== undefined && found.stars !== reader.group.stars)
        reader.report('STARS_DISAGREE', 'error', 'stars', printed, `${reader.group.stars} sao`);
      else if (stars === 1 || stars === 2) reader.report('STARS_BELOW_THREE', 'warning', 'stars', printed);
      else if (stars < 3 || stars > 5) reader.report('STARS_INVALID', 'error', 'stars', printed, '3–5');
      else return { stars, raised: found?.raised ?? false };
    }
    return { raised: false };
  }

  #readEvents(reader: RowReader, ends: RecognitionEvent['kind'] | undefined): RecognitionEvent[] {
    const printed = reader.text('eventKind');
    const named = printed === undefined ? (ends ?? withdrawnByColumn(reader)) : tryParseEventKind(printed);
    const kind = isRecognitionEvent(named) ? named : undefined;
    if (printed !== undefined && kind === undefined)
      reader.report(
        'EVENT_UNKNOWN',
        'error',
        'eventKind',
        printed,
        'thu hồi, hủy quyết định, thay thế, gia hạn, hết hạn, tạm dừng',
      );
    if (kind === undefined) return [];
    const decided = reader.text('eventDecision');
    const cited = decided === undefined ? undefined : this.#document(decided);
    const on = reader.date('eventOn') ?? cited?.date;
    const within = on === undefined ? tryParsePeriod(reader.text('eventOn') ?? '') : undefined;
    if (on === undefined && within === undefined) reader.report('EVENT_DATE_MISSING', 'notice', 'eventOn');
    const basis = foldText(reader.text('eventBasis') ?? '');
    const reason = reader.text('eventReason');
    if (kind === 'revoked' && reason !== undefined && isLapseReason(reason))
      reader.report('REVOCATION_IS_LAPSE', 'notice', 'eventReason', reason);
    return [
      present<RecognitionEvent>({
        kind,
        on,
        within,
        basis: basis === 'quyet dinh' || basis === 'decided' ? 'decided' : 'reported',
        decisionNumber: cited?.number ?? decided,
        until: reader.date('eventUntil'),
        ground: kind === 'revoked' && reason !== undefined ? groundOf(reason) : undefined,
        reason,
      }),
    ];
  }
}

/** "58, 10/01/2020" cites decision 58: a number without its suffix is no document yet, and the day is read on its own. */
function bareNumber(printed: string | undefined): string | undefined {
  return /^(\d{1,5})[,;]? (?:ngày )?\d{1,2}[/.-]\d{1,2}[/.-]\d{4}$/.exec(printed ?? '')?.[1] ?? printed;
}

/** A cell under "Lý do thu hồi" or "Quyết định thu hồi" says that the row was withdrawn, also where no column names the event. */
function withdrawnByColumn(reader: RowReader): RecognitionEvent['kind'] | undefined {
  const says = (['eventDecision', 'eventReason'] as const).some(
    (field) => foldText(reader.headerOf(field) ?? '').includes('thu hoi') && reader.text(field) !== undefined,
  );
  return says ? 'revoked' : undefined;
}

function readGtins(reader: RowReader): string[] {
  const printedCell = reader.text('gtin');
  if (printedCell === undefined) return [];
  const gtins: string[] = [];
  for (const printed of printedCell.split(/[\s;,|]+/).filter((part) => part !== '')) {
    const gtin = tryParseGtin(printed);
    if (gtin === undefined) reader.report('GTIN_INVALID', 'error', 'gtin', printed);
    else if (!gtins.includes(gtin) && gtins.length < 100) gtins.push(gtin);
  }
  return gtins;
}
