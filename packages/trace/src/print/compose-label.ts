import { createSymbol, type ErrorCorrection, type QrSymbol } from '../qr/index.ts';
import type { FontSet } from './fonts/font-set.ts';
import type { LaidOutLabel } from './layout/laid-out-label.ts';
import { layOutStandardLabel } from './layout/standard-layout.ts';
import { layOutTemplate } from './layout/template-layout.ts';
import { PrintError } from './print-error.ts';
import type { PrintLabel } from './print-label.ts';
import { type ModulePlan, planModule } from './stock/module-plan.ts';
import { snapModule } from './stock/snap-module.ts';
import type { LabelTemplate } from './templates/label-template.ts';
import { trimSize } from './templates/trim-size.ts';

export interface DesignOptions {
  /** A design; without one the label is laid out for its size alone. */
  template?: LabelTemplate;
  /** Trimmed size, 62 × 40 mm unless told; that of the template where there is one. */
  labelMm?: { width: number; height: number };
  /** X-dimension asked for, millimetres. Without it a template's square is filled, and other labels get 0.40. */
  moduleMm?: number;
  /** Resolution of the printer: the X-dimension is then a whole number of its dots. */
  dpi?: number;
  /** The least error correction; free space of a symbol raises it. 'M' unless told. */
  errorCorrection?: ErrorCorrection;
}

export interface ComposedLabel extends LaidOutLabel {
  qr: QrSymbol;
  module: ModulePlan;
}

/** Trimmed size of the labels of a design. */
export function designSize({ template, labelMm }: DesignOptions): { width: number; height: number } {
  return template ? trimSize(template) : (labelMm ?? { width: 62, height: 40 });
}

/** Text in composed form (NFC): the font has each Vietnamese letter as one glyph. The URI stays as it is. */
function composed<T extends object>(record: T): T {
  const entries = Object.entries(record).map(([name, value]: [string, unknown]) => {
    if (name === 'uri') return [name, value];
    if (typeof value === 'string') return [name, value.normalize('NFC')];
    return [name, name === 'facts' && typeof value === 'object' && value !== null ? composed(value) : value];
  });
  return Object.fromEntries(entries) as T;
}

function standardPlan({ moduleMm: asked = 0.4, dpi }: DesignOptions): ModulePlan {
  if (dpi === undefined) return { moduleMm: asked, askedMm: asked, largestMm: asked, reason: 'as-asked' };
  const { moduleMm, dots } = snapModule(asked, dpi);
  return {
    moduleMm,
    askedMm: asked,
    largestMm: moduleMm,
    dpi,
    dots,
    reason: Math.abs(moduleMm - asked) < 1e-6 ? 'as-asked' : 'raised',
  };
}

/**
 * One label: its symbol, the X-dimension it is printed at, and everything that stands on it in millimetres. Pure; the same in Node and browsers.
 * `index` names the label in errors. Throws `PrintError` when the symbol does not fit, `QrError` for a URI that no symbol holds,
 * `RangeError` for a resolution out of bounds.
 */
export function composeLabel(given: PrintLabel, options: DesignOptions & { fonts: FontSet; index?: number }): ComposedLabel {
  const { template, fonts, index = 0, moduleMm: asked, dpi } = options;
  if (asked !== undefined && !(asked >= 0.1 && asked <= 5)) throw new PrintError({ code: 'ERR_PRINT_MODULE', moduleMm: asked });
  const label = composed(given);
  const qr = createSymbol(label.uri, { errorCorrection: options.errorCorrection ?? 'M' });
  const { measure } = fonts;
  if (!template) {
    const module = standardPlan(options);
    const size = designSize(options);
    return { ...layOutStandardLabel(label, index, { symbol: qr, moduleMm: module.moduleMm, ...size, measure }), qr, module };
  }
  const module = planModule({
    modules: qr.size,
    sideMm: template.symbol.sideMm,
    label: index,
    ...(asked === undefined ? {} : { askedMm: asked }),
    ...(dpi === undefined ? {} : { dpi }),
  });
  return { ...layOutTemplate(label, template, { symbol: qr, moduleMm: module.moduleMm, measure }), qr, module };
}
