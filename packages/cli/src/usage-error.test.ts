import { expect, test } from 'vitest';
import { ocopHere } from './ocop.harness.ts';

test.each([
  [['withdraw'], 'Thiếu tham số bắt buộc “key”.', "missing required argument 'key'"],
  [['label', 'x.json'], 'Thiếu tùy chọn bắt buộc “-o, --out <file>”.', "required option '-o, --out <file>' not specified"],
  [['import', 'x.csv', '-o'], 'Tùy chọn “-o, --out <file>” cần một giá trị.', "option '-o, --out <file>' argument missing"],
  [['import', 'x.csv', '--sai'], 'Không có tùy chọn “--sai”.', "unknown option '--sai'"],
  [['office', 'sai'], 'Không có lệnh “sai”.', "unknown command 'sai'"],
  [['imprt', 'x.csv'], 'Không có lệnh “imprt”. (Có phải import?)', 'Did you mean import?'],
  [['import', 'x.csv', '--as-off', 'x'], 'Không có tùy chọn “--as-off”. (Có phải --as-of?)', 'Did you mean --as-of?'],
  [['import', 'x.csv', 'y.csv'], 'Thừa tham số.', "too many arguments for 'import'"],
  [
    ['label', 'x.json', '-o', 'y', '--format', 'gif'],
    'Giá trị của tùy chọn “--format <format>” không dùng được.',
    "argument 'gif' is invalid",
  ],
])('%j is answered in both languages', async (args, vi, en) => {
  const { code, stderr } = await ocopHere(...args);
  expect(code).toBe(2);
  expect(stderr).toContain(`Lỗi: ${vi}`);
  expect(stderr).toContain(en);
});
