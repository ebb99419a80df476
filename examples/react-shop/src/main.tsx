import '@ocop/elements/define';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Shop } from './shop.tsx';

const root = document.querySelector('#shop');
if (root === null) throw new Error('The page has no place for the shop');
createRoot(root).render(
  <StrictMode>
    <Shop />
  </StrictMode>,
);
