import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import './define.ts';
import type { OcopProgrammeProgress } from './programme-progress.ts';
import { progressReport } from './progress-report.harness.ts';

const EMBED = '/packages/elements/dist/embed/ocop-programme.js';

function place(report: unknown, attributes: Readonly<Record<string, string>> = {}): OcopProgrammeProgress {
  const element = document.createElement('ocop-programme-progress');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  if (report !== undefined) element.report = report;
  document.body.append(element);
  return element;
}
const words = (element: Element): string => (element.shadowRoot?.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
const until = async (condition: () => boolean): Promise<void> => {
  for (let tries = 0; tries < 200 && !condition(); tries += 1) await new Promise((resolve) => setTimeout(resolve, 25));
};

describe('<ocop-programme-progress>', () => {
  beforeEach(() => {
    document.documentElement.lang = 'vi';
    document.body.replaceChildren();
  });

  it('tells the day, the plan, who publishes the numbers, and keeps counted and published apart', () => {
    const text = words(place(progressReport()));
    expect(text).to.contain('Kế hoạch OCOP tỉnh Thử năm 2024');
    expect(text).to.contain('Tính đến 31/12/2024');
    expect(text).to.contain('57 sản phẩm còn hiệu lực trong 90 sản phẩm của danh sách');
    expect(text).to.contain('Đếm từ danh sách 12 ✕ chưa đạt');
    expect(text).to.contain('Số công bố 07/2024 32,4 % ✕ chưa đạt (22/68)');
    expect(text).to.contain('Số liệu do Văn phòng thử công bố, không phải số liệu chính thức');
    expect(text).to.contain('Nguồn của kế hoạch: 42/KH-UBND');
  });

  it('reckons shares and verdicts again: a file cannot call 22 of 68 met', () => {
    const report = progressReport();
    const stated = report.targets[1].stated[0];
    Object.assign(stated, { value: 99, met: true });
    Object.assign(report.targets[0], { met: true });
    const text = words(place(report));
    expect(text).to.contain('32,4 % ✕ chưa đạt (22/68)');
    expect(text).to.contain('12 ✕ chưa đạt');
  });

  it('follows the language of the page while it stands there', async () => {
    const element = place(progressReport());
    document.documentElement.lang = 'en';
    await until(() => words(element).includes('As of 2024-12-31'));
    expect(words(element)).to.contain('OCOP plan of Test province, 2024');
    expect(words(element)).to.contain('32.4 % ✕ not met (22/68)');
    expect(words(element)).to.contain('not official figures of the State');
  });

  it('shows hostile text as text, and no link that is not https', () => {
    const report = progressReport();
    Object.assign(report.plan.title, { vi: '<img src=x onerror=alert(1)>\u202Etxt' });
    Object.assign(report.plan, { source: 'javascript:alert(1)' });
    report.targets[1].stated[0].figure.source = 'https://user:pass@a.example/';
    const root = place(report).shadowRoot!;
    expect(root.querySelectorAll('img, script, iframe').length).to.equal(0);
    expect(root.querySelector('.title')?.textContent).to.equal('<img src=x onerror=alert(1)>txt');
    expect(root.querySelectorAll('a').length).to.equal(0);
  });

  for (const [name, change] of Object.entries({
    'another format': { format: 'ocop-programme-report/2' },
    'a day that does not exist': { asOf: '2024-02-30' },
    'no day': { asOf: undefined },
    'more in force than there are': { inForce: { list: 'in-force', count: 91 } },
    'a number that is none': { population: { list: 'population', count: 'many' } },
    'targets that are no list': { targets: 'all' },
    'a target without a goal': {
      targets: [{ title: { vi: 'x' }, unit: 'products', numerator: { count: 1 }, denominator: { count: 1 }, value: 1 }],
    },
  })) {
    it(`refuses ${name} as a whole`, () => {
      const element = place({ ...progressReport(), ...change });
      expect(words(element)).to.equal('Tệp số liệu không đúng định dạng nên không được hiển thị.');
      expect(element.report).to.equal(null);
    });
  }

  it('loads its file, and says so when it cannot; the newest address counts', async () => {
    const answers = new Map([
      ['/good.json', JSON.stringify(progressReport())],
      ['/torn.json', '{"format":'],
    ]);
    const asked: string[] = [];
    globalThis.fetch = async (input) => {
      const { pathname } = new URL(input instanceof Request ? input.url : String(input));
      asked.push(pathname);
      const body = answers.get(pathname);
      return body === undefined ? new Response(null, { status: 404 }) : new Response(body);
    };
    const element = place(undefined, { src: '/good.json' });
    element.textContent = 'Xem báo cáo';
    await until(() => words(element).includes('Tính đến'));
    for (const [src, said] of [
      ['/none.json', 'Không tải được số liệu.'],
      ['/torn.json', 'Không tải được số liệu.'],
      ['javascript:alert(1)', 'Không tải được số liệu.'],
    ] as const) {
      element.src = src;
      await until(() => words(element).includes(said));
      expect(words(element)).to.contain(said);
      expect(element.shadowRoot?.querySelector('slot')).not.to.equal(null);
    }
    element.src = '/none.json';
    element.src = '/good.json';
    await until(() => words(element).includes('Tính đến'));
    expect(words(element)).to.contain('Tính đến 31/12/2024');
    expect(asked).not.to.include('alert(1)');
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    for (const lang of ['vi', 'en'] as const) {
      it(`is accessible in ${lang}, ${colorScheme}`, async () => {
        await emulateMedia({ colorScheme });
        document.documentElement.lang = lang;
        document.documentElement.style.colorScheme = 'light dark';
        document.documentElement.style.background = 'Canvas';
        document.title = 'OCOP';
        const main = document.createElement('main');
        const title = document.createElement('h1');
        title.textContent = 'OCOP';
        main.append(title);
        document.body.replaceChildren(main);
        const element = place(progressReport(), { 'heading-level': '2' });
        main.append(element);
        await expect(main).to.be.accessible();
      });
    }
  }

  it('stands beside the main embed under the strictest policy, from its own small file', async () => {
    const policy =
      "default-src 'none'; script-src 'self'; style-src 'none'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html";
    const frame = document.createElement('iframe');
    frame.srcdoc = `<!doctype html><html lang="vi"><head><meta http-equiv="Content-Security-Policy" content="${policy}"><title>x</title><script src="/packages/elements/dist/embed/ocop.js" defer></script><script src="${EMBED}" defer></script><script src="${EMBED}?again" defer></script></head><body><ocop-programme-progress></ocop-programme-progress></body></html>`;
    const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
    document.body.append(frame);
    const errors: string[] = [];
    await loaded;
    const [page, window] = [frame.contentDocument, frame.contentWindow];
    if (page === null || window === null) throw new Error('No page');
    window.addEventListener('error', (event) => errors.push(event.message));
    page.addEventListener('securitypolicyviolation', (event) => errors.push(event.violatedDirective));
    const element = page.querySelector('ocop-programme-progress');
    if (element === null) throw new Error('No element');
    Reflect.set(element, 'report', progressReport());
    await until(() => words(element).includes('Tính đến'));
    expect(words(element)).to.contain('Tính đến 31/12/2024');
    expect(page.defaultView?.getComputedStyle(element.shadowRoot!.querySelector('.root')!).borderTopStyle).to.equal('solid');
    expect(errors).to.deep.equal([]);
  });
});
