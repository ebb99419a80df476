// The theme editor: sets tokens on the preview, says what changed as CSS, and measures the contrast that came of it.
const form = document.querySelector<HTMLFormElement>('form.controls');
const stage = document.querySelector<HTMLElement>('.stage');
const output = document.querySelector('#theme-css');
const contrast = document.querySelector<HTMLElement>('.contrast');

/** Where the words stand that tokens colour, inside the card. */
const MEASURED = ['.name', '.source-note', '.record'] as const;

/** WCAG 2 relative luminance of `rgb(…)`; undefined for other notations. */
function luminance(color: string): number | undefined {
  const channels = /^rgba?\((\d+), (\d+), (\d+)/.exec(color)?.slice(1);
  if (channels === undefined) return undefined;
  const [red = 0, green = 0, blue = 0] = channels.map((channel) => {
    const part = Number(channel) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function ratio(one: number, other: number): number {
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}

function measure(): void {
  const shadow = stage?.querySelector('ocop-product-card')?.shadowRoot;
  const card = shadow?.querySelector('.card');
  if (!shadow || !card || contrast === null) return;
  const ground = luminance(getComputedStyle(card).backgroundColor);
  const { names = '', enough = '', low = '' } = contrast.dataset;
  const rows = MEASURED.flatMap((selector, index) => {
    const words = shadow.querySelector(selector);
    const ink = words === null ? undefined : luminance(getComputedStyle(words).color);
    if (ink === undefined || ground === undefined) return [];
    const value = ratio(ink, ground);
    const row = document.createElement('li');
    row.className = value < 4.5 ? 'low' : '';
    row.textContent = `${names.split('|')[index] ?? ''}: ${value.toLocaleString(document.documentElement.lang, { maximumFractionDigits: 1 })}:1 – ${value < 4.5 ? low : enough}`;
    return [row];
  });
  contrast.querySelector('ul')?.replaceChildren(...rows);
}

function valueOf(field: HTMLInputElement | HTMLSelectElement): string {
  return field.value + (field.dataset.unit ?? '');
}

function changed(): readonly (readonly [string, string])[] {
  const fields = [...(form?.querySelectorAll<HTMLInputElement | HTMLSelectElement>('[name]') ?? [])];
  return fields
    .filter((field) => (field instanceof HTMLSelectElement ? field.selectedIndex > 0 : field.value !== field.defaultValue))
    .map((field) => [field.name, valueOf(field)]);
}

function apply(): void {
  const tokens = changed();
  stage?.removeAttribute('style');
  for (const [name, value] of tokens) stage?.style.setProperty(name, value);
  const lines = tokens.map(([name, value]) => `  ${name}: ${value};\n`).join('');
  if (output !== null) output.textContent = `ocop-star-badge,\nocop-product-card,\nocop-verify {\n${lines}}`;
  measure();
}

form?.addEventListener('input', apply);
// Timers and not frames: a tab in the background gets none.
form?.addEventListener('reset', () => setTimeout(apply));
form?.addEventListener('submit', (event) => event.preventDefault());
stage?.addEventListener('ocop-outcome', () => setTimeout(measure));
document.querySelector('.themes')?.addEventListener('change', () => setTimeout(measure));
