/**
 * What the checks of one page remember: verified lists and their rollback marks, which `verify` keys by registry and roots. In memory, gone with the
 * page: no cookie and no localStorage, so nothing that would need consent.
 */
export const pageStore: Map<string, string> = new Map();
