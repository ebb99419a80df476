const LOOPBACK = /^http:\/\/(?=(?:localhost|127\.0\.0\.1)(?::\d{1,5})?(?:\/|$))/i;

/** A link as `verify` reads it: on a loopback page http stands for https, since the host of a link decides nothing. */
export function asHttps(link: string): string {
  return link.replace(LOOPBACK, 'https://');
}

/** The page's own address as a label, without its fragment. */
export function locationInput(href: string): string {
  return asHttps(href.replace(/#.*$/, ''));
}
