/**
 * Stars from which a set's sheet asks for an electronic traceability code on the label, and for the product story inside what that code opens.
 * Source: 26/2026/QĐ-TTg, Annex II, the asterisks of criteria A.2.2/A.2.3 (labelling) and B.5.1 (story). A test compares both with the sheets.
 */
export function traceabilityFromStars(productSet: number): 4 | 5 | undefined {
  if (productSet === 26) return undefined;
  return productSet === 24 ? 5 : 4;
}

/** Set 3 prints three asterisks where every other set prints four: kept as printed, and marked doubtful in the sheet's data. */
export function storyFromStars(productSet: number): 3 | 4 | undefined {
  if (productSet === 26) return undefined;
  return productSet === 3 ? 3 : 4;
}
