export { defaultFonts } from './fonts/default-fonts.ts';
export { labelSheet } from './label-sheet.ts';
export * from './web/index.ts';
