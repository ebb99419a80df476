import { tryParseLink } from './link-of.ts';
import type { Rule } from './rule.ts';

/** Names kept for examples and for one's own machine. Source: RFC 2606, RFC 6761. */
const PLACEHOLDER_HOST =
  /^(?:.+\.)?(?:example(?:\.(?:com|net|org))?|test|invalid|localhost|local)$|^127\.|^\[::1\]$|^0\.0\.0\.0$/;

function hostOf(uri: string): string {
  try {
    return new URL(uri).hostname;
  } catch {
    return '';
  }
}

export const LINK_RULES = [
  {
    id: 'placeholder-host',
    severity: 'error',
    source: 'RFC 2606, RFC 6761',
    find({ label }) {
      const host = hostOf(label.uri);
      if (!PLACEHOLDER_HOST.test(host)) return undefined;
      return { host, ...(label.test ? { severity: 'notice' as const } : {}) };
    },
  },
  {
    id: 'link-malformed',
    severity: 'error',
    source: 'GS1 Digital Link URI Syntax 1.6; docs/trust-model.md',
    find: ({ label }) => (tryParseLink(label.uri) === undefined ? { uri: label.uri.slice(0, 120) } : undefined),
  },
  {
    id: 'link-upper-case',
    severity: 'notice',
    source: 'reports of phones that do not open such links (info.link help centre)',
    find: ({ label }) => (/^HTTPS?:/.test(label.uri) ? {} : undefined),
  },
  {
    id: 'serial-repeated',
    severity: 'error',
    source: 'GS1 General Specifications, 3.5: a serial number names one item',
    find({ label, copies }) {
      const serial = tryParseLink(label.uri)?.serial;
      return serial && copies > 1 ? { serial, count: copies } : undefined;
    },
  },
] as const satisfies readonly Rule[];
