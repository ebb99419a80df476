import { tryParseLink } from './link-of.ts';
import { BLACK, darknessOf, type Ink, PAPER } from '../drawing/ink.ts';
import type { PrintCase, Rule } from './rule.ts';

/** Light that comes back from plain paper and from solid ink, of what falls on them: values of common uncoated stock. */
const PAPER_REFLECTS = 0.85;
const INK_ABSORBS = 0.94;
/** Least symbol contrast, percent: below `bad` the grade is D or F, below `good` B or C. Source: ISO/IEC 15415, symbol contrast. */
const CONTRAST = { bad: 40, good: 70 };
/** Share of damaged codewords that each level repairs, percent. Source: ISO/IEC 18004. */
const REPAIRS = { L: 7, M: 15, Q: 25, H: 30 } as const;

const absorbed = (darkness: number): number => PAPER_REFLECTS * (1 - INK_ABSORBS * Math.min(1, darkness));

/** Reflectance seen by eyes and cameras, and by a scanner's red light, which cyan and black absorb and magenta and yellow do not. */
function reflectance(ink: Ink): { eye: number; red: number } {
  const [cyan, , , black] = ink;
  return { eye: absorbed(darknessOf(ink) / 100), red: absorbed(1 - (1 - cyan / 100) * (1 - black / 100)) };
}

function inksOf({ template }: PrintCase): { dark: Ink; light: Ink } {
  const ground = template?.symbol.ground === 'none' ? template.background : undefined;
  return { dark: template?.symbol.ink ?? BLACK, light: ground ?? PAPER };
}

function contrast({ dark, light }: { dark: Ink; light: Ink }): number {
  const [symbol, ground] = [reflectance(dark), reflectance(light)];
  return Math.round(100 * Math.min(ground.eye - symbol.eye, ground.red - symbol.red));
}

/** Share of the symbol's modules under the logo, percent. */
function logoShare({ template, composed }: PrintCase): number | undefined {
  const logo = template?.symbol.logo;
  if (!logo || !composed) return undefined;
  const side = composed.qr.size * composed.symbol.moduleMm;
  return (100 * Math.min(logo.widthMm, side) * Math.min(logo.heightMm, side)) / side ** 2;
}

const isSigned = ({ label }: PrintCase): boolean => tryParseLink(label.uri)?.signature !== undefined;

export const INK_RULES = [
  {
    id: 'symbol-reversed',
    severity: 'error',
    source: 'GS1 General Specifications, 5.12: dark modules on a light ground',
    find(given) {
      const { dark, light } = inksOf(given);
      return reflectance(dark).eye > reflectance(light).eye ? {} : undefined;
    },
  },
  {
    id: 'symbol-contrast',
    severity: 'warning',
    source: 'ISO/IEC 15415, symbol contrast; reckoned from the inks, not measured',
    find(given) {
      const { dark, light } = inksOf(given);
      const percent = contrast({ dark, light });
      if (percent >= CONTRAST.good || reflectance(dark).eye > reflectance(light).eye) return undefined;
      return { percent: Math.max(0, percent), ...CONTRAST, ...(percent < CONTRAST.bad ? { severity: 'error' as const } : {}) };
    },
  },
  {
    id: 'symbol-on-several-plates',
    severity: 'warning',
    source: 'mức riêng của dự án: một bản in thì không lệch màu · policy of this project: one plate cannot be out of register',
    find(given) {
      const plates = inksOf(given).dark.filter((share) => share > 0).length;
      return given.inks === 'cmyk' && plates > 1 ? { plates } : undefined;
    },
  },
  {
    id: 'symbol-on-colour',
    severity: 'notice',
    source: 'mức riêng của dự án: dưới mã là giấy không in · policy of this project: unprinted paper under the symbol',
    find: ({ template }) => (template?.symbol.ground === 'none' && template.background ? {} : undefined),
  },
  {
    id: 'logo-on-signed-code',
    severity: 'error',
    source:
      'mức riêng của dự án: chữ ký không để dư phần sửa lỗi · policy of this project: a signature leaves no error correction to spare',
    find(given) {
      const share = logoShare(given);
      return share !== undefined && isSigned(given) ? { percent: Math.round(share) } : undefined;
    },
  },
  {
    id: 'logo-over-symbol',
    severity: 'warning',
    source: 'ISO/IEC 18004, error correction; GS1 discourages logos on trade item codes',
    find(given) {
      const share = logoShare(given);
      if (share === undefined || !given.composed || isSigned(given)) return undefined;
      const level = given.composed.qr.errorCorrection;
      const tooMuch = share > REPAIRS[level] / 2;
      return { percent: Math.round(share), level, repairs: REPAIRS[level], ...(tooMuch ? { severity: 'error' as const } : {}) };
    },
  },
] as const satisfies readonly Rule[];
