import { DigitalLinkError } from './digital-link-error.ts';
import { tryDecompressDigitalLink } from './unpack-digital-link.ts';

/**
 * The plain link behind a compressed one, wholly (`https://example.org/DBHKVAdpRAg`) or after a key in clear. Nothing here compresses:
 * a compressed link is longer in a QR code as often as it is shorter, and tills do not read it.
 * Throws `ERR_DL_COMPRESSED`. Source: GS1 Digital Link Standard: Compression 1.1.
 */
export function decompressDigitalLink(uri: string): string {
  const link = tryDecompressDigitalLink(uri);
  if (link === undefined) throw new DigitalLinkError({ code: 'ERR_DL_COMPRESSED', position: 0, details: { value: uri } });
  return link;
}
