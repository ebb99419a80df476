import { type CsvCell, writeCsv } from '@ocop/core/export';
import type { ListedNumber, ProgrammeReport } from '@ocop/core/programme';
import { programmeVi as vi } from '@ocop/core/programme/vi';

interface NumberRow {
  readonly id: string;
  readonly title: string;
  readonly count: number;
  readonly of?: number;
  readonly unit: string;
}

/** Every number of the report with the list behind it, once each. */
function numbersOf(report: ProgrammeReport): NumberRow[] {
  const rows: NumberRow[] = [];
  const add = ({ list, count }: ListedNumber, title: string, unit: string, of?: number): void => {
    rows.push({ id: list, title, count, unit, ...(of === undefined ? {} : { of }) });
  };
  const [products, producers] = [vi.units.products, vi.units.producers];
  add(report.population, 'Sản phẩm trong danh sách', products);
  add(report.inForce, 'Sản phẩm còn hiệu lực', products);
  add(report.outOfScope, 'Ngoài phạm vi kế hoạch', products);
  for (const target of report.targets) {
    const unit = target.unit.includes('producers') ? producers : products;
    const { vi: title } = target.title;
    add(target.numerator, title, unit, target.denominator.count);
    add(target.denominator, `${title}: mẫu số`, unit);
    add(target.undetermined, `${title}: chưa rõ`, unit);
    for (const { numerator, denominator, policy, option } of target.readings) {
      const reading = `${title} (${vi.policies[policy].title}: ${(vi.policies[policy].options as Readonly<Record<string, string>>)[option] ?? option})`;
      add(numerator, reading, unit, denominator.count);
      add(denominator, `${reading}: mẫu số`, unit);
    }
    if (target.forecast !== null)
      add(target.forecast.numerator, `${title}: còn lại vào ${target.forecast.at} nếu không công nhận thêm`, unit);
    for (const part of target.impact?.missing ?? [])
      add(part, `${title}: ${(vi.missingReasons as Readonly<Record<string, string>>)[part.reason] ?? part.reason}`, unit);
  }
  for (const { year, at, stars, undetermined } of report.years) {
    for (const star of [3, 4, 5] as const) add(stars[star], `Còn hiệu lực ${at}: ${star} sao`, products);
    add(undetermined, `Chưa rõ tình trạng cuối ${year}`, products);
  }
  for (const part of report.composition.legalForms) add(part, `Chủ thể: ${part.form}`, producers);
  for (const part of report.composition.groups) add(part, `Nhóm: ${part.group ?? 'chưa rõ'}`, products);
  for (const part of report.composition.stars) add(part, `Hạng: ${part.stars ?? 'chưa rõ'}`, products);
  add(report.composition.withoutProducer, 'Không ghi chủ thể', products);
  for (const part of report.lapses.months) add(part, `Hết hạn trong ${part.month}`, products);
  add(report.lapses.later, 'Hết hạn sau lịch', products);
  add(report.lapses.open, 'Còn hiệu lực, không rõ ngày hết hạn', products);
  for (const { figure, nearest } of report.totals) {
    add(nearest.added, `Đối chiếu ${figure.count} (${figure.asOf}): cách gần nhất đếm thêm`, products);
    add(nearest.removed, `Đối chiếu ${figure.count} (${figure.asOf}): cách gần nhất bớt đi`, products);
  }
  // Two numbers may share one list; it stands once.
  return [...new Map(rows.map((row) => [row.id, row])).values()];
}

/** The CSV files beside the page: every number, every row behind it, every product, every published figure. */
export function reportCsvFiles(report: ProgrammeReport): ReadonlyMap<string, string> {
  const names = new Map([
    ...report.producers.map(({ id, names: [first] }) => [id, first] as const),
    ...report.products.map(({ id, name }) => [id, name] as const),
  ]);
  const numbers = numbersOf(report);
  const rows = numbers.flatMap(({ id }) => (report.lists[id] ?? []).map((row) => [id, row, names.get(row)]));
  const targets = report.targets.flatMap((target): CsvCell[][] => {
    const base = [target.id, target.title.vi, vi.units[target.unit]];
    const goals = (value: number | null | undefined, met: boolean | null): CsvCell[] => [
      target.goal.atLeast,
      value ?? undefined,
      met === null ? undefined : met ? 'đạt' : 'chưa đạt',
    ];
    return [
      [
        ...base,
        'đếm được',
        report.asOf,
        target.numerator.count,
        target.denominator.count,
        target.undetermined.count,
        ...goals(target.value, target.met),
        target.goal.source,
      ],
      ...target.stated.map(({ figure, value, met }): CsvCell[] => [
        ...base,
        'đã công bố',
        figure.asOf,
        figure.count,
        figure.of,
        undefined,
        ...goals(value, met),
        figure.source,
      ]),
    ];
  });
  return new Map([
    [
      'targets.csv',
      writeCsv(
        [
          'chỉ tiêu',
          'tên',
          'đơn vị',
          'căn cứ',
          'thời điểm',
          'tử số',
          'mẫu số',
          'chưa rõ',
          'mục tiêu',
          'giá trị',
          'kết quả',
          'nguồn',
        ],
        targets,
      ),
    ],
    [
      'numbers.csv',
      writeCsv(
        ['số', 'nội dung', 'giá trị', 'trên tổng', 'đơn vị'],
        numbers.map(({ id, title, count, of, unit }) => [id, title, count, of, unit]),
      ),
    ],
    ['rows.csv', writeCsv(['số', 'mã', 'tên'], rows)],
    [
      'renewals.csv',
      writeCsv(
        ['mã', 'tên', 'việc', 'nộp từ', 'nộp đến', 'hết hạn'],
        report.renewals.map(({ product, stage, fileFrom, fileUntil, until }) => [
          product,
          names.get(product),
          stage,
          fileFrom,
          fileUntil,
          until,
        ]),
      ),
    ],
    [
      'producers.csv',
      writeCsv(
        ['mã', 'tên', 'loại hình', 'quy mô', 'sản phẩm'],
        report.producers.map(({ id, names: spellings, legalForm, size, products }) => [
          id,
          spellings.join(' | '),
          legalForm,
          size ?? undefined,
          products.join(' ; '),
        ]),
      ),
    ],
    [
      'products.csv',
      writeCsv(
        [
          'mã',
          'tên sản phẩm',
          'chủ thể',
          'nhóm',
          'hạng sao',
          'tình trạng',
          'lý do',
          'số quyết định',
          'ngày quyết định',
          'hiệu lực đến',
          'dòng',
          'nguồn',
        ],
        report.products.map((product) => [
          product.id,
          product.name,
          product.producer ?? undefined,
          product.group ?? undefined,
          product.stars ?? undefined,
          product.state,
          product.reason,
          product.decision ?? undefined,
          product.decisionDate ?? undefined,
          product.until ?? undefined,
          product.rows.join(' ; '),
          product.sources.join(' ; '),
        ]),
      ),
    ],
  ]);
}
