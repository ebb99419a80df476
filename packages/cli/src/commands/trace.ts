import {
  epcisDocument,
  type EpcisEvent,
  eventsOfProduct,
  harvest,
  pack,
  receive,
  ship,
  traceItems,
  transform,
} from '@ocop/trace/event';
import type { Command } from 'commander';
import colors from 'picocolors';
import { CliError } from '../cli-error.ts';
import { parseGoods } from '../goods-option.ts';
import { readEvents, readEventsIfAny } from '../read-events.ts';
import { readIssuance } from '../read-issuance.ts';
import { createTerminal } from '../terminal.ts';
import { toRegistryInput } from '../to-registry-input.ts';
import { traceLines } from '../trace-lines.ts';
import { writeFileWhole } from '../write-file.ts';

interface AddOptions {
  readonly goods: readonly string[];
  readonly makes: readonly string[];
  readonly into?: string;
  readonly at?: string;
  readonly place?: string;
  readonly from?: string;
  readonly to?: string;
  readonly bestBefore?: string;
  readonly json?: boolean;
}

/** Viet Nam has had one zone without summer time since 1975. */
const nowInVietnam = (): string => `${new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 19)}+07:00`;

function need(value: string | undefined, option: string): string {
  if (value !== undefined) return value;
  throw new CliError({ vi: `Bước này cần ${option}.`, en: `This step needs ${option}.` });
}

const STEPS: Readonly<Record<string, (options: AddOptions, at: string, place: string) => EpcisEvent>> = {
  harvest: ({ goods, bestBefore }, at, place) =>
    harvest({ at, place, goods: goods.map(parseGoods), ...(bestBefore === undefined ? {} : { bestBefore }) }),
  transform: ({ goods, makes, bestBefore }, at, place) =>
    transform({
      at,
      place,
      inputs: goods.map(parseGoods),
      outputs: makes.map(parseGoods),
      ...(bestBefore === undefined ? {} : { bestBefore }),
    }),
  pack: ({ goods, into }, at, place) => pack({ at, place, into: need(into, '--into'), goods: goods.map(parseGoods) }),
  ship: ({ goods, from, to }, at, place) =>
    ship({ at, place, from: need(from, '--from'), to: need(to, '--to'), goods: goods.map(parseGoods) }),
  receive: ({ goods, from, to }, at, place) =>
    receive({ at, place, from: need(from, '--from'), to: need(to, '--to'), goods: goods.map(parseGoods) }),
};

async function add(file: string, step: string, options: AddOptions): Promise<void> {
  const terminal = createTerminal({ json: options.json ?? false });
  const build = STEPS[step];
  if (build === undefined)
    throw new CliError({
      vi: `“${step}” không phải một bước; có: ${Object.keys(STEPS).join(', ')}.`,
      en: `“${step}” is no step; there are: ${Object.keys(STEPS).join(', ')}.`,
    });
  const earlier = await readEventsIfAny(file);
  // A small producer works in one place: the last one is taken unless another is named.
  const event = build(options, options.at ?? nowInVietnam(), need(options.place ?? earlier.at(-1)?.readPoint?.id, '--place'));
  const document = await epcisDocument([...earlier, event], { created: nowInVietnam() });
  const { eventList } = document.epcisBody;
  if (eventList.length === earlier.length)
    throw new CliError({ vi: 'Sự kiện này đã có trong tệp.', en: 'The file already has this event.' });
  await writeFileWhole(file, `${JSON.stringify(document, undefined, 2)}\n`);
  for (const line of traceLines(event)) terminal.line(line);
  terminal.line(`\nĐã ghi ${eventList.length} sự kiện / events written → ${file}`);
  terminal.result({ events: eventList.length, out: file });
}

async function show(file: string, options: { product?: string; issuance?: string; json?: boolean }): Promise<void> {
  const terminal = createTerminal({ json: options.json ?? false });
  const { eventList } = (await readEvents(file)).epcisBody;
  const { product: recId } = options;
  const kind = /^\d{14}$/.test(recId ?? '') ? 'gtin' : 'productCode';
  const events = recId === undefined ? eventList : eventsOfProduct(eventList, { kind, recId });
  for (const event of events) for (const line of traceLines(event)) terminal.line(line);
  const facts =
    recId === undefined || options.issuance === undefined
      ? undefined
      : toRegistryInput(await readIssuance(options.issuance), { path: '/embed/ocop.js' }).entries.find(
          (entry) => entry.recId === recId,
        )?.product;
  const items = traceItems(
    {
      name: facts?.name.vi ?? null,
      image: facts?.image?.url ?? null,
      producer: facts?.producer ?? null,
      address: facts?.place ?? null,
    },
    events,
  );
  terminal.line(colors.bold('\nMười mục của Thông tư 02/2024/TT-BKHCN / the ten items of Circular 02/2024/TT-BKHCN'));
  const marks = { present: colors.green('✓'), missing: colors.yellow('–'), none: ' ' };
  for (const { state, title } of items) terminal.line(`  ${marks[state]} ${title.vi} / ${title.en}`);
  terminal.result({ events: events.length, items: items.map(({ name, state }) => ({ name, state })) });
}

export function addTrace(program: Command): void {
  const trace = program
    .command('trace')
    .summary('ghi và xem sự kiện truy xuất nguồn gốc (EPCIS 2.0) · record and show traceability events')
    .description(
      'Ghi từng bước của một lô hàng vào một tệp EPCIS 2.0: gì, bao nhiêu, ở đâu, khi nào.\nRecords the steps of a lot in one EPCIS 2.0 file: what, how much, where, when.',
    );
  trace
    .command('add')
    .summary('ghi một bước · record a step')
    .argument('<file>', 'tệp sự kiện; chưa có thì tạo · the events file; made when there is none')
    .argument('<step>', 'harvest (thu hoạch), transform (chế biến), pack (đóng gói), ship (xuất), receive (nhận)')
    .requiredOption('-g, --goods <goods...>', '"liên kết số-lượng đơn-vị" · "link quantity unit"')
    .option('-m, --makes <goods...>', 'thành phẩm của transform · what transform makes', [])
    .option('--into <link>', 'kiện, thùng khi pack · the crate of pack')
    .option('--place <place>', 'GLN hoặc địa chỉ https; mặc định là nơi trước đó · the last place unless given')
    .option('--at <time>', 'YYYY-MM-DDThh:mm:ss+07:00; mặc định là bây giờ · now unless given')
    .option('--from <party>', 'bên giao · who gives')
    .option('--to <party>', 'bên nhận · who takes')
    .option('--best-before <day>', 'hạn dùng của lô, YYYY-MM-DD · best before')
    .option('--json', 'in kết quả bằng JSON · print the result as JSON')
    .action(add);
  trace
    .command('show')
    .summary('xem các bước và mười mục thông tin tối thiểu · show the steps and the ten minimum items')
    .argument('<file>', 'tệp sự kiện · the events file')
    .option('--product <key>', 'chỉ sự kiện của một GTIN-14 hoặc mã sản phẩm · only the events of one product')
    .option('--issuance <file>', 'lấy tên, chủ thể, địa chỉ từ tệp phát hành · take name, producer and address from an issuance')
    .option('--json', 'in kết quả bằng JSON · print the result as JSON')
    .action(show);
  for (const command of trace.commands) command.exitOverride().helpOption('-h, --help', 'hướng dẫn · help');
}
