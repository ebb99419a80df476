/** One product as a shop lists it. Everything is a claim; nothing of it is believed. */
export interface CatalogueRow {
  /** Where it stands in the shop's list, for people. Default: its position, counted from 1. */
  readonly row?: number | undefined;
  /** 8 to 14 digits. */
  readonly gtin?: string | undefined;
  readonly productCode?: string | undefined;
  readonly name?: string | undefined;
  /** The stars that the shop claims; undefined where it only says "OCOP". */
  readonly stars?: number | undefined;
  /** The text of a QR code or a Digital Link that the shop shows for the product. */
  readonly url?: string | undefined;
}
