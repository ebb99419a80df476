import { createTestRegistry, TEST_PRODUCT_CODE, type TestPayload, type TestRegistry } from '../../../verify/src/testing/index.ts';
import { configureTrust } from '../trust/trust-anchor.ts';

/** Every state an element shows, and how a registry and its signed label come to it. */
export const STATE_CASES = [
  'verified',
  'extended',
  'expired',
  'not-yet-valid',
  'revoked',
  'suspended',
  'superseded',
  'mismatch',
  'tampered',
  'malformed',
  'unknown-issuer',
  'issuer-not-authorised',
  'unsigned',
  'not-found',
  'stale',
  'test',
] as const;

export type StateCase = (typeof STATE_CASES)[number];

const DAY = 86_400;
let registries = 0;

/** A registry of its own, in force now, answered by a stub of the page's `fetch`: a page could stub it too, the signatures still decide. */
export async function openRegistry(): Promise<TestRegistry> {
  registries += 1;
  const kit = await createTestRegistry({ registry: `https://registry-${registries}.test`, now: Math.floor(Date.now() / 1000) });
  globalThis.fetch = (async (url: string, init: RequestInit) => kit.fetch(url, init)) as typeof fetch;
  configureTrust(kit.trust);
  return kit;
}

function lapsed(kit: TestRegistry, payload: TestPayload): void {
  payload.nbf = kit.now - 900 * DAY;
  payload.iat = payload.nbf;
  payload.exp = kit.now - 30 * DAY;
}

/** A signed label that ends in the state; the registry is left as the state needs it. */
export async function labelFor(kit: TestRegistry, state: StateCase): Promise<string> {
  const label = await kit.issueLabel({ test: state === 'test' });
  const record = `/ocop/rec/${TEST_PRODUCT_CODE}.jwt`;
  switch (state) {
    case 'expired':
      await kit.publishCredential((payload) => lapsed(kit, payload));
      break;
    case 'extended':
      await kit.publishCredential((payload) => {
        lapsed(kit, payload);
        payload.credentialSubject.extension = { until: kit.isoSeconds(kit.now + 60 * DAY), basis: '12.3' };
      });
      break;
    case 'not-yet-valid':
      await kit.publishCredential((payload) => (payload.nbf = kit.now + 5 * DAY));
      break;
    case 'revoked':
      await kit.publishStatuses({ 5: 1 });
      break;
    case 'suspended':
      await kit.publishStatuses({ 5: 2 });
      break;
    case 'superseded':
      await kit.publishCredential((payload) => (payload.credentialSubject.stars = 5));
      break;
    case 'tampered':
      return label.slice(0, -1) + ((Number(label.at(-1)) + 1) % 10);
    case 'malformed':
      return label.slice(0, -1);
    case 'unknown-issuer':
      kit.files.delete('/.well-known/ocop/trust-list.jws');
      break;
    case 'issuer-not-authorised':
      await kit.publishTrustList((list) => {
        for (const issuer of list.issuers) for (const key of issuer.keys) if (key.use === 'recognition') key.maxStars = 3;
      });
      break;
    case 'unsigned':
      kit.files.set(record, () => new Response('', { status: 400 }));
      return label.replace(/\?.*$/, '');
    case 'not-found':
      kit.files.delete(record);
      break;
    case 'stale':
      kit.files.set(record, () => new Response('', { status: 400 }));
      break;
    default:
      break;
  }
  return label;
}

/** What of the page the case claims wrongly; nothing in the other cases. */
export function claimFor(state: StateCase): string | null {
  return state === 'mismatch' ? '5' : null;
}

/** Resolves when the element has its answer and shows it. */
export async function settled(element: HTMLElement & { readonly outcome: unknown; readonly updateComplete: Promise<boolean> }): Promise<void> {
  if (element.outcome === null) await new Promise((resolve) => element.addEventListener('ocop-outcome', resolve, { once: true }));
  await element.updateComplete;
}
