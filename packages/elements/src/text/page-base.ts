import { isServer } from 'lit';

/** What the page's links are relative to. On a server nobody knows it: there only whole addresses are links. */
export function pageBase(): string {
  return isServer ? 'about:blank' : document.baseURI;
}
