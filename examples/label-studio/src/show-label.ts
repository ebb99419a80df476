import { drawingToSvg, type FontSet } from '@ocop/trace/print/web';

import type { DesignedLabel } from './design-label.ts';
import { both } from './dom.ts';

const mm = (value: number, digits: number): string => String(Number(value.toFixed(digits)));

/** Draws the label in true millimetres, or larger; the picture is parsed, never set as HTML. */
export function showLabel(stage: HTMLElement, { composed, labels, design }: DesignedLabel, fonts: FontSet, zoom: number): void {
  const [label] = labels;
  const svg = drawingToSvg(composed.drawing, { fonts, inks: design.inks ?? 'k', title: label?.productName ?? '' });
  const { documentElement: picture } = new DOMParser().parseFromString(svg, 'image/svg+xml');
  const { width, height } = composed.drawing;
  picture.setAttribute('width', `${width * zoom}mm`);
  picture.setAttribute('height', `${height * zoom}mm`);
  picture.setAttribute('class', design.template?.shape.kind === 'circle' ? 'round' : '');
  stage.replaceChildren(document.importNode(picture, true));
}

/** Size, X-dimension and symbol in one line. */
export function showMeasures(target: HTMLElement, { composed }: DesignedLabel): void {
  const { drawing, qr, module } = composed;
  const dots = module.dots === undefined ? '' : ` = ${module.dots}`;
  const side = (qr.size + 8) * module.moduleMm;
  const facts = (decimal: (text: string) => string, dot: string, quiet: string): string =>
    decimal(
      `${mm(drawing.width, 1)} × ${mm(drawing.height, 1)} mm · X = ${mm(module.moduleMm, 3)} mm${dots === '' ? '' : `${dots} ${dot}`} · QR ${qr.version}-${qr.errorCorrection}, ${mm(side, 1)} mm ${quiet}`,
    );
  const vi = facts((text) => text.replaceAll(/(\d)\.(\d)/g, '$1,$2'), 'chấm', 'cả vùng trắng');
  const en = facts((text) => text, 'dots', 'with quiet zone');
  target.replaceChildren(...both(vi, en));
}
