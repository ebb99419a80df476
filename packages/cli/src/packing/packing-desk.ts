import { type CivilDate, describeStatus, isDemonstrationGtin, type Product, recognitionStatus } from '@ocop/core';
import { issueLabel, type LabelContext, type LabelRequest, type Signer } from '@ocop/trace/issue';
import { isGtin14, type ProductKey } from '@ocop/verify/label';
import type { TrustList } from '@ocop/verify/trust-list';
import { CliError, EXIT } from '../cli-error.ts';
import type { KeyRecord } from '../office/key-record.ts';
import { openIssuerSigner, readKeyRecord, readKeyRecords } from '../office/key-store.ts';
import { isOffice } from '../office/office.ts';
import type { PassphraseSource } from '../office/passphrase.ts';
import { labelContext } from '../run-keys.ts';
import { officePapers } from './office-papers.ts';
import { filePapers } from './file-papers.ts';

/** What says which recognition labels stand for. */
export interface Papers {
  readonly list: TrustList;
  readonly credential: LabelContext['credential'];
  readonly product: Product;
  /** Host printed into labels. */
  readonly host: string;
  readonly demonstration: boolean;
}

export interface PackingOptions {
  /** The packer's folder, or an authority's: keys, and where it is an office also register and trust lists. */
  readonly office: string;
  /** GTIN or product code. */
  readonly product: string;
  readonly kid?: string;
  readonly trustList?: string;
  readonly credential?: string;
  readonly host?: string;
}

/** Everything that lot and unit labels of one product are signed with. */
export interface PackingDesk {
  readonly product: Product;
  readonly key: ProductKey;
  readonly signer: Signer;
  readonly context: LabelContext;
  /** What every label of this product says, whatever its lot and serial. */
  readonly request: Omit<LabelRequest, 'profile' | 'lot' | 'serial'>;
}

const IN_FORCE = new Set(['valid', 'expiring', 'extended']);

/**
 * Opens a label key for a product, by the product's recognition and the trust list. Throws `CliError` for a recognition that is not in force on
 * `at`, and for a product that no key here is delegated to; what the key may sign is asked again when it signs.
 */
export async function openPackingDesk(
  options: PackingOptions,
  { at, passphrases }: { readonly at: CivilDate; readonly passphrases: PassphraseSource },
): Promise<PackingDesk> {
  const key = readKey(options.product);
  const papers = options.credential === undefined ? await officePapers(options) : await filePapers(options);
  const { list, product, credential } = papers;
  assertInForce(product, at);
  const record = await selectLabelKey(options, key);
  const context = labelContext(list, record.kid, credential);
  const signer = await openIssuerSigner(options.office, record, passphrases);
  const { stars, extension } = credential.credentialSubject;
  const { uri, idx } = credential.status.status_list;
  const statusList = list.statusLists.find((each) => each.uri === uri)?.n;
  if (statusList === undefined) {
    throw new CliError({
      vi: `Danh sách tin cậy không có danh sách trạng thái “${uri}” của chứng nhận này.`,
      en: `The trust list has no status list “${uri}”, which this credential names.`,
    });
  }
  return {
    product,
    key,
    signer,
    context,
    request: {
      host: options.host ?? papers.host,
      key,
      stars,
      issuedOn: at,
      validUntil: (extension?.until ?? credential.validUntil).slice(0, 10),
      statusList,
      statusIndex: idx,
      test:
        papers.demonstration ||
        product.demonstration ||
        context.key.test === true ||
        ('gtin' in key && isDemonstrationGtin(key.gtin)),
    },
  };
}

/** One signed label: of the product, of a lot, or of one pack of it. */
export async function signLabel(
  { request, signer, context }: PackingDesk,
  what: { readonly lot?: string; readonly serial?: string } = {},
): Promise<string> {
  const profile = what.serial === undefined ? (what.lot === undefined ? 'product' : 'lot') : 'unit';
  return (await issueLabel({ ...request, ...what, profile }, signer, context)).uri;
}

function readKey(text: string): ProductKey {
  if (!/^\d{8,14}$/.test(text)) return { productCode: text };
  const gtin = text.padStart(14, '0');
  if (isGtin14(gtin)) return { gtin };
  throw new CliError({ vi: `“${text}” không phải GTIN đúng số kiểm tra.`, en: `“${text}” is no GTIN with a right check digit.` });
}

function assertInForce({ name, recognition }: Product, at: CivilDate): void {
  const status = recognitionStatus(recognition, { at });
  if (IN_FORCE.has(status.state)) return;
  throw new CliError(
    {
      vi: `Không ký nhãn cho “${name.vi}”: ${describeStatus(status, 'vi')}`,
      en: `No label is signed for “${name.vi}”: ${describeStatus(status, 'en')}`,
    },
    EXIT.negative,
  );
}

async function selectLabelKey({ office, kid }: PackingOptions, key: ProductKey): Promise<KeyRecord> {
  if (kid !== undefined) return readKeyRecord(office, kid);
  const name = 'gtin' in key ? key.gtin : key.productCode;
  const keys = (await readKeyRecords(office)).filter(
    ({ role, state, gtins = [], productCodes = [] }) =>
      role === 'label' && state === 'active' && [...gtins, ...productCodes].includes(name),
  );
  const [only, ...others] = keys;
  if (only !== undefined && others.length === 0) return only;
  const list = keys.map((each) => each.kid).join(', ');
  throw new CliError(
    only === undefined
      ? {
          vi: `Trong “${office}” không có khóa nhãn đang dùng nào được giao cho ${name}. Cơ quan cấp giao bằng: ocop keys label ${isOffice(office) ? '' : '… '}--gtin hoặc --product-code`,
          en: `No active label key in “${office}” is delegated to ${name}. The authority delegates one with: ocop keys label --gtin or --product-code`,
        }
      : {
          vi: `Có nhiều khóa cho ${name}: ${list}. Hãy chọn bằng --kid.`,
          en: `Several keys are for ${name}: ${list}. Choose with --kid.`,
        },
    only === undefined ? EXIT.negative : EXIT.usage,
  );
}
