/** What one label says. Texts are drawn as given (NFC), never cut; each is at most 300 characters, the product name 200. */
export interface PrintLabel {
  /** What the QR symbol holds: a signed label URI or a plain Digital Link. */
  uri: string;
  productName: string;
  producer: string;
  /** Human-readable key: `(01) 09520123456788`, or the OCOP product code. */
  keyText: string;
  lot?: string;
  serial?: string;
  /** A whole sentence, for example "Công nhận OCOP đến 10/02/2025". */
  validityText: string;
  /** For example "QĐ 383/QĐ-UBND ngày 10/02/2022". */
  decisionText?: string;
  /** Pass it only for a recognition that is in force on the day of printing: without it no star is drawn. */
  starSign?: { stars: 3 | 4 | 5 };
  /** Draws "NHÃN THỬ NGHIỆM / TEST LABEL" across the label and along its lower edge. */
  test: boolean;
}
