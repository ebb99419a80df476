import { isBlack } from '../drawing/bitmap.ts';
import { rasterise } from '../drawing/rasterise.ts';
import { LEGIBLE_PT } from '../layout/fit-text.ts';
import { trimSize } from '../templates/trim-size.ts';
import { PROFILES } from './profiles.ts';
import type { PrintCase, Rule } from './rule.ts';
import { MM_PER_PT } from '../../points.ts';

/** Every cut wanders by about this much, millimetres. */
const CUT_MM = 0.5;
/** Resolution at which ink in the quiet zone is looked for. */
const LOOK_DPI = 300;
/** Height of a small letter in ems of Be Vietnam Pro. */
const X_HEIGHT_EM = 0.53;
/** What common office printers leave white on every side. */
const PRINTER_EDGE_MM = 4.2;
/** At this angle off the middle a module looks 13 % narrower than the one in the middle. */
const CURVE_DEGREES = 30;

const round = (value: number, digits = 3): number => Number(value.toFixed(digits));

function inkInQuietZone({ composed, fonts }: PrintCase): boolean {
  if (!composed || !fonts) return false;
  const { drawing, symbol } = composed;
  const marks = drawing.marks.filter(({ kind }) => kind !== 'symbol');
  const bitmap = rasterise({ ...drawing, marks }, { fonts, dpi: LOOK_DPI });
  const dots = LOOK_DPI / 25.4;
  const { x, y, width } = symbol.quietBox;
  for (let row = Math.ceil(y * dots); row < Math.floor((y + width) * dots); row += 1) {
    for (let column = Math.ceil(x * dots); column < Math.floor((x + width) * dots); column += 1) {
      if (isBlack(bitmap, column, row)) return true;
    }
  }
  return false;
}

function distanceToCut({ composed, template }: PrintCase): number | undefined {
  if (!composed) return undefined;
  const { x, y, width } = composed.symbol.quietBox;
  if (template?.shape.kind === 'circle') {
    const radius = template.shape.diameterMm / 2;
    return radius - Math.max(...[x, x + width].flatMap((cx) => [y, y + width].map((cy) => Math.hypot(cx - radius, cy - radius))));
  }
  const { width: labelWidth, height } = composed.drawing;
  return Math.min(x, y, labelWidth - x - width, height - y - width);
}

export const GEOMETRY_RULES = [
  {
    id: 'x-dimension-small',
    severity: 'error',
    source: PROFILES['point-of-sale'].source,
    find({ composed, profile }) {
      const { minMm } = PROFILES[profile];
      if (!composed || composed.symbol.moduleMm >= minMm - 1e-6) return undefined;
      const sideMm = round((composed.qr.size + 8) * minMm, 1);
      return { moduleMm: round(composed.symbol.moduleMm), minMm, sideMm, profile };
    },
  },
  {
    id: 'x-dimension-large',
    severity: 'warning',
    source: PROFILES['point-of-sale'].source,
    find({ composed, profile }) {
      const { maxMm } = PROFILES[profile];
      if (!composed || composed.symbol.moduleMm <= maxMm + 1e-6) return undefined;
      return { moduleMm: round(composed.symbol.moduleMm), maxMm, profile };
    },
  },
  {
    id: 'x-dimension-snapped',
    severity: 'notice',
    source: 'mức riêng của dự án: tròn chấm máy in · policy of this project: whole printer dots',
    find({ composed }) {
      const plan = composed?.module;
      if (!plan || (plan.reason !== 'raised' && plan.reason !== 'lowered')) return undefined;
      const asked = round(plan.askedMm ?? plan.largestMm);
      return { askedMm: asked, moduleMm: round(plan.moduleMm), dots: plan.dots ?? 0, dpi: plan.dpi ?? 0 };
    },
  },
  {
    id: 'printer-unknown',
    severity: 'notice',
    source: 'mức riêng của dự án: tròn chấm máy in · policy of this project: whole printer dots',
    find: ({ composed, dpi }) => (composed && dpi === undefined ? { moduleMm: round(composed.symbol.moduleMm) } : undefined),
  },
  {
    id: 'quiet-zone-ink',
    severity: 'error',
    source: 'GS1 General Specifications, 5.12: four modules on every side',
    find: (given) => (inkInQuietZone(given) ? { quietMm: round(4 * (given.composed?.symbol.moduleMm ?? 0), 2) } : undefined),
  },
  {
    id: 'quiet-zone-at-cut',
    severity: 'warning',
    source: 'mức riêng của dự án: dao cắt lệch nửa milimét · policy of this project: a cut wanders by half a millimetre',
    find(given) {
      const distance = distanceToCut(given);
      return distance === undefined || distance >= CUT_MM - 1e-6 ? undefined : { distanceMm: round(distance, 2), cutMm: CUT_MM };
    },
  },
  {
    id: 'printer-edge',
    severity: 'warning',
    source:
      'mức riêng của dự án: máy in văn phòng chừa trắng tới 4,2 mm · policy of this project: office printers leave up to 4.2 mm of a sheet white',
    find({ composed, stock }) {
      if (!composed || stock?.kind !== 'sheet') return undefined;
      const { symbol, qr, drawing } = composed;
      const side = qr.size * symbol.moduleMm;
      const [dx, dy] = [(stock.label.width - drawing.width) / 2, (stock.label.height - drawing.height) / 2];
      const across = (stock.columns - 1) * stock.pitchX;
      const down = (stock.rows - 1) * stock.pitchY;
      const edges = [
        stock.left + dx + symbol.x,
        stock.top + dy + symbol.y,
        stock.page.width - stock.left - across - dx - symbol.x - side,
        stock.page.height - stock.top - down - dy - symbol.y - side,
      ];
      const edgeMm = Math.min(...edges);
      return edgeMm < PRINTER_EDGE_MM ? { edgeMm: round(edgeMm, 1), whiteMm: PRINTER_EDGE_MM } : undefined;
    },
  },
  {
    id: 'curved-surface',
    severity: 'warning',
    source: 'mức riêng của dự án: lệch giữa tối đa 30° · policy of this project: at most 30° off the middle',
    find({ composed, template }) {
      const diameterMm = template?.surface?.diameterMm;
      if (!composed || diameterMm === undefined) return undefined;
      const degrees = (composed.qr.size * composed.symbol.moduleMm * 180) / (Math.PI * diameterMm);
      return degrees > CURVE_DEGREES ? { degrees: Math.round(degrees), limit: CURVE_DEGREES, diameterMm } : undefined;
    },
  },
  {
    id: 'text-too-small',
    severity: 'warning',
    source:
      'mức riêng của dự án: dưới 5 pt dấu tiếng Việt lấp mực trên máy in văn phòng · policy of this project: Vietnamese marks fill in below 5 pt on office printers',
    find: ({ composed }) =>
      composed && composed.smallestPt < LEGIBLE_PT ? { sizePt: round(composed.smallestPt, 2), leastPt: LEGIBLE_PT } : undefined,
  },
  {
    id: 'letter-height',
    severity: 'notice',
    source: '43/2017/NĐ-CP, Điều 6 (replaced by 37/2026/NĐ-CP, whose own figure was not read)',
    find({ composed, template, product, role }) {
      const food = product?.productSet !== undefined && product.productSet <= 17;
      if (!composed || !food || role !== 'only' || !Number.isFinite(composed.smallestPt)) return undefined;
      const { width, height } = template ? trimSize(template) : composed.drawing;
      const leastMm = width * height < 8000 ? 0.9 : 1.2;
      const letterMm = composed.smallestPt * MM_PER_PT * X_HEIGHT_EM;
      return letterMm < leastMm ? { letterMm: round(letterMm, 2), leastMm } : undefined;
    },
  },
  {
    id: 'glyph-missing',
    severity: 'error',
    source: 'mức riêng của dự án: không in ký tự thành ô trống · policy of this project: nothing is printed as an empty box',
    find({ label, fonts }) {
      const {
        productName,
        productNameEn = '',
        producer,
        keyText,
        lot = '',
        serial = '',
        validityText,
        decisionText = '',
      } = label;
      const text = [productName, productNameEn, producer, keyText, lot, serial, validityText, decisionText];
      const characters = fonts?.missingGlyphs([...text, ...Object.values(label.facts ?? {})].join(' ').normalize('NFC')) ?? '';
      return characters === '' ? undefined : { characters };
    },
  },
] as const satisfies readonly Rule[];
