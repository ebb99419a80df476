import '@ocop/elements/react';
import type { SelectDetail } from '@ocop/elements';
import { useCallback, useState, type ReactNode } from 'react';
import { PRODUCTS } from './products.ts';

const TITLE = { vi: 'Cửa hàng React', en: 'A shop in React' } as const;
const NOTE = {
  vi: 'Trang mẫu của OCOP SDK. Cửa hàng, giá và sản phẩm không có thật; nhãn ký bằng khóa trình diễn.',
  en: 'An example of the OCOP SDK. Shop, prices and products are made up; labels are signed with demonstration keys.',
} as const;

/** React 19 sets `product` as a property and listens to `ocop-select` by itself: no wrapper is needed. */
export function Shop(): ReactNode {
  const [language, setLanguage] = useState<'vi' | 'en'>('vi');
  const [selected, setSelected] = useState<string | null>(null);
  const select = useCallback((event: CustomEvent<SelectDetail>) => {
    event.preventDefault();
    setSelected(event.detail.gtin);
  }, []);
  return (
    <div lang={language}>
      <header>
        <p className="demo">{NOTE[language]}</p>
        <h1>{TITLE[language]}</h1>
        <button type="button" onClick={() => setLanguage(language === 'vi' ? 'en' : 'vi')}>
          {language === 'vi' ? 'English' : 'Tiếng Việt'}
        </button>
      </header>
      <ul className="shelf">
        {PRODUCTS.map((product) => (
          <li key={product.gtin}>
            <ocop-product-card product={product} onocop-select={select} />
          </li>
        ))}
      </ul>
      {selected === null ? null : <ocop-verify link={selected} />}
      <p>
        Mắm cá lóc nhà làm <ocop-star-badge stars={4} variant="inline" />
      </p>
    </div>
  );
}
