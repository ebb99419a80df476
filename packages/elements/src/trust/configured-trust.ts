import type { Trust } from '@ocop/verify';

/** The anchor, or why there is none. */
export type TrustAnchor = { readonly trust: Trust } | { readonly problem: 'trust-missing' | 'trust-invalid' };

let configured: TrustAnchor | undefined;
const listeners = new Set<() => void>();

/** The anchor that the page has set so far. */
export function configuredTrust(): TrustAnchor | undefined {
  return configured;
}

/** Sets the anchor and has every element on the page check again. */
export function setConfiguredTrust(anchor: TrustAnchor): void {
  configured = anchor;
  for (const listener of listeners) listener();
}

/** Calls back when the anchor changes; returns the way to stop. */
export function onTrustChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
