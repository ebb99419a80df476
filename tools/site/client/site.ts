// What every page does: copy buttons, light and dark, frames as tall as what stands in them.
const root = document.documentElement;

for (const button of document.querySelectorAll<HTMLButtonElement>('button.copy')) {
  const { copy = '', done = '' } = button.dataset;
  const words = button.textContent;
  // Pages without https have no clipboard; the code can still be selected.
  button.hidden = !('clipboard' in navigator);
  button.addEventListener('click', async () => {
    await navigator.clipboard.writeText(document.querySelector(`#${CSS.escape(copy)}`)?.textContent ?? '');
    button.textContent = done;
    setTimeout(() => (button.textContent = words), 2000);
  });
}

/** The example pages follow the page's choice; their own elements keep theirs. */
function follow(frame: HTMLIFrameElement): void {
  const page = frame.contentDocument?.documentElement;
  if (page) page.style.colorScheme = root.style.colorScheme;
}

const frames = [...document.querySelectorAll('iframe')];
for (const frame of frames) {
  const fit = () => {
    const { contentDocument: page, contentWindow: window } = frame;
    if (page?.body === null || page === null || window === null) return;
    follow(frame);
    const resize = () => {
      frame.style.blockSize = `${Math.ceil(page.documentElement.getBoundingClientRect().height) + 2}px`;
    };
    // The page's own observer, in the moment after: a size that changes while sizes are being told is an error in every browser.
    const { ResizeObserver: Observer } = window as Window & typeof globalThis;
    new Observer(() => requestAnimationFrame(resize)).observe(page.body);
    resize();
  };
  frame.addEventListener('load', fit);
  if (frame.contentDocument?.readyState === 'complete') fit();
}

const themes = document.querySelector<HTMLFieldSetElement>('.themes');
if (themes !== null) {
  themes.hidden = false;
  themes.addEventListener('change', ({ target }) => {
    const { value } = target as HTMLInputElement;
    root.style.colorScheme = value === 'auto' ? '' : value;
    frames.forEach(follow);
  });
}
