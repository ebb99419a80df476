/**
 * Words that older versions of the standard (before 1.2) let stand for identifiers in a path, and that are still met. Read, never written.
 * Source: GS1 Digital Link Standard 1.0 and 1.1, "convenience alphas"; `exp` and `batch` are common outside it.
 */
export const ALIASES: Readonly<Record<string, string>> = {
  batch: '10',
  cpid: '8010',
  cpsn: '8011',
  cpv: '22',
  exp: '17',
  gcn: '255',
  gdti: '253',
  giai: '8004',
  ginc: '401',
  gln: '414',
  glnx: '254',
  gmn: '8013',
  grai: '8003',
  gsin: '402',
  gsrn: '8018',
  gsrnp: '8017',
  gtin: '01',
  itip: '8006',
  lot: '10',
  party: '417',
  payto: '415',
  refno: '8020',
  ser: '21',
  serial: '21',
  srin: '8019',
  sscc: '00',
};
