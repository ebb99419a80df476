import { scanDigitalLink } from './scan-digital-link.ts';

/** Is this text a GS1 Digital Link that `parseDigitalLink` reads? */
export function isDigitalLink(uri: string): boolean {
  return !('code' in scanDigitalLink(uri));
}
