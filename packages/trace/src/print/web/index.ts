export { type ComposedLabel, composeLabel, type DesignOptions, designSize } from '../compose-label.ts';
export { composeLabelSheet, type LabelSheet, type Placement, type SheetOptions } from '../compose-label-sheet.ts';
export { type Bitmap, dotsPerMm, isBlack } from '../drawing/bitmap.ts';
export { bitmapToZpl } from '../drawing/bitmap-to-zpl.ts';
export type { Box, Drawing, Mark, Point } from '../drawing/drawing.ts';
export { drawingToSvg, type DrawingSvgOptions } from '../drawing/drawing-to-svg.ts';
export { darknessOf, type Ink, type InkSet, toBlackOnly } from '../drawing/ink.ts';
export { rasterise } from '../drawing/rasterise.ts';
export { createFontSet, type FontSet } from '../fonts/font-set.ts';
export { hriText } from '../layout/field-text.ts';
export { PrintError, type PrintProblem } from '../print-error.ts';
export { describePrintIssue, type PrintIssue } from '../print-issue.ts';
export type { LabelFacts, PrintLabel } from '../print-label.ts';
export { type ModulePlan, planModule } from '../stock/module-plan.ts';
export { type GridOptions, type Paper, PAPER_MM } from '../stock/sheet-grid.ts';
export { POS_MODULE_MM, snapModule, type SnappedModule } from '../stock/snap-module.ts';
export { findStock, rollStock, type Stock, STOCKS } from '../stock/stocks.ts';
export {
  LABEL_FIELDS,
  type LabelField,
  type LabelTemplate,
  parseTemplate,
  tryParseTemplate,
} from '../templates/label-template.ts';
export { trimSize } from '../templates/trim-size.ts';
export { findTemplate, TEMPLATES } from '../templates/templates.ts';
export { type CompiledLabels, compileLabels, validityText } from '../order/compile-labels.ts';
export {
  type LabelOrder,
  type LabelOrderItem,
  parseLabelOrder,
  TRACE_ITEMS,
  type TraceContent,
  type TracePageItem,
} from '../order/label-order.ts';
export { orderDesign } from '../order/order-design.ts';
export { checkItem } from '../rules/check-item.ts';
export { checkPrint, describeFinding, type Finding, type FindingWords, PRINT_RULES, type RuleId } from '../rules/check-print.ts';
export { type Profile, type ProfileId, PROFILES } from '../rules/profiles.ts';
export type { FindingFacts, PrintCase, Rule, Severity } from '../rules/rule.ts';
export { bitmapPixels, type RgbaPixels } from '../proof/bitmap-pixels.ts';
export { compareCodes, type FoundCode } from '../proof/compare-codes.ts';
export { composeProofSheet } from '../proof/compose-proof-sheet.ts';
export { type Decode, estimateMargin, type Limit, type MarginEstimate } from '../proof/estimate-margin.ts';
export { readZpl } from '../proof/read-zpl.ts';
export { listSymbols, type ManifestProof, type ManifestSymbol, type RunManifest, sha256 } from '../proof/run-manifest.ts';
