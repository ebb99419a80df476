import type { Store } from '@ocop/verify';

let store: Store = new Map<string, string>();

/**
 * What the checks of one page remember: verified lists and their rollback marks, which `verify` keys by registry and roots. In memory unless the page says
 * otherwise, gone with the page: no cookie and no localStorage, so nothing that would need consent.
 */
export const pageStore: Store = {
  get: (key) => store.get(key),
  set: (key, value) => store.set(key, value),
};

/**
 * Keeps what checks remember somewhere that outlives the page, for an app that opens without a network: anything with `get(key)` and `set(key, value)`,
 * which may answer later. What comes out is verified again before it is believed, and its age decides the verdict. Call it before the first check.
 * Throws `TypeError` for what has no such functions.
 */
export function configureStore(keeper: Store): void {
  if (typeof keeper?.get !== 'function' || typeof keeper.set !== 'function')
    throw new TypeError('configureStore expects {get(key), set(key, value)}');
  store = keeper;
}
