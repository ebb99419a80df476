// Folds the style sheets in what tsup wrote: a bundler minifies the code of who imports it, never the text inside a template.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { foldStyles } from './fold-styles.ts';

const folder = fileURLToPath(new URL('dist/', import.meta.url));
for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' }))
  if (file.endsWith('.js') && !file.startsWith('embed'))
    writeFileSync(folder + file, foldStyles(readFileSync(folder + file, 'utf8')));
