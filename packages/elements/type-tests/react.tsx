// React 19: the tags in JSX. Each line under an expected error must be one, or the type check fails.
import '@ocop/elements/react';
import type { OcopVerify } from '@ocop/elements';
import { createRef } from 'react';

const verify = createRef<OcopVerify>();
export const right = (
  <main>
    <ocop-star-badge className="hero" variant="inline" size="sm" stars={4} product-code="OCOP-1" lang="en" />
    <ocop-star-badge stars="4" productCode="OCOP-1" suspected-copy onocop-outcome={(event) => event.detail.standing} />
    <ocop-product-card product={{ name: { vi: 'Mật ong' }, stars: 4 }} layout="row" onocop-select={(event) => event.detail.href}>
      <img slot="media" alt="" src="/mat-ong.webp" />
    </ocop-product-card>
    <ocop-verify ref={verify} src="location" details="open" theme="auto" onocop-report={(event) => event.detail.registry}>
      <ocop-scanner slot="scanner" without-typing onocop-scan-error={(event) => event.detail.code} />
    </ocop-verify>
    <ocop-programme-progress src="/summary.json" heading-level={2} />
  </main>
);
void verify.current?.verify('8938505974192');

export const wrong = [
  // @ts-expect-error -- no such variant
  <ocop-star-badge key="1" variant="banner" />,
  // @ts-expect-error -- stars are a number or its digits
  <ocop-star-badge key="2" stars={{ count: 5 }} />,
  // @ts-expect-error -- no attribute sets a verdict
  <ocop-star-badge key="3" verified />,
  // @ts-expect-error -- the outcome is read-only
  <ocop-star-badge key="4" outcome={{ state: 'verified' }} />,
  // @ts-expect-error -- the verifier reads the page's own address or nothing
  <ocop-verify key="5" src="https://shop.example/" />,
  // @ts-expect-error -- that detail has no such member
  <ocop-verify key="6" onocop-outcome={(event) => event.detail.verdict} />,
  // @ts-expect-error -- a card's product has no verdict
  <ocop-product-card key="7" product={{ name: 'Mật ong', verified: true }} />,
  // @ts-expect-error -- no such theme
  <ocop-scanner key="8" theme="blue" />,
];
