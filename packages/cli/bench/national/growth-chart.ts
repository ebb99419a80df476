import { STEPS, type Step, type Walk } from './walk.ts';

const WIDTH = 720;
const HEIGHT = 420;
const PLOT = { left: 64, right: 180, top: 24, bottom: 48 };
const COLOURS: Readonly<Record<Step, string>> = {
  import: '#1f538f',
  sign: '#8a5200',
  publish: '#176b47',
  label: '#7a3b8f',
  'withdraw and publish': '#a3261b',
};

const powers = (from: number, to: number): number[] => {
  const all: number[] = [];
  for (let exponent = Math.floor(Math.log10(from)); 10 ** exponent <= to * 1.0001; exponent += 1) all.push(10 ** exponent);
  return all.filter((value) => value >= from * 0.9999);
};

/**
 * Processor seconds of each step over the number of products, both axes logarithmic: a step that costs the same for each product is a straight line
 * beside the dashed ones, along which twice the products take twice the time.
 */
export function growthChart(walks: readonly Walk[]): string {
  const sizes = walks.map(({ products }) => products);
  const seconds = walks.flatMap(({ usage }) =>
    STEPS.flatMap((step) => (usage[step] === undefined ? [] : [usage[step].cpuMs / 1000])),
  );
  const [x0, x1] = [Math.min(...sizes), Math.max(...sizes)];
  const [y0, y1] = [10 ** Math.floor(Math.log10(Math.min(...seconds))), 10 ** Math.ceil(Math.log10(Math.max(...seconds)))];
  const x = (value: number): number =>
    PLOT.left + (Math.log(value / x0) / Math.log(x1 / x0 || 2)) * (WIDTH - PLOT.left - PLOT.right);
  const y = (value: number): number =>
    HEIGHT - PLOT.bottom - (Math.log(value / y0) / Math.log(y1 / y0)) * (HEIGHT - PLOT.top - PLOT.bottom);
  const point = (products: number, value: number): string => `${x(products).toFixed(1)},${y(value).toFixed(1)}`;
  const rows = powers(y0, y1).map(
    (value) =>
      `<line class="grid" x1="${PLOT.left}" x2="${WIDTH - PLOT.right}" y1="${y(value).toFixed(1)}" y2="${y(value).toFixed(1)}"/>` +
      `<text x="${PLOT.left - 8}" y="${(y(value) + 4).toFixed(1)}" text-anchor="end">${value} s</text>`,
  );
  const columns = sizes.map(
    (value) =>
      `<line class="grid" x1="${x(value).toFixed(1)}" x2="${x(value).toFixed(1)}" y1="${PLOT.top}" y2="${HEIGHT - PLOT.bottom}"/>` +
      `<text x="${x(value).toFixed(1)}" y="${HEIGHT - PLOT.bottom + 20}" text-anchor="middle">${value.toLocaleString('en')}</text>`,
  );
  // Straight lines of slope one, a decade apart.
  const linear = powers(y0 / 1000, y1).flatMap((start) => {
    const inside = [x0, x1, (x0 * y0) / start, (x0 * y1) / start]
      .filter((products) => products >= x0 && products <= x1)
      .map((products) => [products, (start * products) / x0] as const)
      .filter(([, value]) => value >= y0 * 0.999 && value <= y1 * 1.001)
      .sort(([a], [b]) => a - b);
    const [from, to] = [inside[0], inside.at(-1)];
    return from === undefined || to === undefined || from[0] === to[0]
      ? []
      : [`<polyline class="linear" points="${point(...from)} ${point(...to)}"/>`];
  });
  const ends = spread(
    STEPS.map((step) => ({
      step,
      at: y((walks.findLast(({ usage }) => usage[step] !== undefined)?.usage[step]?.cpuMs ?? 1) / 1000),
    })).sort((a, b) => a.at - b.at),
  );
  const lines = ends.map(({ step, at }) => {
    const points = walks.flatMap(({ products, usage }) =>
      usage[step] === undefined ? [] : [point(products, usage[step].cpuMs / 1000)],
    );
    const dots = points.map((pair) => pair.split(',')).map(([cx, cy]) => `<circle cx="${cx}" cy="${cy}" r="3.5"/>`);
    return (
      `<g fill="${COLOURS[step]}" stroke="${COLOURS[step]}"><polyline class="step" points="${points.join(' ')}"/>${dots.join('')}` +
      `<text class="name" x="${WIDTH - PLOT.right + 12}" y="${(at + 4).toFixed(1)}">${step}</text></g>`
    );
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-labelledby="t">
<title id="t">Processor seconds of each step from ${x0.toLocaleString('en')} to ${x1.toLocaleString('en')} products, logarithmic on both axes</title>
<style>text{font:13px system-ui,sans-serif;fill:#333}.name{font-weight:600;stroke:none;fill:inherit}.grid{stroke:#ddd}.linear{stroke:#999;stroke-dasharray:3 5;fill:none}.step{fill:none;stroke-width:2}</style>
<rect width="${WIDTH}" height="${HEIGHT}" fill="#fff"/>
${[...rows, ...columns, ...linear, ...lines].join('\n')}
<text x="${(PLOT.left + WIDTH - PLOT.right) / 2}" y="${HEIGHT - 8}" text-anchor="middle">sản phẩm · products</text>
</svg>
`;
}

/** Moves names apart that would lie over each other. */
function spread<Name extends { readonly at: number }>(names: readonly Name[]): Name[] {
  let last = -Infinity;
  return names.map((name) => {
    last = Math.max(name.at, last + 16);
    return { ...name, at: last };
  });
}
