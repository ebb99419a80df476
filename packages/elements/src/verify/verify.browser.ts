import { expect } from '@open-wc/testing';
import type { OcopVerify } from '../index.ts';
import { place, settled, trustingPage, words } from '../testing/page.harness.ts';

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
