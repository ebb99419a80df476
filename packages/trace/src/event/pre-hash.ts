import { canonicalDigitalLink, CANONICAL_STEM } from '../digital-link/canonical-digital-link.ts';
import { tryParseDigitalLink } from '../digital-link/parse-digital-link.ts';
import { EventError } from './event-error.ts';
import { itemId } from './event-ids.ts';

/** Prefixes and their namespaces, as the document's context declares them. */
export type Namespaces = Readonly<Record<string, string>>;
type Members = Readonly<Record<string, unknown>>;

const CBV = 'https://ref.gs1.org/cbv/';
const ITEM_LISTS = new Set(['epcList', 'inputEPCList', 'outputEPCList', 'childEPCs']);
const AMOUNT_LISTS = new Set(['quantityList', 'inputQuantityList', 'outputQuantityList', 'childQuantityList']);
const PAIRS: Readonly<Record<string, readonly [name: string, prefix: string]>> = {
  bizTransactionList: ['bizTransaction', 'BTT-'],
  sourceList: ['source', 'SDT-'],
  destinationList: ['destination', 'SDT-'],
};
/** The order of CBV 2.0's canonical event; members that are absent are passed over. */
const ORDER = [
  'eventTime',
  'eventTimeZoneOffset',
  'epcList',
  'parentID',
  'inputEPCList',
  'childEPCs',
  'quantityList',
  'childQuantityList',
  'inputQuantityList',
  'outputEPCList',
  'outputQuantityList',
  'action',
  'transformationID',
  'bizStep',
  'disposition',
  'readPoint',
  'bizLocation',
  'bizTransactionList',
  'sourceList',
  'destinationList',
  'ilmd',
] as const;
/** Says who recorded an event and when, not what happened. */
const IGNORED = new Set(['type', 'eventID', 'recordTime', 'errorDeclaration', 'certificationInfo', '@context']);

const isMembers = (value: unknown): value is Members => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Three decimals, rounded half up: the hash knows no finer time. */
function utc(time: string): string {
  const [, start = '', fraction = '', zone = ''] = /^(.{19})(?:\.(\d+))?(Z|[+-]\d\d:\d\d)$/.exec(time) ?? [];
  const milliseconds = Math.round(Number(`0.${fraction || '0'}`) * 1000);
  const moment = new Date(Date.parse(`${start}${zone}`) + milliseconds);
  if (Number.isNaN(moment.getTime())) throw new EventError('ERR_EVENT_TIME', time);
  return moment.toISOString();
}

/** GS1 ids canonical and, for goods, at one granularity; every other id as it stands. */
function canonicalId(text: string): string {
  const link = tryParseDigitalLink(text);
  if (link === undefined) return text;
  if (link.key.ai === '01' || link.key.ai === '8006') return itemId(text).id;
  return canonicalDigitalLink({ ...link, stem: CANONICAL_STEM, attributes: [] });
}

/** A member's text; anything but text and numbers has no place in an event here. */
function textOf(value: unknown, path: string): string {
  if (typeof value === 'string' || typeof value === 'number') return String(value);
  throw new EventError('ERR_EVENT_HASH', '', path);
}

const termUri = (term: string, prefix: string): string => (term.includes(':') ? term : `${CBV}${prefix}${term}`);
const sorted = (parts: readonly string[]): string => [...parts].sort((a, b) => (a < b ? -1 : 1)).join('');

/** `{https://ns.example/}name=value`, nested objects without `=`. */
function extension(name: string, value: unknown, namespaces: Namespaces): string {
  const colon = name.indexOf(':');
  const namespace = namespaces[name.slice(0, colon)];
  if (colon < 0 || namespace === undefined) throw new EventError('ERR_EVENT_HASH', '', name);
  const label = `{${namespace}}${name.slice(colon + 1)}`;
  if (Array.isArray(value)) return sorted(value.map((item) => extension(name, item, namespaces)));
  return isMembers(value) ? label + extensions(value, namespaces) : `${label}=${textOf(value, name)}`;
}

function extensions(members: Members, namespaces: Namespaces, start = ''): string {
  return sorted(Object.entries(members).map(([name, value]) => start + extension(name, value, namespaces)));
}

function member(name: string, value: unknown, namespaces: Namespaces): string {
  const list = Array.isArray(value) ? value.map((item: unknown) => item) : [];
  if (ITEM_LISTS.has(name))
    return list.length === 0 ? '' : name + sorted(list.map((id) => `epc=${canonicalId(textOf(id, name))}`));
  if (AMOUNT_LISTS.has(name)) {
    const amounts = list.filter(isMembers).map(({ epcClass, quantity, uom }) => {
      const parts = [
        ['epcClass', canonicalId(textOf(epcClass, name))] as const,
        ['quantity', quantity] as const,
        ['uom', uom] as const,
      ];
      return `quantityElement${parts.map(([key, part]) => (part === undefined ? '' : `${key}=${textOf(part, name)}`)).join('')}`;
    });
    return amounts.length === 0 ? '' : name + sorted(amounts);
  }
  const pair = PAIRS[name];
  if (pair) {
    const [own, prefix] = pair;
    const rows = list.filter(isMembers).map((row) => {
      const type = row['type'] === undefined ? '' : `type=${termUri(textOf(row['type'], name), prefix)}`;
      return `${type}${own}=${canonicalId(textOf(row[own], name))}`;
    });
    return rows.length === 0 ? '' : name + sorted(rows);
  }
  if (name === 'readPoint' || name === 'bizLocation')
    return isMembers(value) ? `${name}id=${canonicalId(textOf(value['id'], name))}` : '';
  if (name === 'ilmd') return isMembers(value) ? `ilmd${extensions(value, namespaces)}` : '';
  const text = textOf(value, name);
  if (name === 'eventTime') return `${name}=${utc(text)}`;
  if (name === 'bizStep') return `${name}=${termUri(text, 'BizStep-')}`;
  if (name === 'disposition') return `${name}=${termUri(text, 'Disp-')}`;
  if (name === 'parentID' || name === 'transformationID') return `${name}=${canonicalId(text)}`;
  return `${name}=${text}`;
}

/**
 * What is hashed: all that an event says happened, in CBV 2.0's order, lists sorted, ids canonical, terms as URIs, times in UTC.
 * Throws `ERR_EVENT_HASH` for members that this reading does not know (sensor data, persistent dispositions) and for undeclared prefixes.
 * Source: CBV 2.0 §8.9.2, "Event hash id"; members and order as in github.com/RalphTro/epcis-event-hash-generator.
 */
export function preHash(event: Members, namespaces: Namespaces = {}): string {
  const known = new Set<string>(ORDER);
  const own: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(event)) {
    if (known.has(name) || IGNORED.has(name)) continue;
    own[name] = value;
  }
  const places = (['readPoint', 'bizLocation'] as const).map((name) => {
    const place = event[name];
    if (!isMembers(place)) return '';
    const { id: _, ...more } = place;
    return extensions(more, namespaces, name);
  });
  const members = ORDER.filter((name) => event[name] !== undefined).map((name) => member(name, event[name], namespaces));
  return `eventType=${textOf(event['type'], 'type')}${members.join('')}${places.join('')}${extensions(own, namespaces)}`;
}
