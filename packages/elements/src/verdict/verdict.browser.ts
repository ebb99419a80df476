import { expect } from '@open-wc/testing';
import { DEMO_GTIN, TEST_PRODUCT_CODE, type TestRegistry } from '../../../verify/src/testing/index.ts';
import { drawnStars, type OcopElement, place, settled, trustingPage, watermark, words } from '../testing/page.harness.ts';

const TAGS = ['ocop-star-badge', 'ocop-product-card', 'ocop-verify'] as const;
const DAY = 86_400;

describe('the verdict of every element comes from signed data', () => {
  let kit: TestRegistry;
  beforeEach(async () => {
    document.body.replaceChildren();
    kit = await trustingPage();
  });

  for (const tag of TAGS) {
    describe(tag, () => {
      it('verified: solid stars, as many as the credential says', async () => {
        const element = await place(tag, { label: await kit.issueLabel() });
        expect(element.outcome?.state).to.equal('verified');
        expect(words(element)).to.contain('Đã xác minh');
        expect(drawnStars(element)).to.deep.equal({ count: 4, look: 'solid' });
      });

      it('lapsed: no star, and since when', async () => {
        await kit.publishCredential((payload) => {
          payload.exp = kit.now - 2 * DAY;
        });
        const element = await place(tag, { label: await kit.issueLabel() });
        expect(element.outcome?.state).to.equal('expired');
        expect(words(element)).to.contain('Công nhận đã hết hiệu lực từ');
        expect(drawnStars(element).count).to.equal(0);
      });

      it('revoked: no star', async () => {
        await kit.publishStatuses({ 5: 1 });
        const element = await place(tag, { label: await kit.issueLabel() });
        expect(element.outcome?.state).to.equal('revoked');
        expect(words(element)).to.contain('Công nhận đã bị thu hồi');
        expect(drawnStars(element).count).to.equal(0);
      });

      it('superseded: grey stars of the current recognition', async () => {
        const element = await place(tag, { label: await kit.issueLabel({ stars: 3 }) });
        expect(element.outcome?.state).to.equal('superseded');
        expect(drawnStars(element)).to.deep.equal({ count: 4, look: 'grey' });
      });

      it('tampered: no claim and no star', async () => {
        const label = await kit.issueLabel();
        const last = (Number(label.at(-1)) + 1) % 10;
        const element = await place(tag, { label: label.slice(0, -1) + String(last) });
        expect(element.outcome?.state).to.equal('tampered');
        expect(element.outcome?.claims).to.equal(null);
        expect(drawnStars(element).count).to.equal(0);
      });

      it('a page that claims five stars gets a mismatch', async () => {
        const name = tag === 'ocop-verify' ? 'expected-stars' : 'stars';
        const element = await place(tag, { label: await kit.issueLabel(), [name]: '5' });
        expect(element.outcome?.state).to.equal('mismatch');
        expect(words(element)).to.contain('Nhãn không khớp sản phẩm này');
        expect(drawnStars(element).count).to.equal(0);
      });

      it('a claim without any record is told that there is none, and led to no page that is not there', async () => {
        const claim = tag === 'ocop-verify' ? { 'expected-stars': '4' } : { stars: '4' };
        const element = await place(tag, { link: 'OCOP-NOBODY', ...claim });
        expect(element.outcome).to.include({ state: 'mismatch', claims: null });
        expect(words(element)).to.contain('Không tìm thấy hồ sơ công nhận');
        expect(words(element)).not.to.contain('không khớp');
        expect(drawnStars(element).count).to.equal(0);
        const links = [...element.shadowRoot!.querySelectorAll('a')].map(({ href }) => href);
        expect(links).to.deep.equal(tag === 'ocop-verify' ? [`${kit.registry}/`] : []);
      });

      it('a test label wears its watermark and says what it would be', async () => {
        await kit.publishCredential(undefined, { gtin: DEMO_GTIN });
        const label = await kit.issueLabel({ key: { gtin: DEMO_GTIN } });
        const element = await place(tag, { label });
        expect(element.outcome).to.include({ state: 'test', wouldBe: 'verified' });
        expect(watermark(element)).to.equal('NHÃN THỬ NGHIỆM');
        expect(words(element)).to.contain('Nếu là nhãn thật: Đã xác minh: OCOP 4 sao');
        expect(drawnStars(element)).to.deep.equal({ count: 4, look: 'hatched' });
        const claim = tag === 'ocop-verify' ? 'expected-stars' : 'stars';
        const lying = await place(tag, { label, [claim]: '5' });
        expect(lying.outcome).to.include({ state: 'test', wouldBe: 'mismatch' });
        expect(words(lying)).to.contain('Nếu là nhãn thật: Nhãn không khớp sản phẩm này');
        expect(drawnStars(lying).count).to.equal(0);
      });

      it('an answer that the page pokes at stays as it was', async () => {
        await kit.publishStatuses({ 5: 1 });
        const element: OcopElement = await place(tag, { label: await kit.issueLabel() });
        expect(() => Object.assign(element, { outcome: { state: 'verified' } })).to.throw(TypeError);
        expect(() => Object.assign(element.outcome ?? {}, { state: 'verified' })).to.throw(TypeError);
        for (const name of ['state', 'verified', 'outcome', 'standing', 'data-state', 'class'])
          element.setAttribute(name, 'verified');
        Object.assign(element, { state: 'verified', verified: true, standing: 'valid' });
        element.append(Object.assign(document.createElement('b'), { slot: 'verdict', textContent: 'Đã xác minh' }));
        element.requestUpdate();
        await settled(element);
        expect(element.outcome?.state).to.equal('revoked');
        expect(drawnStars(element).count).to.equal(0);
      });

      it('strings from a credential are text and nothing else', async () => {
        const hostile = '<img src=x onerror="globalThis.hacked=1">\u202Egnp.exe';
        await kit.publishCredential((payload) => {
          const { credentialSubject: subject } = payload;
          Object.assign(subject.name, { vi: hostile, en: 'javascript:alert(1)' });
          Object.assign(subject.producer, { name: hostile });
          Object.assign(subject.decision, { number: hostile, authority: '<svg onload=1>' });
        });
        const element = await place(tag, { label: await kit.issueLabel() });
        expect(element.outcome?.state).to.equal('verified');
        expect(
          element.shadowRoot?.querySelectorAll('img, script, iframe, object, [onerror], [onload], a[href^="javascript:"]').length,
        ).to.equal(0);
        expect(words(element)).not.to.contain('\u202E');
        expect(Reflect.get(globalThis, 'hacked')).to.equal(undefined);
      });

      it('speaks the nearest language, and follows it', async () => {
        const section = document.createElement('section');
        section.lang = 'en';
        document.body.append(section);
        const element = await place(tag, { label: await kit.issueLabel() }, section);
        expect(words(element)).to.contain('Verified');
        section.lang = 'vi';
        await new Promise((resolve) => setTimeout(resolve, 50));
        await settled(element);
        expect(words(element)).to.contain('Đã xác minh');
      });

      it('fits 320 pixels, and clips no Vietnamese mark', async () => {
        await kit.publishCredential((payload) => {
          Object.assign(payload.credentialSubject.name, { vi: 'ẾỀỂỄỆ ỐỒỔỖỘ ẮẰẲẴẶ Nguyễn Thị Ngọc Giàu'.repeat(3) });
        });
        const narrow = document.createElement('div');
        narrow.style.inlineSize = '288px';
        document.body.append(narrow);
        const element = await place(tag, { label: await kit.issueLabel() }, narrow);
        const box = element.shadowRoot?.querySelector('.root');
        expect(box?.scrollWidth ?? 999).to.be.at.most(288);
        for (const part of element.shadowRoot?.querySelectorAll('p, dd, .name, .title, .line, .product-name') ?? []) {
          expect(part.scrollHeight, part.className).to.be.at.most(
            part.clientHeight === 0 ? part.scrollHeight : part.clientHeight + 1,
          );
          if (part.textContent?.trim())
            expect(
              Number.parseFloat(getComputedStyle(part).lineHeight) / Number.parseFloat(getComputedStyle(part).fontSize),
            ).to.be.at.least(1.3);
        }
      });
    });
  }

  it('the product code that a page names is looked up, and the record decides', async () => {
    const genuine = await place('ocop-product-card', { 'product-code': TEST_PRODUCT_CODE, stars: '4' });
    expect(genuine.outcome?.state).to.equal('verified');
    const inflated = await place('ocop-product-card', { 'product-code': TEST_PRODUCT_CODE, stars: '5' });
    expect(inflated.outcome?.state).to.equal('mismatch');
    const unknown = await place('ocop-star-badge', { 'product-code': 'NOBODY-1' });
    expect(unknown.outcome?.state).to.equal('not-found');
    expect(drawnStars(unknown).count).to.equal(0);
  });

  it('without anything to check a claim is dashed and says so; one and two stars are never drawn', async () => {
    const claim = await place('ocop-star-badge', { stars: '5' });
    expect(claim.outcome).to.equal(null);
    expect(drawnStars(claim)).to.deep.equal({ count: 5, look: 'declared' });
    expect(words(claim)).to.contain('Tự công bố, chưa xác minh');
    for (const stars of ['0', '1', '2', '6', 'năm', '<b>5</b>']) {
      expect(drawnStars(await place('ocop-star-badge', { stars })).count, stars).to.equal(0);
    }
  });

  it('an outcome is announced once, frozen, across shadow boundaries', async () => {
    const heard: CustomEvent<{ readonly state: string }>[] = [];
    document.body.addEventListener('ocop-outcome', (event) => heard.push(event as (typeof heard)[number]));
    await place('ocop-star-badge', { label: await kit.issueLabel() });
    expect(heard).to.have.lengthOf(1);
    expect(heard[0]?.detail.state).to.equal('verified');
    expect(heard[0]?.composed).to.equal(true);
    expect(Object.isFrozen(heard[0]?.detail)).to.equal(true);
  });
});
