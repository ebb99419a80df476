import { expect } from '@open-wc/testing';
import { registerTranslation, type OcopProductCard, type OcopVerify, type ReportDetail } from '../index.ts';
import { drawnStars, imageName, place, settled, trustingPage, words } from '../testing/page.harness.ts';

describe('<ocop-verify> as a form', () => {
  it('checks what a person types, on Enter, and moves to the verdict', async () => {
    document.body.replaceChildren();
    const kit = await trustingPage();
    const element = await place<OcopVerify>('ocop-verify');
    const field = element.shadowRoot?.querySelector('input');
    const form = element.shadowRoot?.querySelector('form');
    if (!field || !form) throw new Error('No form');
    expect(element.shadowRoot?.querySelector('label')?.htmlFor).to.equal(field.id);

    form.requestSubmit();
    await settled(element);
    expect(element.shadowRoot?.querySelector('[role=alert]')?.textContent?.trim()).not.to.equal('');

    field.value = await kit.issueLabel();
    form.requestSubmit();
    await settled(element);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(words(element)).to.contain('Đã xác minh');
    expect(element.shadowRoot?.activeElement?.getAttribute('role')).to.equal('heading');
    expect(element.shadowRoot?.querySelector('[role=status]')?.contains(element.shadowRoot.activeElement)).to.equal(true);

    const again = [...(element.shadowRoot?.querySelectorAll('button') ?? [])].find((button) => button.className === 'again');
    again?.click();
    await settled(element);
    expect(element.shadowRoot?.activeElement).to.equal(field);
    expect(field.value).to.equal('');
    field.value = 'không phải mã';
    form.requestSubmit();
    await settled(element);
    expect(words(element)).to.contain('Mã không đúng định dạng OCOP');
  });

  it('shows authenticity and standing apart, and the evidence on request', async () => {
    document.body.replaceChildren();
    const kit = await trustingPage();
    await kit.publishStatuses({ 5: 1 });
    const element = await place<OcopVerify>('ocop-verify', { label: await kit.issueLabel() });
    const axes = [...(element.shadowRoot?.querySelectorAll('.axis') ?? [])].map((axis) =>
      axis.textContent?.replaceAll(/\s+/g, ' ').trim(),
    );
    expect(axes).to.have.lengthOf(2);
    expect(axes[0]).to.contain('Chữ ký đúng');
    const details = element.shadowRoot?.querySelector('details:not(.journey)');
    expect(details?.hasAttribute('open')).to.equal(false);
    expect(details?.textContent).to.contain('0101');
    expect(details?.textContent).to.contain('ES256');
    expect(details?.textContent).to.contain(new URL(kit.registry).host);
  });
});

const root = (element: Element): ShadowRoot => element.shadowRoot!;
const pause = (ms = 50) => new Promise((resolve) => setTimeout(resolve, ms));
/** A fact's value and note, by its term. */
const fact = (element: Element, term: string): string =>
  [...root(element).querySelectorAll('.fact')]
    .find((row) => row.querySelector('dt')?.textContent === term)
    ?.querySelector('dd')
    ?.textContent?.replaceAll(/\s+/g, ' ')
    .trim() ?? '';

describe('the journey', () => {
  const EVENTS = {
    epcisBody: {
      eventList: [
        {
          type: 'TransformationEvent',
          eventTime: '2026-11-19T01:00:00Z',
          eventTimeZoneOffset: '+07:00',
          bizStep: 'creating_class_instance',
          readPoint: { id: 'https://id.gs1.org/414/9524000000002' },
          outputQuantityList: [{ epcClass: 'https://r.test/ocop/OCOP-TEST-06-001/10/L0926', quantity: 4 }],
          ilmd: { 'cbvmda:bestBeforeDate': '2027-05-19' },
        },
      ],
    },
  };
  const open = async (element: OcopVerify) => {
    root(element).querySelector<HTMLElement>('.journey summary')!.click();
    await pause();
    await settled(element);
  };

  beforeEach(() => {
    document.documentElement.lang = 'vi';
    document.body.replaceChildren();
  });

  it('is asked of the registry only when a reader opens it, and names the days of the lot', async () => {
    const kit = await trustingPage();
    kit.files.set('/ocop/OCOP-TEST-06-001/events.jsonld', JSON.stringify(EVENTS));
    const asked: string[] = [];
    const through = globalThis.fetch;
    globalThis.fetch = (input, init) => {
      asked.push(input instanceof Request ? input.url : input.toString());
      return through(input, init);
    };
    const element = await place<OcopVerify>('ocop-verify', { label: await kit.issueLabel({ lot: 'L0926', serial: 'A1B2C3' }) });
    expect(asked.some((url) => url.endsWith('events.jsonld'))).to.equal(false);
    expect(fact(element, 'Ngày sản xuất')).to.equal('chưa có dữ liệu mở “Hành trình sản phẩm” ở dưới để xem');
    await open(element);
    expect(asked.at(-1)).to.equal(`${kit.registry}/ocop/OCOP-TEST-06-001/events.jsonld`);
    expect(root(element).querySelector('.timeline')?.textContent).to.contain('Sản xuất').and.to.contain('9524000000002');
    expect(fact(element, 'Ngày sản xuất')).to.contain('19/11/2026').and.to.contain('tự khai');
    expect(fact(element, 'Hạn sử dụng')).to.contain('19/05/2027').and.to.contain('tự khai');
  });

  it('of a registry that has none says so, of one that fails says to try again, and a retry works', async () => {
    const kit = await trustingPage();
    const label = await kit.issueLabel({ lot: 'L0926', serial: 'A1B2C3' });
    const none = await place<OcopVerify>('ocop-verify', { label });
    await open(none);
    expect(root(none).querySelector('.journey')?.textContent).to.contain('chưa có dữ liệu');
    kit.files.set('/ocop/OCOP-TEST-06-001/events.jsonld', 'not JSON');
    const failing = await place<OcopVerify>('ocop-verify', { label });
    await open(failing);
    expect(root(failing).querySelector('.journey')?.textContent).to.contain('Hãy thử lại');
    kit.files.set('/ocop/OCOP-TEST-06-001/events.jsonld', JSON.stringify(EVENTS));
    await open(failing);
    await open(failing);
    expect(root(failing).querySelectorAll('.timeline li').length).to.equal(1);
  });

  it('from the page needs no request, and what belongs to one label does not stay under the next', async () => {
    const kit = await trustingPage();
    const element = await place<OcopVerify>('ocop-verify');
    element.journey = EVENTS;
    await element.verify(await kit.issueLabel({ lot: 'L0926', serial: 'A1B2C3' }));
    await settled(element);
    expect(fact(element, 'Hạn sử dụng')).to.contain('19/05/2027');
    await element.verify(await kit.issueLabel({ lot: 'L0927', serial: 'A1B2C4' }));
    await settled(element);
    expect(fact(element, 'Số lô')).to.equal('L0927');
    expect(fact(element, 'Hạn sử dụng')).to.equal('chưa có dữ liệu');
  });
});

describe('a report', () => {
  it('tells the page what was seen, and the page may take it over', async () => {
    document.documentElement.lang = 'vi';
    document.body.replaceChildren();
    const kit = await trustingPage();
    const element = await place<OcopVerify>('ocop-verify', { label: await kit.issueLabel({ lot: 'L0926', serial: 'A1B2C3' }) });
    const heard: CustomEvent<ReportDetail>[] = [];
    document.body.addEventListener('ocop-report', (event) => {
      heard.push(event);
      event.preventDefault();
    });
    root(element).querySelector<HTMLElement>('[part=report]')!.click();
    await settled(element);
    expect(heard).to.have.lengthOf(1);
    expect(heard[0]?.detail).to.include({ state: 'verified', productCode: 'OCOP-TEST-06-001', lot: 'L0926', serial: 'A1B2C3' });
    expect(heard[0]?.detail.registry).to.equal(kit.registry);
    expect(Object.isFrozen(heard[0]?.detail)).to.equal(true);
    expect(heard[0]?.composed).to.equal(true);
    expect(root(element).querySelector('.report')?.textContent).to.contain('Đã chuyển nội dung báo');
    const link = root(element).querySelector<HTMLAnchorElement>('[part=report]')!;
    expect(link.href).to.equal(`${kit.registry}/ocop/OCOP-TEST-06-001/`);
    element.reportHref = 'https://bao-cao.example/ocop';
    await settled(element);
    expect(link.href).to.equal('https://bao-cao.example/ocop');
    element.reportHref = 'javascript:alert(1)';
    await settled(element);
    expect(link.href).to.equal(`${kit.registry}/ocop/OCOP-TEST-06-001/`);
  });
});

describe('a third language', () => {
  it('is spoken where it has words, in Vietnamese where it has none, and elements on the page follow', async () => {
    document.body.replaceChildren();
    const kit = await trustingPage();
    const section = document.createElement('section');
    section.lang = 'km-KH';
    document.body.append(section);
    const label = await kit.issueLabel();
    const [claim, badge, verify] = [
      await place('ocop-star-badge', { stars: '4' }, section),
      await place('ocop-star-badge', { label }, section),
      await place<OcopVerify>('ocop-verify', { label }, section),
    ];
    expect(words(claim)).to.contain('Tự công bố, chưa xác minh');
    registerTranslation('km', {
      page: { selfDeclared: 'ប្រកាសដោយខ្លួនឯង' },
      facts: { evidence: 'ភស្តុតាង', steps: { packing: 'វេចខ្ចប់' } },
      outcome: { titles: { verified: ({ stars }) => `បានផ្ទៀងផ្ទាត់៖ ផ្កាយ ${stars}` } },
    });
    await pause();
    for (const element of [claim, badge, verify]) await settled(element);
    expect(words(claim)).to.contain('ប្រកាសដោយខ្លួនឯង').and.to.contain('OCOP 4 sao');
    expect(imageName(badge)).to.match(/^បានផ្ទៀងផ្ទាត់៖ ផ្កាយ 4/);
    expect(words(verify)).to.contain('ភស្តុតាង').and.to.contain('Nguồn gốc');
    expect(root(verify).querySelector('.root')?.getAttribute('lang')).to.equal('km');
    section.lang = 'fr';
    await pause();
    await settled(badge);
    expect(imageName(badge)).to.match(/^Đã xác minh/);
  });
});

describe('what a card shows', () => {
  it('is chosen by `show`; decision, lot and serial are those of signed data, and the verdict always stands', async () => {
    document.documentElement.lang = 'vi';
    document.body.replaceChildren();
    const kit = await trustingPage();
    const label = await kit.issueLabel({ lot: 'L0926', serial: 'A1B2C3' });
    const card = await place<OcopProductCard>('ocop-product-card', { label, price: '95000' });
    expect(words(card)).to.contain('95.000').and.to.contain('HTX Thử Nghiệm');
    expect(words(card)).not.to.contain('01/QĐ-TEST');
    card.show = 'cert batch';
    await pause();
    await settled(card);
    for (const shown of ['01/QĐ-TEST', 'Hiệu lực', 'L0926', 'A1B2C3', 'Đã xác minh']) expect(words(card)).to.contain(shown);
    for (const hidden of ['95.000', 'HTX Thử Nghiệm']) expect(words(card)).not.to.contain(hidden);
    card.show = '';
    await settled(card);
    expect(words(card)).to.contain('Đã xác minh');
    expect(drawnStars(card)).to.deep.equal({ count: 4, look: 'solid' });
    const foreign = await place('ocop-product-card', { label, stars: '5', show: 'cert batch producer' });
    expect(words(foreign)).not.to.contain('01/QĐ-TEST');
    expect(words(await place('ocop-product-card', { stars: '4', show: 'cert batch' }))).not.to.contain('Hiệu lực');
  });
});
