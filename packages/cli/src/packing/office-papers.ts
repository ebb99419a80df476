import { STATUS } from '@ocop/verify/status-list';
import { parseCredential } from '@ocop/verify/credential';
import { CliError, EXIT } from '../cli-error.ts';
import { openOffice } from '../office/office.ts';
import { currentOfficeList } from '../office/office-trust.ts';
import { OpenRegister } from '../office/open-register.ts';
import { readRegister } from '../office/register.ts';
import type { PackingOptions, Papers } from './packing-desk.ts';

const SAID = {
  [STATUS.revoked]: { vi: 'đã bị thu hồi', en: 'has been withdrawn' },
  [STATUS.suspended]: { vi: 'đang tạm đình chỉ', en: 'is suspended' },
  [STATUS.superseded]: { vi: 'đã có công nhận mới thay thế', en: 'has been superseded' },
} as const;

/** The papers of a product as the office's own register and newest trust list have them. Throws `CliError` for a recognition that was taken away. */
export async function officePapers({ office: folder, product: name }: PackingOptions): Promise<Papers> {
  const office = await openOffice(folder);
  const { registry, labelHost, demonstration } = office.settings;
  const entry = new OpenRegister(await readRegister(folder)).current(/^\d{8,14}$/.test(name) ? name.padStart(14, '0') : name);
  if (entry === undefined) {
    throw new CliError({
      vi: `Sổ của “${folder}” không có công nhận nào của “${name}”.`,
      en: `The register of “${folder}” has no recognition of “${name}”.`,
    });
  }
  const { status, product } = entry;
  if (status !== STATUS.valid) {
    const { vi, en } = SAID[status];
    throw new CliError(
      {
        vi: `Không ký nhãn: công nhận của “${product.name.vi}” ${vi}.`,
        en: `Not signed: the recognition of “${product.name.vi}” ${en}.`,
      },
      EXIT.negative,
    );
  }
  const { list } = await currentOfficeList(office);
  const { payload: credential } = parseCredential(entry.credential, registry);
  return { list, credential, product, host: labelHost, demonstration };
}
