const HTTPS_ORIGIN = /^https:\/\/[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?(?::[0-9]{1,5})?$/;
const LOOPBACK_ORIGIN = /^http:\/\/(?:localhost|127\.0\.0\.1)(?::[0-9]{1,5})?$/;

/**
 * Is this the origin of a registry: lower-case https without a trailing slash?
 * For demonstrations `http://localhost[:port]` and `http://127.0.0.1[:port]` count too: browsers hold them to be trustworthy.
 */
export function isRegistryOrigin(text: string): boolean {
  return (HTTPS_ORIGIN.test(text) || LOOPBACK_ORIGIN.test(text)) && URL.canParse(text);
}

/** Is this an https URL, or a URL under the registry itself (which may be a loopback one)? No user information, printable ASCII. */
export function isSecureUrl(text: string, registry: string): boolean {
  if (!/^[!-~]+$/.test(text) || !URL.canParse(text)) return false;
  const { protocol, username, password } = new URL(text);
  const secure = protocol === 'https:' && text.startsWith('https://');
  return username === '' && password === '' && (secure || (LOOPBACK_ORIGIN.test(registry) && text.startsWith(`${registry}/`)));
}
