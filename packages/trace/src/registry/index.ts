export { type FolderChanges, type FolderWriter, folderWriter } from './folder-writer.ts';
export { html, type Html, type HtmlValue, webAddress } from './html.ts';
export { linksetFiles, registryFile, registryHeaders, wantsLinkset } from './hosting-rules.ts';
export { LAYOUT } from './layout.ts';
export { publishRegistry } from './publish-registry.ts';
export { RegistryError, type RegistryErrorCode, type RegistryErrorDetails } from './registry-error.ts';
export type { Bilingual, ProductFacts, RegistryEntry, RegistryInput, RegistryWriter, TrustAnchor } from './registry-input.ts';
export { OUTPUT_MARK, recoverFolder, replaceFolder } from './replace-folder.ts';
