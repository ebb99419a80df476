import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { historiesOf, readProducts } from '@ocop/core';
import { parsePlan, planProgress, programmeReport, summariseReport } from '@ocop/core/programme';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { readReport } from '../../../elements/src/programme-progress/read-report.ts';
import { examplesFolder } from '../examples-folder.ts';

const read = (name: string): string => readFileSync(join(examplesFolder(), 'ca-mau', name), 'utf8');

test('the element reads what the report writes, whole or summed up, and says the same numbers', () => {
  const { products, events } = readProducts(read('products.csv'));
  const { histories } = historiesOf(products, events);
  const report = programmeReport(planProgress(parsePlan(parse(read('plan-2024.yaml'))), histories, { asOf: '2024-12-31' }));
  const shown = readReport(JSON.parse(JSON.stringify(summariseReport(report))));
  expect(readReport(JSON.parse(JSON.stringify(report)))).toEqual(shown);
  expect(shown?.targets.map(({ counted, stated }) => [counted.value, counted.met, stated?.value, stated?.met])).toEqual(
    report.targets.map(({ value, met, stated }) => [value, met, stated.at(-1)?.value, stated.at(-1)?.met]),
  );
  expect(shown).toMatchObject({ asOf: '2024-12-31', inForce: report.inForce.count, population: report.population.count });
});
