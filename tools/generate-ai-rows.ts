// Writes packages/trace/src/application-identifier/ai-rows.ts from tools/gs1-syntax-dictionary.txt:
//   pnpm exec node tools/generate-ai-rows.ts
import { readFileSync, writeFileSync } from 'node:fs';
import { aiRowsSource } from './ai-rows.ts';

const dictionary = readFileSync(new URL('gs1-syntax-dictionary.txt', import.meta.url), 'utf8');
writeFileSync(new URL('../packages/trace/src/application-identifier/ai-rows.ts', import.meta.url), aiRowsSource(dictionary));
