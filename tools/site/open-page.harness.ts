/** The built site, as the test server has it. */
export const SITE = '/docs/site/dist/';

export interface OpenedPage {
  readonly window: Window & typeof globalThis;
  readonly document: Document;
  /** Script errors, refused loads and console errors, from the first byte on. */
  readonly faults: string[];
}

/** Waits until something holds, at most ten seconds; false where it never did. */
export async function until(condition: () => boolean): Promise<boolean> {
  for (let tries = 0; tries < 400; tries += 1) {
    if (condition()) return true;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  return false;
}

function listen(window: Window & typeof globalThis, faults: string[]): void {
  window.addEventListener(
    'error',
    (event) => faults.push(event.message || `not loaded: ${(event.target as Element).outerHTML}`),
    true,
  );
  window.addEventListener('unhandledrejection', ({ reason }) => faults.push(String(reason)));
  window.addEventListener('securitypolicyviolation', (event) => faults.push(`${event.violatedDirective} ${event.blockedURI}`));
  window.console.error = (...words: unknown[]) => faults.push(words.map(String).join(' '));
}

/** What the policy refused before anybody could listen. */
function refused(window: Window & typeof globalThis, faults: string[]): void {
  const { ReportingObserver: Observer } = window as unknown as {
    ReportingObserver: new (
      report: (
        reports: readonly { readonly body: { readonly effectiveDirective: string; readonly blockedURL: string } }[],
      ) => void,
      options: { readonly types: readonly string[]; readonly buffered: true },
    ) => { observe(): void };
  };
  const note = ({ body }: { readonly body: { readonly effectiveDirective: string; readonly blockedURL: string } }) =>
    faults.push(`${body.effectiveDirective} ${body.blockedURL}`);
  new Observer((reports) => reports.forEach(note), { types: ['csp-violation'], buffered: true }).observe();
}

/**
 * Opens a page in a frame, under the policy it brings, and listens from the moment its document is there: its scripts are deferred, so none has run by then.
 * What the policy refuses earlier is read from the browser's own reports. A test opens a spoilt page to be sure of both.
 */
export async function openPage(address: string, width = 1000): Promise<OpenedPage> {
  const frame = document.createElement('iframe');
  frame.width = String(width);
  frame.height = '900';
  document.body.append(frame);
  const faults: string[] = [];
  const blank = frame.contentDocument;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  frame.src = address;
  while (frame.contentDocument === blank) await new Promise((resolve) => setTimeout(resolve));
  const window = frame.contentWindow as Window & typeof globalThis;
  listen(window, faults);
  refused(window, faults);
  await loaded;
  // Reports come in a task of their own.
  await new Promise((resolve) => setTimeout(resolve, 50));
  return { window, document: frame.contentDocument!, faults };
}

const AXE = '/node_modules/axe-core/axe.min.js';

interface AxeResult {
  readonly violations: readonly {
    readonly id: string;
    readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
  }[];
}

/** What axe finds on a page. Its policy would keep axe itself out, so the page is opened once more without it. */
export async function axeOn(address: string, ready: (page: Document) => boolean, rules: readonly string[]): Promise<string[]> {
  const text = await (await fetch(address)).text();
  const open = text
    .replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '')
    .replace('<head>', `<head><base href="${new URL(address, location.href).href}">`);
  const frame = document.createElement('iframe');
  frame.width = '1000';
  frame.height = '900';
  frame.srcdoc = open;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  await loaded;
  const page = frame.contentDocument!;
  if (!(await until(() => ready(page)))) return ['never ready'];
  const script = page.createElement('script');
  script.src = AXE;
  const arrived = new Promise((resolve) => script.addEventListener('load', resolve, { once: true }));
  page.head.append(script);
  await arrived;
  const axe = Reflect.get(frame.contentWindow!, 'axe') as {
    run(context: Document, options: unknown): Promise<AxeResult>;
  };
  const { violations } = await axe.run(page, { iframes: false, resultTypes: ['violations'], runOnly: rules });
  frame.remove();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.html.slice(0, 160)} ${node.failureSummary ?? ''}`),
  );
}
