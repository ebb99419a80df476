import './no-eval.ts';

import { civilDateInVietnam, PRODUCT_SETS, type Product } from '@ocop/core';
import { type LabelOrder, parseTemplate, STOCKS, TEMPLATES, TRACE_ITEMS } from '@ocop/trace/print/web';

import { type DesignedLabel, designLabel } from './design-label.ts';
import { both, byId, make } from './dom.ts';
import { type DownloadKind, makeFile, save } from './downloads.ts';
import { loadFonts } from './fonts.ts';
import { fillForm, readList } from './product-list.ts';
import { readForm } from './read-form.ts';
import { showFault, showFindings } from './show-findings.ts';
import { showLabel, showMeasures } from './show-label.ts';
import { TRACE_WORDS } from './trace-words.ts';

const fonts = loadFonts();
const form = byId('order', HTMLFormElement);
const stage = byId('stage', HTMLElement);
const findings = byId('findings', HTMLUListElement);
const measures = byId('measures', HTMLParagraphElement);
const accept = byId('accept', HTMLInputElement);
const status = byId('status', HTMLParagraphElement);
const buttons = [...document.querySelectorAll<HTMLButtonElement>('button[data-kind]')];

let products: readonly Product[] = [];
let base: Product | undefined;
let ownTemplate: unknown;
let current: { designed: DesignedLabel; order: LabelOrder } | undefined;

const today = () => civilDateInVietnam(Date.now() / 1000);

/** Errors of the packages carry their own sentences. */
function sentenceOf(error: unknown): { vi: string; en: string } {
  if (error instanceof Error && 'sentence' in error) return error.sentence as { vi: string; en: string };
  const text = error instanceof Error ? error.message : String(error);
  return { vi: text, en: text };
}

function updateButtons(): void {
  const blocked =
    current?.designed.findings.some(({ severity }) => severity === 'error') === true || current?.designed.readBack === false;
  byId('accept-line', HTMLElement).hidden = !blocked;
  for (const button of buttons)
    button.disabled = current === undefined || (blocked && !accept.checked && button.dataset['kind'] !== 'json');
}

function update(): void {
  try {
    const read = readForm(form, { base, template: ownTemplate });
    if ('faults' in read) {
      current = undefined;
      showFault(findings, read.faults);
    } else {
      const designed = designLabel(read.order, { at: today(), fonts });
      current = { designed, order: read.order };
      const zoom = Number(new FormData(form).get('zoom') ?? 1);
      showLabel(stage, designed, fonts, zoom);
      showMeasures(measures, designed);
      showFindings(findings, designed);
    }
  } catch (error) {
    current = undefined;
    showFault(findings, [sentenceOf(error)]);
  }
  stage.toggleAttribute('data-stale', current === undefined);
  updateButtons();
}

let waiting: ReturnType<typeof setTimeout> | undefined;
function updateSoon(): void {
  clearTimeout(waiting);
  waiting = setTimeout(update, 120);
}

function say(vi: string, en: string): void {
  status.replaceChildren(...both(vi, en));
}

async function takeList(file: File): Promise<void> {
  const { products: read, issues } = await readList(file);
  products = read;
  const select = byId('list-row', HTMLSelectElement);
  select.replaceChildren(...products.map((product, i) => make('option', { value: String(i) }, product.name.vi)));
  select.disabled = products.length === 0;
  base = products[0];
  if (base) fillForm(form, base);
  say(`Đã đọc ${products.length} sản phẩm, ${issues} chỗ cần xem lại.`, `Read ${products.length} products, ${issues} issues.`);
  update();
}

async function takeTemplate(file: File): Promise<void> {
  try {
    ownTemplate = parseTemplate(await file.text());
    say(`Đang dùng mẫu “${file.name}”.`, `Using the template “${file.name}”.`);
  } catch (error) {
    ownTemplate = undefined;
    const { vi, en } = sentenceOf(error);
    say(vi, en);
  }
  update();
}

async function download(kind: DownloadKind): Promise<void> {
  if (!current) return;
  const { designed, order } = current;
  try {
    const file = await makeFile(kind, designed, {
      at: today(),
      fonts,
      order,
      onProgress: (done, total) => say(`Đang dàn ${done}/${total} nhãn…`, `Laying out ${done}/${total} labels…`),
    });
    save(file);
    say(`Đã tạo ${file.name} ngay trên máy này.`, `Made ${file.name} on this machine.`);
  } catch (error) {
    const { vi, en } = sentenceOf(error);
    say(vi, en);
  }
}

const option = (value: string, text: string): HTMLElement => make('option', { value }, text);

function fillChoices(): void {
  byId('template', HTMLSelectElement).append(
    ...TEMPLATES.map(({ id, name }) => option(id, `${name.vi} · ${name.en}`)),
    option('', 'Tự dàn theo khổ tem · laid out for its size'),
  );
  byId('productSet', HTMLSelectElement).append(
    option('', '–'),
    ...PRODUCT_SETS.map(({ number, name }) => option(String(number), `${number}. ${name.vi} · ${name.en}`)),
  );
  byId('media', HTMLSelectElement).append(
    ...['A4', 'A3', 'SRA3'].map((paper) => option(paper, `${paper}, có dấu cắt · with crop marks`)),
    option('label', 'Mỗi nhãn một trang · a page each'),
    ...STOCKS.map(({ id, name }) => option(`stock:${id}`, `${name.vi} · ${name.en}`)),
  );
  byId('trace-items', HTMLElement).append(
    ...TRACE_ITEMS.map(({ id }) =>
      make(
        'label',
        { class: 'check' },
        make('input', { type: 'checkbox', name: `trace-${id}`, checked: '' }),
        ...both(...TRACE_WORDS[id]),
      ),
    ),
  );
}

function listen(): void {
  form.addEventListener('input', updateSoon);
  form.addEventListener('submit', (event) => event.preventDefault());
  accept.addEventListener('change', updateButtons);
  const drop = byId('drop', HTMLElement);
  const file = byId('list-file', HTMLInputElement);
  file.addEventListener('change', () => file.files?.[0] && void takeList(file.files[0]));
  const row = byId('list-row', HTMLSelectElement);
  row.addEventListener('change', () => {
    base = products[Number(row.value)];
    if (base) fillForm(form, base);
    update();
  });
  const template = byId('template-file', HTMLInputElement);
  template.addEventListener('change', () => template.files?.[0] && void takeTemplate(template.files[0]));
  byId('template', HTMLSelectElement).addEventListener('change', () => {
    ownTemplate = undefined;
  });
  for (const name of ['dragover', 'dragleave', 'drop'] as const) {
    drop.addEventListener(name, (event) => {
      event.preventDefault();
      drop.toggleAttribute('data-over', name === 'dragover');
      const dropped = name === 'drop' ? event.dataTransfer?.files[0] : undefined;
      if (dropped) void takeList(dropped);
    });
  }
  for (const button of buttons) button.addEventListener('click', () => void download(button.dataset['kind'] as DownloadKind));
  byId('language', HTMLButtonElement).addEventListener('click', () => {
    document.documentElement.lang = document.documentElement.lang === 'vi' ? 'en' : 'vi';
  });
}

fillChoices();
// The made-up product of the empty page is a honey.
byId('productSet', HTMLSelectElement).value = '4';
listen();
update();
