import { civilDateInVietnam, isDemonstrationGtin } from '@ocop/core';
import type { CredentialPayload } from '@ocop/verify/credential';
import {
  encodeLabelDigits,
  encodeLabelHeader,
  formatLabelUri,
  labelDay,
  labelDayEnd,
  labelDayStart,
  labelSignedBytes,
  parseLabel,
  recordId,
  type LabelHeader,
  type LabelUriParts,
  type ProductKey,
} from '@ocop/verify/label';
import { assertAuthority, assertSigner, type Authority } from './authority.ts';
import { IssueError } from './issue-error.ts';
import { signBytes } from './sign-bytes.ts';
import type { Signer } from './signer.ts';

/** What stands on the label. Days are `YYYY-MM-DD` in Việt Nam, both inclusive. */
export interface LabelRequest
  extends Omit<LabelUriParts, 'digits'>, Omit<LabelHeader, 'kid' | 'validUntil' | 'issuedOn' | 'test' | 'onlineRequired'> {
  readonly validUntil: string;
  readonly issuedOn: string;
  /** The words "NHÃN THỬ NGHIỆM" appear wherever it is checked. Default false. */
  readonly test?: boolean;
  /** Only an online check counts. Default false. */
  readonly onlineRequired?: boolean;
}

export interface LabelContext extends Authority {
  /** The recognition that the label stands for: it bounds the label's product, stars and days. */
  readonly credential: CredentialPayload;
}

/**
 * Signs one label. Refuses, with an `IssueError`, a label that says more than its recognition (product, stars, days; a signed extension counts),
 * a key that may not sign it, a lot or unit label by a key that is not delegated to products, and a demonstration without the test flag.
 */
export async function issueLabel(
  request: LabelRequest,
  signer: Signer,
  context: LabelContext,
): Promise<{ readonly uri: string; readonly digits: string }> {
  assertSigner(signer, context);
  const header = readable(() => ({
    ...request,
    kid: signer.kid,
    validUntil: labelDay(request.validUntil),
    issuedOn: labelDay(request.issuedOn),
    test: request.test ?? false,
    onlineRequired: request.onlineRequired ?? false,
  }));
  const bytes = readable(() => encodeLabelHeader(header));
  const signed = readable(() => labelSignedBytes({ ...request, header: bytes }));
  const uriOf = (digits: string): string => formatLabelUri({ ...request, digits });
  // The reader's own rules, profile against lot and serial among them, are asked before the key is.
  readable(() => parseLabel(uriOf(encodeLabelDigits(bytes, new Uint8Array(64)))));
  assertWithinRecognition(request, header, context.credential);
  assertTestFlag(header, request.key, context);
  assertMaySign(request.key, header, context);
  const digits = encodeLabelDigits(bytes, await signBytes(signer, signed));
  return { uri: uriOf(digits), digits };
}

function readable<T>(make: () => T): T {
  try {
    return make();
  } catch (cause) {
    if (!(cause instanceof Error)) throw cause;
    throw new IssueError('ERR_ISSUE_LABEL', { reason: cause.message }, { cause });
  }
}

function assertWithinRecognition(
  { key, validUntil }: LabelRequest,
  header: LabelHeader,
  { exp, credentialSubject }: CredentialPayload,
): void {
  const { gtin, productCode, stars, extension } = credentialSubject;
  const known = 'gtin' in key ? gtin?.includes(key.gtin) === true : productCode === key.productCode;
  if (!known) throw new IssueError('ERR_ISSUE_LABEL_PRODUCT', { product: recordId(key) });
  if (header.stars !== 0 && header.stars !== stars) {
    throw new IssueError('ERR_ISSUE_LABEL_STARS', { stars: header.stars, recognised: stars });
  }
  const end = extension === undefined ? exp : Date.parse(extension.until) / 1000;
  if (labelDayEnd(header.validUntil) - 1 > end) {
    throw new IssueError('ERR_ISSUE_LABEL_VALIDITY', { validUntil, latest: civilDateInVietnam(end) });
  }
}

function assertTestFlag({ test }: LabelHeader, key: ProductKey, { key: { kid, test: testKey } }: Authority): void {
  if (test) return;
  if ('gtin' in key && isDemonstrationGtin(key.gtin))
    throw new IssueError('ERR_ISSUE_TEST_FLAG', { reason: `GTIN ${key.gtin} (952)` });
  if (testKey === true) throw new IssueError('ERR_ISSUE_TEST_FLAG', { reason: `kid ${kid}` });
}

function assertMaySign(key: ProductKey, header: LabelHeader, { credential, ...authority }: LabelContext): void {
  const { kid, gtins, productCodes } = authority.key;
  if (header.profile !== 'product' && gtins === undefined && productCodes === undefined) {
    throw new IssueError('ERR_ISSUE_KEY_SCOPE', { kid });
  }
  assertAuthority(authority, {
    from: labelDayStart(header.issuedOn),
    until: labelDayEnd(header.issuedOn),
    uses: header.profile === 'unit' ? ['label'] : ['recognition', 'label'],
    stars: header.stars,
    provinceCode: credential.credentialSubject.producer.provinceCode,
    gtins: 'gtin' in key ? [key.gtin] : [],
    productCode: 'gtin' in key ? undefined : key.productCode,
    statusList: header.statusList,
    statusIndex: header.statusIndex,
  });
}
