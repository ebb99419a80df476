import type { RecognitionState } from '@ocop/core';
import type { Roots } from '@ocop/verify/trust-list';
import type { EpcisEvent } from '../event/event-schema.ts';

/** A sentence or a name for readers: Vietnamese always, English where there is one. */
export interface Bilingual {
  readonly vi: string;
  readonly en?: string;
}

/** Printed facts. `null` reads "chưa có dữ liệu" on the page; nothing is guessed. Days are `YYYY-MM-DD` in Việt Nam. */
export interface ProductFacts {
  readonly name: Bilingual;
  /** Group of products, in words. */
  readonly productSet: Bilingual | null;
  /** 1–5 as decided. 1 and 2 are never written on a page. */
  readonly stars: number | null;
  readonly score: number | null;
  readonly producer: string | null;
  /** Kind of business, in words: "Hợp tác xã" / "Cooperative". */
  readonly legalForm: Bilingual | null;
  /** Commune and province, in words, as the source has them. */
  readonly place: string | null;
  /** Two digits, Decision 19/2025/QĐ-TTg: the list that names the product in a large register. */
  readonly provinceCode?: string;
  readonly decision: {
    readonly number: string;
    readonly date: string | null;
    readonly authority: Bilingual | null;
    readonly url?: string;
  } | null;
  readonly validFrom: string | null;
  readonly validUntil: string | null;
  readonly story?: Bilingual;
  /** `url` https; `alt` says what the picture shows. */
  readonly image?: { readonly url: string; readonly alt: Bilingual };
  /** Where these facts were read. Only http(s) addresses become links. */
  readonly sources: readonly { readonly title: string; readonly url?: string }[];
}

export interface RegistryEntry {
  /**
   * GTIN-14 or OCOP product code; the file name of the record and the landing page.
   * Where the credential names more of them, the product is published under each.
   */
  readonly recId: string;
  readonly kind: 'gtin' | 'productCode';
  readonly product: ProductFacts;
  /** The standing on the day of publishing, one sentence in each language, without the day: the page adds "tính đến ngày …". */
  readonly status: { readonly state: RecognitionState; readonly sentence: Required<Bilingual> };
  /** The newest signed credential, or why there is none. */
  readonly credential: { readonly jws: string } | { readonly missing: Required<Bilingual> };
  /** A signed label of this product, offered as a link on the page. */
  readonly labelUri?: string;
  /** The product's EPCIS events, in order of time: the page shows them and they lie beside it as JSON-LD. */
  readonly events?: readonly EpcisEvent[];
  /** Shops that sell it; https addresses. */
  readonly retailers?: readonly { readonly title: Bilingual; readonly url: string }[];
  /** A notice of recall by the producer or an authority; an https address. Not the standing of the recognition. */
  readonly recall?: { readonly title: Bilingual; readonly url: string };
}

export interface TrustAnchor {
  /** https origin without a trailing slash (a loopback http origin in demonstrations). */
  readonly registry: string;
  readonly roots: Roots;
}

export interface RegistryInput {
  /** Written into every page for the elements, and the base of every absolute address. */
  readonly trust: TrustAnchor;
  /** Who publishes: "Sổ OCOP trình diễn" / "Demonstration OCOP register". */
  readonly title: Required<Bilingual>;
  /** Day of publishing in Việt Nam, `YYYY-MM-DD`: "tính đến ngày …". */
  readonly asOf: string;
  /** True puts "BẢN TRÌNH DIỄN – không phải dữ liệu công nhận chính thức" on every page. */
  readonly demonstration: boolean;
  /** General JWS JSON from `issueTrustList`. */
  readonly trustList: string;
  readonly statusLists: readonly { readonly n: number; readonly jws: string }[];
  /** What was published before and is never withdrawn: earlier trust lists, and earlier credentials under their immutable names. */
  readonly history?: {
    readonly trustLists: readonly string[];
    readonly records: readonly { readonly recId: string; readonly jws: string }[];
  };
  readonly entries: readonly RegistryEntry[];
  /** The elements' script, as an absolute path on the registry, with its Subresource Integrity value where it is known. */
  readonly embed: { readonly path: string; readonly integrity?: string };
  /** Where suspicious labels are reported; without it the page has no such link. `href` is https:, mailto: or tel:. */
  readonly contact?: { readonly href: string; readonly text: string };
}

export interface RegistryWriter {
  /** `path` is relative with `/`, no leading slash; each path is written once. */
  readonly write: (path: string, bytes: Uint8Array) => Promise<void>;
  /** After each entry. */
  readonly onProgress?: (done: number, total: number) => void;
}
