import { type Issuance, issuanceSchema } from './issuance.ts';
import { isOffice, openOffice } from './office/office.ts';
import { readOfficeIssuance } from './office/office-issuance.ts';
import { readFormat } from './read-format.ts';

const ISSUANCE = { vi: 'tệp phát hành của ocop issue', en: 'an issuance file of ocop issue' };

/** The issuance file that `ocop issue` wrote, or what an office has registered. */
export async function readIssuance(path: string): Promise<Issuance> {
  if (isOffice(path)) return readOfficeIssuance(await openOffice(path));
  return readFormat(path, issuanceSchema, ISSUANCE);
}
