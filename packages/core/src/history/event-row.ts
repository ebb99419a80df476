import type { HistoryEvent } from './product-history.ts';

/** A row that tells what happened to a product, as a revocation annex or an extension notice does, and how it names that product. */
export interface EventRow {
  readonly target: {
    /** Identifier of the product's row in its list. */
    readonly id?: string;
    readonly productCode?: string;
    /** GTIN-14. */
    readonly gtin?: string;
    /** As printed. A name alone is no key: five producers in one province sell "tôm khô". */
    readonly name?: string;
    readonly producer?: string;
    /** The decision that recognised the product, where the row names it. */
    readonly decisionNumber?: string;
  };
  readonly event: HistoryEvent;
}
