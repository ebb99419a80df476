import type { Trust } from '@ocop/verify';
import { parseTrust } from './parse-trust.ts';
import { readTrustBlock } from './read-trust-block.ts';

/** The anchor, or why there is none. */
export type TrustAnchor = { readonly trust: Trust } | { readonly problem: 'trust-missing' | 'trust-invalid' };

let configured: TrustAnchor | undefined;
const listeners = new Set<() => void>();

function anchorFrom(value: unknown): TrustAnchor {
  const trust = parseTrust(value);
  return trust === undefined ? { problem: 'trust-invalid' } : { trust };
}

/**
 * Says whom this page believes: the registry's https origin (no trailing slash; http on loopback for demonstrations) and its root keys.
 * Comes before a data block. Elements that are on the page check again. Throws `TypeError` when the shape is not right.
 */
export function configureTrust(trust: Trust): void {
  const anchor = anchorFrom(trust);
  if ('problem' in anchor) throw new TypeError('configureTrust expects {registry, roots: {threshold, keys: [{kid, alg, jwk}]}}');
  configured = anchor;
  for (const listener of listeners) listener();
}

/** The same from the text of a `data-trust` attribute; text that does not read becomes the problem `trust-invalid`. */
export function configureTrustText(text: string): void {
  configured = readTrustText(text);
}

function readTrustText(text: string): TrustAnchor {
  if (text.length > TRUST_TEXT_MAX) return { problem: 'trust-invalid' };
  try {
    return anchorFrom(JSON.parse(text));
  } catch {
    return { problem: 'trust-invalid' };
  }
}

const TRUST_TEXT_MAX = 16_384;

function documentParsed(): Promise<void> {
  if (document.readyState !== 'loading') return Promise.resolve();
  return new Promise((resolve) => document.addEventListener('DOMContentLoaded', () => resolve(), { once: true }));
}

/** What `configureTrust`, `data-trust` or the page's data block says; waits for the document to be read before it says there is none. */
export async function trustAnchor(): Promise<TrustAnchor> {
  if (configured !== undefined) return configured;
  await documentParsed();
  if (configured !== undefined) return configured;
  const block = readTrustBlock(document);
  if (block === 'ambiguous') return { problem: 'trust-invalid' };
  if (block === undefined) return { problem: 'trust-missing' };
  configured = readTrustText(block.text);
  return configured;
}

/** Calls back when the anchor changes; returns the way to stop. */
export function onTrustChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
