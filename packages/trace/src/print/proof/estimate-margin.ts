import type { QrSymbol } from '../../qr/index.ts';
import type { RgbaPixels } from './bitmap-pixels.ts';

/** Reads one picture; undefined where it finds no code. */
export type Decode = (pixels: RgbaPixels) => Promise<string | undefined>;

/** How far one thing can go wrong before the code is lost, and how far it usually does. */
export interface Limit {
  /** The worst that still decoded. */
  limit: number;
  /** What a careful shop has to expect. */
  usual: number;
  /** Did the code survive everything that was tried? */
  beyond: boolean;
}

/**
 * What a symbol on screen could stand, found by spoiling a picture of it until a decoder gives up. An estimate: no camera, no paper, no ISO/IEC 15415
 * verifier was involved, and no grade may be printed from it.
 */
export interface MarginEstimate {
  kind: 'estimate';
  /** Growth of every dark edge, percent of a module. */
  dotGain: Limit;
  /** Standard deviation of the blur, in modules. */
  blur: Limit;
  /** Loss of contrast, percent; ISO/IEC 15415 calls what is left symbol contrast. */
  contrastLoss: Limit;
  /** Scratched area, percent of the symbol. */
  damage: Limit;
  /** 0–4 in the manner of ISO/IEC 15415: the poorest of the four, by this project's own steps. Never a verified grade. */
  score: 0 | 1 | 2 | 3 | 4;
}

/** Pixels a module: a phone at arm's length sees fewer, a verifier more. */
const SCALE = 8;
const QUIET = 4;
/** Halvings of each search: a thousandth of the range. */
const STEPS = 9;

interface Grey {
  side: number;
  /** 0 black – 1 white. */
  values: Float32Array;
}

function paint({ size, isDark }: QrSymbol): Grey {
  const side = (size + 2 * QUIET) * SCALE;
  const values = new Float32Array(side * side).fill(1);
  for (let y = 0; y < side; y += 1) {
    for (let x = 0; x < side; x += 1) {
      if (isDark(Math.floor(y / SCALE) - QUIET, Math.floor(x / SCALE) - QUIET)) values[y * side + x] = 0;
    }
  }
  return { side, values };
}

/** Running mean along one axis; three of them in a row are close to a Gaussian. */
function boxBlur({ side, values }: Grey, radius: number, along: 1 | 'down'): Grey {
  const result = new Float32Array(values.length);
  const [step, line] = along === 1 ? [1, side] : [side, 1];
  for (let i = 0; i < side; i += 1) {
    const at = (k: number): number => values[i * line + Math.min(side - 1, Math.max(0, k)) * step] ?? 1;
    let sum = 0;
    for (let k = -radius; k <= radius; k += 1) sum += at(k);
    for (let k = 0; k < side; k += 1) {
      result[i * line + k * step] = sum / (2 * radius + 1);
      sum += at(k + radius + 1) - at(k - radius);
    }
  }
  return { side, values: result };
}

function blur(grey: Grey, sigmaModules: number): Grey {
  // Variance of three running means of width 2r + 1 is r(r + 1).
  const sigma = sigmaModules * SCALE;
  const radius = Math.max(0, Math.round((Math.sqrt(1 + 4 * sigma * sigma) - 1) / 2));
  let result = grey;
  if (radius === 0) return grey;
  for (let pass = 0; pass < 3; pass += 1) result = boxBlur(boxBlur(result, radius, 1), radius, 'down');
  return result;
}

/** Dark grows by part of a module on every side; a fraction of a pixel darkens the pixel by that fraction. */
function gain(grey: Grey, percent: number): Grey {
  let result = grey;
  for (let left = (percent / 100) * SCALE; left > 1e-9; left -= 1) {
    const share = Math.min(1, left);
    const { side, values } = result;
    const next = new Float32Array(values.length);
    for (let y = 0; y < side; y += 1) {
      for (let x = 0; x < side; x += 1) {
        const here = values[y * side + x] ?? 1;
        let darkest = here;
        for (const [dx, dy] of [
          [1, 0],
          [-1, 0],
          [0, 1],
          [0, -1],
        ] as const) {
          if (x + dx < 0 || y + dy < 0 || x + dx >= side || y + dy >= side) continue;
          darkest = Math.min(darkest, values[(y + dy) * side + x + dx] ?? 1);
        }
        next[y * side + x] = here + (darkest - here) * share;
      }
    }
    result = { side, values: next };
  }
  return result;
}

function fade({ side, values }: Grey, percent: number): Grey {
  return { side, values: values.map((value) => 1 - (1 - value) * (1 - percent / 100)) };
}

/** A white scratch from edge to edge, through the middle but clear of the finder patterns, wide enough to take that share of the area. */
function scratch({ side, values }: Grey, percent: number): Grey {
  const inner = side - 2 * QUIET * SCALE;
  const width = (percent / 100) * inner;
  const middle = side / 2;
  const result = values.slice();
  for (let y = Math.floor(middle - width / 2); y < Math.floor(middle + width / 2); y += 1)
    result.fill(1, y * side, (y + 1) * side);
  return { side, values: result };
}

function toPixels({ side, values }: Grey): RgbaPixels {
  const data = new Uint8ClampedArray(side * side * 4).fill(255);
  for (const [i, value] of values.entries()) data.fill(Math.round(value * 255), i * 4, i * 4 + 3);
  return { width: side, height: side, data };
}

async function search(survives: (amount: number) => Promise<boolean>, most: number, usual: number): Promise<Limit> {
  if (await survives(most)) return { limit: most, usual, beyond: true };
  let [good, bad] = [0, most];
  for (let step = 0; step < STEPS; step += 1) {
    const middle = (good + bad) / 2;
    if (await survives(middle)) good = middle;
    else bad = middle;
  }
  return { limit: Number(good.toFixed(2)), usual, beyond: false };
}

/** Headroom to a mark: twice what is usual or more is 4, just what is usual is 2. */
function scoreOf({ limit, usual }: Limit): 0 | 1 | 2 | 3 | 4 {
  const ratio = limit / usual;
  return ratio >= 2 ? 4 : ratio >= 1.5 ? 3 : ratio >= 1 ? 2 : ratio >= 0.5 ? 1 : 0;
}

/**
 * Estimates the margin of a symbol by bisection: about forty readings. `usual` values are this project's: 15 % of a module dot gain on uncoated stock,
 * a blur of 0.4 modules, 60 % loss of contrast (symbol contrast 40 %), 4 % of the area scratched. Deterministic for a deterministic decoder.
 */
export async function estimateMargin(symbol: QrSymbol, decode: Decode): Promise<MarginEstimate> {
  const clean = paint(symbol);
  const survives =
    (spoil: (grey: Grey, amount: number) => Grey) =>
    async (amount: number): Promise<boolean> =>
      (await decode(toPixels(spoil(clean, amount)))) === symbol.text;
  const dotGain = await search(survives(gain), 50, 15);
  const soft = await search(survives(blur), 2, 0.4);
  const contrastLoss = await search(survives(fade), 99, 60);
  const damage = await search(survives(scratch), 40, 4);
  const score = Math.min(
    ...[dotGain, soft, damage].map(scoreOf),
    contrastLoss.limit >= 80 ? 4 : contrastLoss.limit >= 60 ? 2 : 0,
  );
  return { kind: 'estimate', dotGain, blur: soft, contrastLoss, damage, score: score as MarginEstimate['score'] };
}
