// The TypeScript table of application identifiers out of the text of the GS1 Barcode Syntax Dictionary.
import { createHash } from 'node:crypto';

const ENTRY =
  /^(\d{2,4}(?:-\d{2,4})?)\s+([*?]*)\s*((?:\[?[NXYZ](?:\.\.)?\d+\]?(?:,[a-z0-9]+)*\s*)+)((?:(?:req|ex|dlpkey)\S*\s*)*)(?:#\s*(.*))?$/;

/** One `AI|flags|format|attributes|title` row an entry. Throws for a line that is neither an entry nor a comment. */
export function readDictionary(text: string): string[] {
  return text
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map((line) => {
      const match = ENTRY.exec(line.trim());
      if (!match) throw new Error(`Not an entry: ${line}`);
      const [, range = '', flags = '', format = '', attributes = '', title = ''] = match;
      // The bar divides our columns, so alternatives of qualifiers are divided by a slash.
      return [range, flags, squeeze(format), squeeze(attributes).replaceAll('|', '/'), title.trim()].join('|');
    });
}

const squeeze = (text: string): string => text.trim().split(/\s+/).join(' ');

/** The source of packages/trace/src/application-identifier/ai-rows.ts. */
export function aiRowsSource(dictionary: string): string {
  const digest = createHash('sha256').update(dictionary).digest('hex');
  const rows = readDictionary(dictionary).map((row) => `  '${row.replaceAll("'", String.raw`\'`)}',`);
  return `/*
 * Written by tools/generate-ai-rows.ts; edit tools/gs1-syntax-dictionary.txt instead.
 *
 * Source: GS1 Barcode Syntax Dictionary, read on 2026-11-24, "Release: UNSET", SHA-256 of the text
 * ${digest}.
 * This file is a changed form of it: columns joined by bars, comments left out.
 *
 * Copyright (c) 2020-2021 BWIPP project. https://bwipp.terryburton.co.uk/
 * Copyright (c) 2020-2021 Zint Project. https://zint.org.uk/
 * Copyright (c) 2021-2025 GS1 AISBL
 *
 * Licensed under the Apache License, Version 2.0 (the "License"); you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at http://www.apache.org/licenses/LICENSE-2.0
 * Unless required by applicable law or agreed to in writing, software distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied. See the License for the specific language governing
 * permissions and limitations under the License.
 */

/** AI or range | flags: \`*\` fixed length, \`?\` data attribute of a Digital Link | format and lints | attributes | title. */
export const AI_ROWS: readonly string[] = [
${rows.join('\n')}
];
`;
}
