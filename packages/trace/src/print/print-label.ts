/** What one label says. Texts are drawn as given (NFC), never cut; lengths are bounded (`checkLabels`). */
export interface PrintLabel {
  /** What the QR symbol holds: a signed label URI or a plain Digital Link. */
  uri: string;
  productName: string;
  /** A second name line where a template has one, for example in English. */
  productNameEn?: string;
  producer: string;
  /** Human-readable key: `(01) 09520123456788`, or the OCOP product code. */
  keyText: string;
  lot?: string;
  serial?: string;
  /** A whole sentence, for example "Công nhận OCOP đến 10/02/2025". */
  validityText: string;
  /** For example "QĐ 383/QĐ-UBND ngày 10/02/2022". */
  decisionText?: string;
  /** What Decree 37/2026/NĐ-CP asks of a label, each as printed; a template says which of them it has room for. */
  facts?: LabelFacts;
  /** Pass it only for a recognition that is in force on the day of printing: without it no star is drawn. */
  starSign?: { stars: 3 | 4 | 5 };
  /** Draws "NHÃN THỬ NGHIỆM / TEST LABEL" across the label and along its lower edge. */
  test: boolean;
}

/** Label content besides names and codes. Texts as printed, in Vietnamese; dates as people write them. */
export interface LabelFacts {
  /** Organisation or person responsible for the goods: name and address. Source: Decree 37/2026/NĐ-CP, Article 42. */
  responsibleParty?: string;
  /** "Việt Nam", or where the last stage was carried out. Source: the same. */
  origin?: string;
  /** "Khối lượng tịnh 500 g". */
  netContent?: string;
  ingredients?: string;
  producedOn?: string;
  bestBefore?: string;
  /** How to use and keep it. */
  instructions?: string;
  warnings?: string;
  /** Number of the published standard or product declaration. */
  standard?: string;
}
