/** Where each object lies, relative to the registry's origin. Verifiers build the same paths: docs/trust-model.md. */
export const LAYOUT = {
  trustList: '.well-known/ocop/trust-list.jws',
  /** Every list that was ever published stays: a client that missed a change of roots walks them. */
  trustListVersion: (version: number): string => `.well-known/ocop/trust-list.${version}.jws`,
  context: 'ns/ocop/v1',
  /** Fixed by GS1's resolver standard; the file has no ending. */
  resolver: '.well-known/gs1resolver',
  root: 'index.html',
  /** For whoever asks for what is not here; the host sends it with the status 404. */
  notFound: '404.html',
  /** Where a province's products are listed once they are too many for the root page; `00`: those whose province is not known. */
  provincePage: (provinceCode: string, page = 1): string => `danh-muc/${provinceCode}/${page === 1 ? '' : `${page}/`}index.html`,
  stylesheet: 'assets/page.css',
  icon: 'assets/icon.svg',
  newestRecord: (recId: string): string => `ocop/rec/${recId}.jwt`,
  /** `digest`: the first 16 hex digits of the SHA-256 of the file. */
  immutableRecord: (recId: string, digest: string): string => `ocop/rec/${recId}.${digest}.jwt`,
  statusList: (n: number): string => `ocop/status/${n}.jwt`,
  provinceIndex: (provinceCode: string): string => `ocop/index/${provinceCode}.jsonl.gz`,
  landingFolder: ({ kind, recId }: { readonly kind: 'gtin' | 'productCode'; readonly recId: string }): string =>
    kind === 'gtin' ? `01/${recId}` : `ocop/${recId}`,
  events: (entry: { readonly kind: 'gtin' | 'productCode'; readonly recId: string }): string =>
    `${LAYOUT.landingFolder(entry)}/events.jsonld`,
  linkset: (entry: { readonly kind: 'gtin' | 'productCode'; readonly recId: string }, lot?: string): string =>
    `${LAYOUT.landingFolder(entry)}${lot === undefined ? '' : `/10/${lot}`}/linkset.json`,
} as const;
