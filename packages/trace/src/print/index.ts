export { labelSheet, type LabelSheet, type Placement, type SheetOptions } from './label-sheet.ts';
export { PrintError, type PrintProblem } from './print-error.ts';
export { describePrintIssue, type PrintIssue } from './print-issue.ts';
export type { PrintLabel } from './print-label.ts';
export type { Box, GridOptions, Paper } from './sheet-grid.ts';
export { POS_MODULE_MM, snapModule, type SnappedModule } from './snap-module.ts';
