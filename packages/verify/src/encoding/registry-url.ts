const LOOPBACK_ORIGIN = /^http:\/\/(?:localhost|127\.0\.0\.1)(?::\d{1,5})?$/;

/** `URL.parse` and `URL.canParse` are younger than the browsers of many phones. */
function parse(text: string): URL | undefined {
  try {
    return new URL(text);
  } catch {
    return undefined;
  }
}

/**
 * Is this the origin of a registry: lower-case https without a trailing slash?
 * For demonstrations `http://localhost[:port]` and `http://127.0.0.1[:port]` count too: browsers hold them to be trustworthy.
 */
export function isRegistryOrigin(text: string): boolean {
  const origin = /^https:\/\/[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?(?::\d{1,5})?$/.test(text) || LOOPBACK_ORIGIN.test(text);
  return origin && parse(text) !== undefined;
}

/** Is this an https URL, or a URL under the registry itself (which may be a loopback one)? No user information, printable ASCII. */
export function isSecureUrl(text: string, registry: string): boolean {
  const url = /^[!-~]+$/.test(text) ? parse(text) : undefined;
  if (!url || url.username || url.password) return false;
  return text.startsWith('https://') || (LOOPBACK_ORIGIN.test(registry) && text.startsWith(`${registry}/`));
}
