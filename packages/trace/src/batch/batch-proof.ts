/** What shows, together with a manifest, that a serial was issued or that it was not. About 800 bytes for a batch of a million. */
export interface BatchProof {
  /** All serials of the batch that begin with the same letters as the one asked for, ascending, with nothing between them. */
  readonly page: string;
  /** The hashes beside the way from the page to the root, lowest first: 64 lower-case hex digits each. */
  readonly path: readonly string[];
}
