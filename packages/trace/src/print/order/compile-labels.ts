import { type CivilDate, describeStatus, isDemonstrationGtin, recognitionStatus, type RecognitionStatus } from '@ocop/core';

import { buildDigitalLink } from '../../digital-link/index.ts';
import { tryParseLink } from '../rules/link-of.ts';
import { PrintError } from '../print-error.ts';
import type { PrintLabel } from '../print-label.ts';
import { withoutAbsent } from '../without-absent.ts';
import type { LabelOrderItem } from './label-order.ts';

const IN_FORCE = new Set(['valid', 'expiring', 'extended']);

/** The labels of one item of an order. Copies without serials are one and the same object, so that each is composed once. */
export interface CompiledLabels {
  labels: PrintLabel[];
  status: RecognitionStatus;
}

const slashed = (day: CivilDate): string => day.split('-').toReversed().join('/');

/** "Công nhận OCOP đến 10/02/2028" for a recognition in force, else why it is not: "Công nhận OCOP: đã hết hiệu lực…". */
export function validityText(status: RecognitionStatus): string {
  const { state, event, validity } = status;
  const until = state === 'extended' ? event?.until : validity?.until;
  if (IN_FORCE.has(state) && until !== undefined) return `Công nhận OCOP đến ${slashed(until)}`;
  const sentence = describeStatus(status, 'vi');
  return `Công nhận OCOP: ${sentence.charAt(0).toLocaleLowerCase('vi')}${sentence.slice(1)}`;
}

function linkOf({ product, uri, stem }: LabelOrderItem, lot: string | undefined, serial: string | undefined): string {
  if (uri !== undefined) return uri;
  const [gtin] = product.gtins;
  const qualifiers = { ...(lot === undefined ? {} : { lot }), ...(serial === undefined ? {} : { serial }) };
  if (gtin !== undefined) return buildDigitalLink({ gtin, ...qualifiers }, { stem: stem ?? '' });
  if (product.productCode !== undefined) {
    const path = [
      'ocop',
      product.productCode,
      ...(lot === undefined ? [] : ['10', lot]),
      ...(serial === undefined ? [] : ['21', serial]),
    ];
    return [stem?.replace(/\/$/, ''), ...path].join('/');
  }
  throw new PrintError({ code: 'ERR_PRINT_NO_KEY', product: product.name.vi });
}

/**
 * Product, lot and count to labels. A star is drawn only for a recognition in force on `at`; a demonstration GTIN always gets the test mark; the key, lot and
 * serial that people read come out of the link itself. Throws `ERR_PRINT_NO_KEY` for a product with neither GTIN nor OCOP code, and
 * `DigitalLinkError` for a stem, lot or serial that no link takes.
 */
export function compileLabels(item: LabelOrderItem, { at }: { at: CivilDate }): CompiledLabels {
  const { product, count, serials } = item;
  const status = recognitionStatus(product.recognition, { at });
  const { stars, decision } = product.recognition;
  const date = decision.date === undefined ? '' : ` ngày ${slashed(decision.date)}`;
  const make = (serial?: string): PrintLabel => {
    const uri = linkOf(item, item.lot, serial);
    const link = tryParseLink(uri);
    const gtin = link?.gtin;
    const key = gtin ?? link?.productCode ?? product.gtins[0] ?? product.productCode ?? '–';
    const lot = link ? link.lot : item.lot;
    const shown = link ? link.serial : serial;
    return {
      uri,
      productName: product.name.vi,
      ...(product.name.en === undefined ? {} : { productNameEn: product.name.en }),
      producer: product.producer?.name ?? '–',
      keyText: gtin === undefined ? key : `(01) ${gtin}`,
      ...(lot ? { lot } : {}),
      ...(shown ? { serial: shown } : {}),
      validityText: validityText(status),
      ...(decision.number === undefined ? {} : { decisionText: `Quyết định ${decision.number}${date}` }),
      ...(item.facts === undefined ? {} : { facts: withoutAbsent(item.facts) }),
      ...(IN_FORCE.has(status.state) && (stars === 3 || stars === 4 || stars === 5) ? { starSign: { stars } } : {}),
      test: item.test === true || product.demonstration || (gtin !== undefined && isDemonstrationGtin(gtin)),
    };
  };
  if (serials) return { labels: serials.map((serial) => make(serial)), status };
  const label = make();
  return { labels: Array.from({ length: count }, () => label), status };
}
