import { productSchema } from '@ocop/core';
import { approveProposal, assertApproved, type Json, proposalDigest, type Signer } from '@ocop/trace/issue';
import { z } from 'zod';
import { CliError, EXIT } from '../cli-error.ts';
import { writeFileWhole } from '../write-file.ts';
import type { Office } from './office.ts';
import { readOfficeLog } from './office-log.ts';
import { formatJson } from './format-json.ts';
import { readFormat } from '../read-format.ts';

/** The six grounds of Decision 26/2026/QĐ-TTg, Article 8.1, and the annulment of the decision itself, Article 10.1.b. */
export const WITHDRAWAL_GROUNDS = ['a', 'b', 'c', 'd', 'đ', 'e', '10.1.b'] as const;

const filing = z.strictObject({ filedOn: z.string(), kind: z.enum(['first', 'upgrade', 'reassessment']) });
const head = { format: z.literal('ocop-proposal/1'), registry: z.string(), createdAt: z.string() };
const recIds = z.array(z.string().min(1)).min(1);

export const proposalSchema = z.discriminatedUnion('action', [
  z.strictObject({ ...head, action: z.literal('recognise'), products: z.array(productSchema).min(1), filing: filing.optional() }),
  z.strictObject({ ...head, action: z.literal('reissue'), products: z.array(productSchema).min(1), filing: filing.optional() }),
  z.strictObject({
    ...head,
    action: z.literal('withdraw'),
    recIds,
    ground: z.enum(WITHDRAWAL_GROUNDS),
    decisionNumber: z.string().min(1),
    /** Day of the decision, `YYYY-MM-DD`. */
    on: z.string(),
    reason: z.string().min(1).optional(),
  }),
  z.strictObject({ ...head, action: z.literal('suspend'), recIds, reason: z.string().min(1) }),
  z.strictObject({ ...head, action: z.literal('resume'), recIds, reason: z.string().min(1) }),
]);

export type Proposal = z.infer<typeof proposalSchema>;

const approvalFileSchema = z.strictObject({
  format: z.literal('ocop-approval/1'),
  proposal: proposalSchema,
  approvals: z.array(z.strictObject({ officer: z.string(), at: z.string(), signature: z.string() })),
});

export type ApprovalFile = z.infer<typeof approvalFileSchema>;

/** How many officers each act needs. One is enough to suspend: it only takes trust away, and may not wait for a second. */
const NEEDED: Readonly<Record<Proposal['action'], number>> = { recognise: 2, reissue: 2, withdraw: 2, suspend: 1, resume: 2 };

/** The proposal in the form that is hashed: what JSON makes of it. */
const asJson = (proposal: Proposal): Json => JSON.parse(JSON.stringify(proposal)) as Json;

export async function digestOf(proposal: Proposal): Promise<string> {
  return proposalDigest(asJson(proposal));
}

export async function readApprovalFile(path: string): Promise<ApprovalFile> {
  return readFormat(path, approvalFileSchema, { vi: 'tệp đề nghị (--propose)', en: 'a proposal file (--propose)' });
}

/** Writes a proposal that waits for its officers. */
export async function writeProposal(path: string, proposal: Proposal): Promise<void> {
  await writeFileWhole(path, formatJson({ format: 'ocop-approval/1', proposal, approvals: [] } satisfies ApprovalFile));
}

/** Adds an officer's signature to the file, in place of an earlier one by the same officer. */
export async function addApproval(path: string, file: ApprovalFile, signer: Signer<string>, at: string): Promise<ApprovalFile> {
  const approval = await approveProposal(asJson(file.proposal), signer, at);
  const approvals = [...file.approvals.filter(({ officer }) => officer !== signer.kid), approval];
  const next = { ...file, approvals };
  await writeFileWhole(path, formatJson(next));
  return next;
}

/**
 * May this be carried out here and now? Gives the proposal's digest. Refuses another registry's, one that has too few approvals, and one that
 * the log says was carried out before: an approval is good for one time.
 */
export async function assertMayCarryOut({ folder, settings }: Office, { proposal, approvals }: ApprovalFile): Promise<string> {
  if (proposal.registry !== settings.registry)
    throw new CliError({
      vi: `Đề nghị này dành cho sổ “${proposal.registry}”, không phải “${settings.registry}”.`,
      en: `This proposal is for the registry “${proposal.registry}”, not “${settings.registry}”.`,
    });
  await assertApproved(asJson(proposal), approvals, { officers: settings.officers, needed: NEEDED[proposal.action] });
  const digest = await digestOf(proposal);
  const { entries } = await readOfficeLog(folder);
  const before = entries.find(({ action, sha256 }) => action === `proposal-${proposal.action}` && sha256 === digest);
  if (before !== undefined)
    throw new CliError(
      {
        vi: `Đề nghị này đã được thực hiện lúc ${before.at} (mục ${before.seq} của nhật ký).`,
        en: `This proposal was carried out at ${before.at} (entry ${before.seq} of the log).`,
      },
      EXIT.negative,
    );
  return digest;
}
