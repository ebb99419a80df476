import { AI_TABLE } from '../application-identifier/ai-table.ts';
import { findAssociationFlaw } from '../application-identifier/check-associations.ts';
import { findValueFlaw } from '../application-identifier/check-value.ts';
import type { Gs1Element } from '../application-identifier/gs1-element.ts';
import { belongsInPath, isKeySequence, isPrimaryKey, qualifierOrders } from './key-sequences.ts';
import { decodeForReaders, encodedIndex, percentDecode, zeroByteIndex } from './percent-encoding.ts';
import type { DigitalLinkErrorCode, Problem, ProblemDetails } from './problem.ts';

/** Longest URI that is read: what GS1's engine takes. */
const MAX_LENGTH = 8191;
/** Most elements and query parameters together that are read, as in GS1's engine. */
const MAX_PIECES = 64;
/** What RFC 3986 lets stand in a URI. */
const NOT_URI = /[^!#$%&'()*+,\-./0-9:;=?@A-Z[\]_a-z~]/;
/** What may not stand in a host. Its form is left to the resolver, so that no future form is refused here. */
const NOT_HOST = /[_~?#@!$&'()*+,;=%]/;
const SCHEME = /^(?:https?|HTTPS?):\/\//;

/** A Digital Link cut into its pieces. The first `inPath` elements are key and qualifiers. */
export interface Scan {
  readonly stem: string;
  readonly elements: Gs1Element[];
  inPath: number;
  /** Raw `name=value` texts of the query that are not GS1's. */
  readonly parameters: string[];
}

/** Where the raw value of each element begins and ends in the URI. */
interface Span {
  readonly start: number;
  readonly end: number;
  readonly isQuery: boolean;
}

const problem = (code: DigitalLinkErrorCode, position: number, details: ProblemDetails = {}): Problem => ({
  code,
  position,
  details,
});

/**
 * Reads a URI by the rules of the GS1 Digital Link Standard: URI Syntax 1.6 and of the dictionary; the first problem comes back as data.
 * Never throws. Verdicts are meant to be those of GS1's syntax engine with its default settings; docs/digital-link.md names the one
 * deliberate difference.
 */
export function scanDigitalLink(uri: string): Scan | Problem {
  const head = readHead(uri);
  if ('code' in head) return head;
  const { pathStart, pathEnd, queryEnd } = head;
  const keyStart = findKey(uri, pathStart, pathEnd);
  if (typeof keyStart !== 'number') return keyStart;
  const scan: Scan = { stem: uri.slice(0, keyStart), elements: [], inPath: 0, parameters: [] };
  const spans: Span[] = [];
  return (
    readPath(uri, keyStart, pathEnd, scan, spans) ??
    readQuery(uri, pathEnd + 1, queryEnd, scan, spans) ??
    checkElements(uri, scan, spans) ??
    scan
  );
}

interface Head {
  /** Of the first slash after the host. */
  readonly pathStart: number;
  readonly pathEnd: number;
  readonly queryEnd: number;
}

function readHead(uri: string): Head | Problem {
  if (uri.length > MAX_LENGTH) return problem('ERR_DL_LENGTH', MAX_LENGTH, { expected: String(MAX_LENGTH) });
  const bad = uri.search(NOT_URI);
  if (bad >= 0) return problem('ERR_DL_CHARACTER', bad, { value: String.fromCodePoint(uri.codePointAt(bad) ?? 0) });
  const scheme = SCHEME.exec(uri)?.[0].length;
  if (scheme === undefined) return problem('ERR_DL_SCHEME', 0, { value: uri });
  const slash = uri.indexOf('/', scheme);
  const host = slash < 0 ? uri.slice(scheme) : uri.slice(scheme, slash);
  const badHost = host.search(NOT_HOST);
  const mark = host.charAt(badHost);
  if (badHost >= 0 && mark !== '?' && mark !== '#') {
    return problem(mark === '@' ? 'ERR_DL_USER_INFO' : 'ERR_DL_HOST', scheme + badHost, { value: host });
  }
  if (host === '' || badHost === 0) return problem('ERR_DL_HOST', scheme, { value: host });
  if (slash < 0 || badHost > 0) return problem('ERR_DL_KEY_MISSING', badHost > 0 ? scheme + badHost : uri.length);
  const fragment = uri.indexOf('#', slash);
  const queryEnd = fragment < 0 ? uri.length : fragment;
  const question = uri.indexOf('?', slash);
  return { pathStart: slash, pathEnd: question < 0 || question > queryEnd ? queryEnd : question, queryEnd };
}

/** Where the slash before the rightmost primary key stands. Whatever is left of it is stem, however much it looks like a key. */
function findKey(uri: string, pathStart: number, pathEnd: number): number | Problem {
  if (uri.charCodeAt(pathEnd - 1) === 47) return problem('ERR_DL_TRAILING_SLASH', pathEnd - 1);
  let end = pathEnd;
  for (;;) {
    const beforeValue = uri.lastIndexOf('/', end - 1);
    const beforeName = uri.lastIndexOf('/', beforeValue - 1);
    if (beforeValue <= pathStart || beforeName < pathStart) return problem('ERR_DL_KEY_MISSING', pathStart);
    const name = uri.slice(beforeName + 1, beforeValue);
    if (isPrimaryKey(name)) return beforeName;
    if (!AI_TABLE.has(name)) return problem('ERR_DL_KEY_MISSING', pathStart);
    end = beforeName;
  }
}

function readPath(uri: string, keyStart: number, pathEnd: number, scan: Scan, spans: Span[]): Problem | undefined {
  const path: string[] = [];
  for (let at = keyStart; at < pathEnd;) {
    const beforeValue = uri.indexOf('/', at + 1);
    const next = uri.indexOf('/', beforeValue + 1);
    const end = next < 0 || next > pathEnd ? pathEnd : next;
    const ai = uri.slice(at + 1, beforeValue);
    path.push(ai);
    if (path.length > 1 && !isKeySequence(path)) return wrongQualifier(path, at + 1);
    if (end === beforeValue + 1) return problem('ERR_DL_VALUE_EMPTY', end, { ai });
    const added = addElement(uri, ai, { start: beforeValue + 1, end, isQuery: false }, scan, spans);
    if (added) return added;
    at = end;
  }
  scan.inPath = path.length;
  return undefined;
}

/** The last identifier of `path` may not stand there: it belongs to other keys, or comes too late, twice, or beside an alternative. */
function wrongQualifier(path: readonly string[], position: number): Problem {
  const key = path[0] ?? '';
  const ai = path.at(-1) ?? '';
  const orders = qualifierOrders(key);
  return orders.some((order) => order.includes(ai))
    ? problem('ERR_DL_QUALIFIER_ORDER', position, {
        ai,
        expected: orders.map((order) => order.map((one) => `(${one})`).join(' ')).join(' | '),
      })
    : problem('ERR_DL_QUALIFIER_UNKNOWN', position, { ai: key, value: ai });
}

function addElement(uri: string, ai: string, span: Span, scan: Scan, spans: Span[]): Problem | undefined {
  const raw = uri.slice(span.start, span.end);
  const value = percentDecode(raw, span.isQuery);
  if (value === undefined) return problem('ERR_DL_PERCENT', span.start + zeroByteIndex(raw), { ai });
  // GS1's engine pads a short GTIN in the query, and only there.
  const isShort = span.isQuery && ai === '01' && (value.length === 8 || value.length === 12 || value.length === 13);
  scan.elements.push({ ai, value: isShort ? value.padStart(14, '0') : value });
  spans.push(span);
  return undefined;
}

function readQuery(uri: string, start: number, end: number, scan: Scan, spans: Span[]): Problem | undefined {
  let pieces = scan.inPath;
  for (let at = start; at < end;) {
    while (uri.charCodeAt(at) === 38 && at < end) at += 1;
    const ampersand = uri.indexOf('&', at);
    const stop = ampersand < 0 || ampersand > end ? end : ampersand;
    pieces += 1;
    if (pieces > MAX_PIECES) return problem('ERR_DL_TOO_MANY', at, { expected: String(MAX_PIECES) });
    const equals = uri.indexOf('=', at);
    if (equals < 0 || equals >= stop) {
      if (stop > at) scan.parameters.push(uri.slice(at, stop));
    } else {
      const name = uri.slice(at, equals);
      const found = /^\d*$/.test(name)
        ? readAttribute(uri, name, at, { start: equals + 1, end: stop, isQuery: true }, scan, spans)
        : void scan.parameters.push(uri.slice(at, stop));
      if (found) return found;
    }
    at = stop;
  }
  return undefined;
}

function readAttribute(uri: string, ai: string, at: number, span: Span, scan: Scan, spans: Span[]): Problem | undefined {
  const entry = AI_TABLE.get(ai);
  if (!entry) return problem('ERR_DL_PARAMETER_UNKNOWN', at, { value: ai });
  if (span.start === span.end) return problem('ERR_DL_PARAMETER_EMPTY', at, { ai });
  if (scan.elements.some((element) => element.ai === ai)) return problem('ERR_DL_PARAMETER_REPEATED', at, { ai });
  const path = scan.elements.slice(0, scan.inPath).map((element) => element.ai);
  if (belongsInPath(path, ai)) return problem('ERR_DL_QUALIFIER_IN_QUERY', at, { ai });
  if (!entry.dataAttribute) return problem('ERR_DL_ATTRIBUTE', at, { ai });
  return addElement(uri, ai, span, scan, spans);
}

function checkElements(uri: string, { elements }: Scan, spans: readonly Span[]): Problem | undefined {
  for (let i = 0; i < elements.length; i += 1) {
    const { ai, value } = elements[i] as Gs1Element;
    const entry = AI_TABLE.get(ai);
    const flaw = entry && findValueFlaw(entry, value);
    if (!flaw) continue;
    const { start, end, isQuery } = spans[i] as Span;
    const raw = uri.slice(start, end);
    const position = Math.min(start + encodedIndex(raw, flaw.index), end);
    const shown =
      flaw.code === 'ERR_AI_CHARACTER'
        ? characterAt(raw, encodedIndex(raw, flaw.index), isQuery)
        : decodeForReaders(raw, isQuery);
    return problem(flaw.code, position, {
      ai,
      value: shown,
      ...(flaw.expected === undefined ? {} : { expected: flaw.expected }),
    });
  }
  const flaw = findAssociationFlaw(elements);
  if (!flaw) return undefined;
  const { ai, value } = elements[flaw.element] as Gs1Element;
  const { start } = spans[flaw.element] as Span;
  return problem(flaw.code, start, { ai, value, ...(flaw.expected === undefined ? {} : { expected: flaw.expected }) });
}

/** The character that begins at `at` of the raw text: `%C4%90` is Đ. */
function characterAt(raw: string, at: number, isQuery: boolean): string {
  const bytes = /^(?:%[0-9A-Fa-f]{2})+/.exec(raw.slice(at))?.[0] ?? raw.charAt(at);
  return String.fromCodePoint(decodeForReaders(bytes, isQuery).codePointAt(0) ?? 0);
}
