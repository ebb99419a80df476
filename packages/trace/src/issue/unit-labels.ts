import {
  encodeLabelDigits,
  encodeLabelHeader,
  formatKid,
  formatLabelUri,
  isLotOrSerial,
  labelDay,
  labelSignedBytes,
} from '@ocop/verify/label';
import { IssueError } from './issue-error.ts';
import { issueLabel, type LabelContext, type LabelRequest } from './label.ts';
import { openSignatureCheck } from './sign-bytes.ts';
import type { Signer } from './signer.ts';

/** Signs the label of one serial; all else was settled before. */
export type UnitLabelSigner = (serial: string) => Promise<string>;

/**
 * For runs of many unit labels that differ in their serial only: everything that `issueLabel` refuses is asked once, with the first serial, and each
 * label then costs one signature and its check. The URIs are those of `issueLabel`. Throws as it does; the signer throws `ERR_ISSUE_SIGNATURE`,
 * and `ERR_ISSUE_LABEL` for a serial that no label carries.
 */
export async function prepareUnitLabels(
  request: Omit<LabelRequest, 'profile'> & { readonly serial: string },
  signer: Signer,
  context: LabelContext,
): Promise<UnitLabelSigner> {
  await issueLabel({ ...request, profile: 'unit' }, signer, context);
  const { serial: _first, ...shared } = request;
  const header = encodeLabelHeader({
    ...shared,
    profile: 'unit',
    kid: signer.kid,
    validUntil: labelDay(request.validUntil),
    issuedOn: labelDay(request.issuedOn),
    test: request.test ?? false,
    onlineRequired: request.onlineRequired ?? false,
  });
  const stem = formatLabelUri(shared);
  const isSigned = await openSignatureCheck(signer);
  return async (serial) => {
    // The signed bytes of no serial are those of no unit.
    if (!isLotOrSerial(serial)) throw new IssueError('ERR_ISSUE_LABEL', { reason: `serial ${JSON.stringify(serial)}` });
    const bytes = labelSignedBytes({ header, key: request.key, lot: request.lot, serial });
    const signature = await signer.sign(bytes);
    if (!(await isSigned(signature, bytes))) throw new IssueError('ERR_ISSUE_SIGNATURE', { kid: formatKid(signer.kid) });
    return `${stem}/21/${serial}?S=${encodeLabelDigits(header, signature)}`;
  };
}
