import { AI_TABLE } from '../application-identifier/ai-table.ts';
import { findValueFlaw } from '../application-identifier/check-value.ts';
import { parseProductLink } from '@ocop/verify/label';
import { CANONICAL_STEM } from '../digital-link/canonical-digital-link.ts';
import { tryParseDigitalLink } from '../digital-link/parse-digital-link.ts';
import { writeUri } from '../digital-link/write-uri.ts';
import { EventError } from './event-error.ts';

/** One thing (`instance`: a serial number or a logistic unit) or so much of a kind (`class`: a lot, or a product as such). */
export interface ItemId {
  readonly id: string;
  readonly level: 'instance' | 'class';
}

/**
 * The EPCIS id of goods from the link on their pack: canonical, and at one granularity, for EPCIS takes a serial number or a lot, never both;
 * `/01/…/10/…/21/…` becomes `/01/…/21/…`. A consumer product variant falls away beside either. An OCOP link keeps its own host.
 * Throws `ERR_EVENT_ITEM`.
 * Source: CBV 2.0, "constrained" canonical GS1 Digital Link URIs.
 */
export function itemId(link: string): ItemId {
  const parsed = tryParseDigitalLink(link);
  if (parsed === undefined) return ownItemId(link);
  const { key, qualifiers } = parsed;
  if (key.ai === '00') return { id: writeUri(CANONICAL_STEM, { key, qualifiers: [], attributes: [] }), level: 'instance' };
  if (key.ai !== '01' && key.ai !== '8006') throw new EventError('ERR_EVENT_ITEM', link);
  const [finest] = ['21', '235', '10'].flatMap((ai) => qualifiers.find((qualifier) => qualifier.ai === ai) ?? []);
  const id = writeUri(CANONICAL_STEM, { key, qualifiers: finest === undefined ? [] : [finest], attributes: [] });
  return { id, level: finest === undefined || finest.ai === '10' ? 'class' : 'instance' };
}

function ownItemId(link: string): ItemId {
  try {
    const { key, host, lot, serial } = parseProductLink(link);
    if ('productCode' in key) {
      const end = serial === null ? (lot === null ? '' : `/10/${lot}`) : `/21/${serial}`;
      return { id: `https://${host}/ocop/${key.productCode}${end}`, level: serial === null ? 'class' : 'instance' };
    }
  } catch (cause) {
    throw new EventError('ERR_EVENT_ITEM', link, '', { cause });
  }
  throw new EventError('ERR_EVENT_ITEM', link);
}

/** An address of one's own, for places and parties without a GLN. No query, fragment or user information: an id is compared as text. */
const OWN = /^https:\/\/[a-z0-9.-]+(?::\d{1,5})?\/[A-Za-z0-9._~%/-]+$/;

function glnId(ai: '414' | '417', text: string): string | undefined {
  const entry = AI_TABLE.get(ai);
  if (/^\d{13}$/.test(text) && entry !== undefined && findValueFlaw(entry, text) === undefined)
    return `${CANONICAL_STEM}/${ai}/${text}`;
  const parsed = tryParseDigitalLink(text);
  if (parsed === undefined) return OWN.test(text) ? text : undefined;
  return parsed.key.ai === ai ? writeUri(CANONICAL_STEM, { ...parsed, attributes: [] }) : undefined;
}

/** A place by GLN, by Digital Link (414) with or without an extension (254), or by an https address of its own. */
export function placeId(text: string): string {
  const id = glnId('414', text);
  if (id === undefined) throw new EventError('ERR_EVENT_PLACE', text);
  return id;
}

/** A party by GLN, Digital Link (417), or an https address of its own. */
export function partyId(text: string): string {
  const id = glnId('417', text);
  if (id === undefined) throw new EventError('ERR_EVENT_PARTY', text);
  return id;
}
