import { type Product, tryParseGtin } from '@ocop/core';
import { type LabelOrder, parseLabelOrder, TRACE_ITEMS, type TracePageItem } from '@ocop/trace/print/web';

/** Something in the form that has to be put right before there is a label; `field` is the name of the input. */
export interface FormFault {
  field: string;
  vi: string;
  en: string;
}

const FACTS = [
  'responsibleParty',
  'origin',
  'netContent',
  'ingredients',
  'producedOn',
  'bestBefore',
  'instructions',
  'warnings',
  'standard',
] as const;

function present<T extends object>(record: T): Partial<T> {
  return Object.fromEntries(
    Object.entries(record).filter(([, value]) => value !== undefined && value !== '' && !Number.isNaN(value)),
  ) as Partial<T>;
}

function faultsOf(text: (name: string) => string): FormFault[] {
  const gtin = text('gtin');
  const faults: FormFault[] = [];
  if (text('name') === '') faults.push({ field: 'name', vi: 'Nhập tên sản phẩm.', en: 'Enter the product name.' });
  if (gtin !== '' && tryParseGtin(gtin) === undefined)
    faults.push({
      field: 'gtin',
      vi: 'GTIN có 8, 12, 13 hoặc 14 chữ số và số kiểm tra phải đúng.',
      en: 'A GTIN has 8, 12, 13 or 14 digits and a right check digit.',
    });
  if (gtin === '' && text('productCode') === '' && text('uri') === '')
    faults.push({
      field: 'gtin',
      vi: 'Cần GTIN, mã sản phẩm OCOP, hoặc liên kết đã ký. Không tự đặt số.',
      en: 'A GTIN, an OCOP product code or a signed link is needed. Never make a number up.',
    });
  return faults;
}

/** The product as typed, on top of the row of the list that it came from. */
function productOf(text: (name: string) => string, base: Product | undefined): unknown {
  const gtin = tryParseGtin(text('gtin'));
  const recognition = base?.recognition;
  return {
    id: base?.id ?? 'form',
    name: present({ vi: text('name').normalize('NFC'), en: text('nameEn') }),
    ...present({ productSet: Number(text('productSet') || Number.NaN), productCode: text('productCode') }),
    gtins: gtin === undefined ? [] : [gtin],
    ...(text('producer') === ''
      ? {}
      : {
          producer: {
            name: text('producer').normalize('NFC'),
            legalForm: base?.producer?.legalForm ?? 'other',
            place: base?.producer?.place ?? {},
          },
        }),
    recognition: {
      ...present({ stars: Number(text('stars') || Number.NaN), validUntil: text('validUntil') }),
      claim: recognition?.claim ?? 'recognised',
      decision: present({ number: text('decisionNumber'), date: text('decisionDate') }),
      events: recognition?.events ?? [],
    },
    replaces: [],
    demonstration: base?.demonstration ?? false,
    sources: base?.sources ?? ['form'],
  };
}

/**
 * The order that the form describes, or what is wrong with it. Throws `PrintError` where the order's own schema refuses what the form let through.
 */
export function readForm(
  form: HTMLFormElement,
  { base, template }: { base?: Product | undefined; template?: unknown },
): { order: LabelOrder } | { faults: FormFault[] } {
  const data = new FormData(form);
  const text = (name: string): string => {
    const value = data.get(name);
    return typeof value === 'string' ? value.trim() : '';
  };
  const faults = faultsOf(text);
  if (faults.length > 0) return { faults };
  const signed = text('uri');
  const items = TRACE_ITEMS.map(({ id }) => id).filter((id): id is TracePageItem => data.get(`trace-${id}`) === 'on');
  const media = text('media');
  const item = {
    product: productOf(text, base),
    ...(signed === '' ? { stem: text('stem') || 'https://localhost' } : { uri: signed }),
    ...present({ lot: signed === '' ? text('lot') : '', perMonth: Number(text('perMonth') || Number.NaN) }),
    count: Number(text('count') || 1),
    facts: present(Object.fromEntries(FACTS.map((name) => [name, text(name)]))),
    ...(data.get('traceKnown') === 'on' ? { traceability: { items, story: data.get('story') === 'on' } } : {}),
    test: data.get('test') === 'on',
  };
  const order = parseLabelOrder({
    format: 'ocop-label-order/1',
    ...(template === undefined ? present({ template: text('template') }) : { template }),
    ...(media.startsWith('stock:') ? { stock: media.slice(6) } : { paper: media || 'A4' }),
    ...present({ dpi: Number(text('dpi') || Number.NaN), profile: text('profile'), inks: text('inks'), role: text('role') }),
    items: [item],
  });
  return { order };
}
