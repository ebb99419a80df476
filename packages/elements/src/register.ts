/** Name of the one console line a page gets when a second copy is loaded. */
let announced = false;

/**
 * Registers a class under `name` unless the name is taken: the first copy on a page wins, later ones say so once and do nothing. Never throws.
 * A class that is already registered under another name is registered again through a subclass, as the platform asks.
 */
export function register(registry: CustomElementRegistry, name: string, element: CustomElementConstructor): void {
  try {
    if (registry.get(name) === undefined) {
      registry.define(name, registry.getName(element) === null ? element : class extends element {});
      return;
    }
  } catch {
    // A prefix that makes no valid tag name, or a host that forbids the definition: the light DOM inside the tag stays.
  }
  if (announced) return;
  announced = true;
  // oxlint-disable-next-line no-console -- the one line that tells a site builder why their second copy is silent
  console.info(`<${name}> was not registered: the name is taken or not valid. The first copy on a page wins.`);
}
