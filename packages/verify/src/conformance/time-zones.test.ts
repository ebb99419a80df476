import { readFileSync } from 'node:fs';
import { afterEach, expect, test, vi } from 'vitest';
import { runConformance, type Suite } from './index.ts';

afterEach(() => vi.unstubAllEnvs());

test.each(['UTC', 'America/Los_Angeles', 'Asia/Ho_Chi_Minh', 'Pacific/Apia'])(
  'every vector, of clocks from 1970 to 2100 among them, is answered alike under TZ=%s',
  async (zone) => {
    vi.stubEnv('TZ', zone);
    const names = ['credentials', 'status-lists', 'outcomes'];
    const suites = names.map(
      (name) => JSON.parse(readFileSync(new URL(`../../vectors/${name}.json`, import.meta.url), 'utf8')) as Suite,
    );
    const wrong = (await runConformance(suites)).filter(({ passed }) => !passed);
    expect(wrong.map(({ id }) => id)).toEqual([]);
  },
);
