import type { Trust } from '@ocop/verify';
import { configuredTrust, setConfiguredTrust, type TrustAnchor } from './configured-trust.ts';
import { parseTrust } from './parse-trust.ts';
import { readTrustBlock } from './read-trust-block.ts';

const TRUST_TEXT_MAX = 16_384;
let fromBlock: TrustAnchor | undefined;

function anchorFrom(value: unknown): TrustAnchor {
  const trust = parseTrust(value);
  return trust === undefined ? { problem: 'trust-invalid' } : { trust };
}

function readTrustText(text: string): TrustAnchor {
  if (text.length > TRUST_TEXT_MAX) return { problem: 'trust-invalid' };
  try {
    return anchorFrom(JSON.parse(text));
  } catch {
    return { problem: 'trust-invalid' };
  }
}

/**
 * Says whom this page believes: the registry's https origin (no trailing slash; http on loopback for demonstrations) and its root keys.
 * Comes before a data block. Elements that are on the page check again. Throws `TypeError` when the shape is not right.
 */
export function configureTrust(trust: Trust): void {
  const anchor = anchorFrom(trust);
  if ('problem' in anchor) throw new TypeError('configureTrust expects {registry, roots: {threshold, keys: [{kid, alg, jwk}]}}');
  setConfiguredTrust(anchor);
}

/** The same from the text of a `data-trust` attribute; text that does not read becomes the problem `trust-invalid`. */
export function configureTrustText(text: string): void {
  setConfiguredTrust(readTrustText(text));
}

function documentParsed(): Promise<void> {
  if (document.readyState !== 'loading') return Promise.resolve();
  return new Promise((resolve) => document.addEventListener('DOMContentLoaded', () => resolve(), { once: true }));
}

/** What `configureTrust`, `data-trust` or the page's data block says; waits for the document to be read before it says there is none. */
export async function trustAnchor(): Promise<TrustAnchor> {
  if (configuredTrust() === undefined) await documentParsed();
  const configured = configuredTrust() ?? fromBlock;
  if (configured !== undefined) return configured;
  const block = readTrustBlock(document);
  if (block === 'ambiguous') return { problem: 'trust-invalid' };
  if (block === undefined) return { problem: 'trust-missing' };
  return (fromBlock = readTrustText(block.text));
}
