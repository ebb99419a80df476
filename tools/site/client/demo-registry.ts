// Stands in for a registry on pages that have none: signs made-up products with published keys, in the page, at the present hour. A shop has no such file.
import { DEMONSTRATION_REGISTRY, demonstrationRegistry } from '../demonstration.ts';

const registry = demonstrationRegistry(Math.floor(Date.now() / 1000));
const network = window.fetch.bind(window);

window.fetch = async (input, init) => {
  const url = input instanceof Request ? input.url : String(input);
  return url.startsWith(`${DEMONSTRATION_REGISTRY}/`) ? (await registry).fetch(url, init ?? {}) : network(input, init);
};
