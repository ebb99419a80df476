import { EventError } from './event-error.ts';
import { partyId, placeId } from './event-ids.ts';
import { eventTimes } from './event-time.ts';
import type { PAPER_TYPES } from './vocabulary.ts';

/** When and where a step happened; every builder takes these. */
export interface Step {
  /** A time that names its zone: `2026-11-20T06:30:00+07:00`. */
  readonly at: string;
  /** GLN, Digital Link (414), or an https address of one's own. */
  readonly place: string;
  /** Orders, delivery notes, invoices, test results by https address or URN. */
  readonly papers?: readonly { readonly type: (typeof PAPER_TYPES)[number]; readonly id: string }[];
}

/** Who gave and who took: GLN, Digital Link (417), or an https address. */
export interface Handover extends Step {
  readonly from: string;
  readonly to: string;
  /** Where the goods go, or came to. */
  readonly toPlace?: string;
}

const isPaperId = (text: string): boolean => /^(?:https:\/\/|urn:)[^\s<>"{}|\\^`]+$/i.test(text);

export function papersMember(papers: Step['papers']) {
  if (papers === undefined || papers.length === 0) return {};
  return {
    bizTransactionList: papers.map(({ type, id }) => {
      if (!isPaperId(id)) throw new EventError('ERR_EVENT_PAPER', id);
      return { type, bizTransaction: id };
    }),
  };
}

/** Time, place and papers; `bizLocation`, where the goods are afterwards, is left out when they go away. */
export function stepMembers({ at, place, papers }: Step, stays = true) {
  const id = placeId(place);
  return { ...eventTimes(at), readPoint: { id }, ...(stays ? { bizLocation: { id } } : {}), ...papersMember(papers) };
}

export function handoverMembers({ from, to, toPlace }: Handover) {
  const owner = 'possessing_party' as const;
  return {
    sourceList: [{ type: owner, source: partyId(from) }],
    destinationList: [
      { type: owner, destination: partyId(to) },
      ...(toPlace === undefined ? [] : [{ type: 'location' as const, destination: placeId(toPlace) }]),
    ],
  };
}
