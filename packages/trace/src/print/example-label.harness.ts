import type { Product } from '@ocop/core';

import type { PrintLabel } from './print-label.ts';

const DIGITS_184 = '1'.padEnd(184, '0123456789');

/** A made-up 4★ honey under a demonstration GTIN, signed in form, marked as a test. */
export function exampleLabel(over: Partial<PrintLabel> = {}): PrintLabel {
  return {
    uri: `https://id.ocop.vn/01/09529999000019/10/2411A?S=${DIGITS_184}`,
    productName: 'Mật ong rừng tràm U Minh Hạ',
    productNameEn: 'U Minh Ha melaleuca honey',
    producer: 'Hợp tác xã Nông nghiệp Rừng Tràm',
    keyText: '(01) 09529999000019',
    lot: '2411A',
    validityText: 'Công nhận OCOP đến 10/02/2028',
    decisionText: 'Quyết định 383/QĐ-UBND ngày 10/02/2025',
    starSign: { stars: 4 },
    test: true,
    facts: {
      responsibleParty: 'HTX Nông nghiệp Rừng Tràm, ấp 12, xã Khánh Thuận, tỉnh Cà Mau',
      origin: 'Việt Nam',
      netContent: 'Thể tích thực: 500 ml',
      ingredients: '100 % mật ong hoa tràm',
      producedOn: '01/11/2026',
      bestBefore: '01/11/2028',
      instructions: 'Để nơi khô mát, tránh ánh nắng.',
      warnings: 'Không dùng cho trẻ dưới 12 tháng tuổi.',
      standard: 'TCCS 01:2026/RT',
    },
    ...over,
  };
}

/** The product of that label: 4★ of set 4, recognised on 10 February 2025. */
export function exampleProduct(over: Partial<Product> = {}): Product {
  return {
    id: 'MH-01',
    name: { vi: 'Mật ong rừng tràm U Minh Hạ', en: 'U Minh Ha melaleuca honey' },
    productSet: 4,
    productSetBasis: 'stated',
    gtins: ['09529999000019'],
    producer: {
      name: 'Hợp tác xã Nông nghiệp Rừng Tràm',
      legalForm: 'cooperative',
      place: { commune: 'xã Khánh Lâm', province: 'Cà Mau', provinceCode: '96' },
    },
    recognition: {
      stars: 4,
      claim: 'recognised',
      decision: { number: '383/QĐ-UBND', date: '2025-02-10', authority: 'UBND tỉnh Cà Mau' },
      events: [],
    },
    replaces: [],
    demonstration: true,
    sources: ['made up for a test'],
    ...over,
  };
}
