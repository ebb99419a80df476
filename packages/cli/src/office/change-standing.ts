import { STATUS } from '@ocop/verify/status-list';
import { CliError, EXIT } from '../cli-error.ts';
import { type Outcome, withEvent } from './issue-recognitions.ts';
import type { Proposal } from './proposal.ts';
import { OpenRegister } from './open-register.ts';
import type { RegisterEntry } from './register.ts';

type StandingProposal = Extract<Proposal, { readonly recIds: readonly string[] }>;

/** From which status an act leads, and to which. A withdrawal is for ever: nothing leads away from 1. */
const CHANGES = {
  withdraw: { from: [STATUS.valid, STATUS.suspended], to: STATUS.revoked },
  suspend: { from: [STATUS.valid], to: STATUS.suspended },
  resume: { from: [STATUS.suspended], to: STATUS.valid },
} as const;

/** Withdraws, suspends or resumes registered recognitions: their places in the status list, and the history of their products. All or nothing. */
export function changeStanding(
  proposal: StandingProposal,
  register: readonly RegisterEntry[],
  { digest, today }: { readonly digest: string; readonly today: string },
): Outcome {
  const open = new OpenRegister(register);
  const touched: RegisterEntry[] = [];
  const { from, to } = CHANGES[proposal.action];
  for (const recId of proposal.recIds) {
    const entry = open.current(recId);
    if (entry === undefined || !(from as readonly number[]).includes(entry.status)) {
      const status = entry === undefined ? '–' : String(entry.status);
      throw new CliError(
        {
          vi: `Không thể ${VERBS_VI[proposal.action]} “${recId}”: trạng thái hiện là ${status}. Chưa thay đổi gì.`,
          en: `Cannot ${proposal.action} “${recId}”: its status is ${status}. Nothing was changed.`,
        },
        EXIT.negative,
      );
    }
    const changed = toStanding(entry, proposal, to, today);
    open.set(changed);
    touched.push(changed);
  }
  return {
    register: open.entries,
    touched,
    log: proposal.recIds.map((subject) => ({ action: proposal.action, subject, sha256: digest })),
  };
}

const VERBS_VI: Readonly<Record<StandingProposal['action'], string>> = {
  withdraw: 'thu hồi',
  suspend: 'tạm dừng',
  resume: 'cho tiếp tục',
};

function toStanding(entry: RegisterEntry, proposal: StandingProposal, status: 0 | 1 | 2, today: string): RegisterEntry {
  if (proposal.action === 'withdraw') {
    const { ground, decisionNumber, on, reason } = proposal;
    const article = ground === '10.1.b' ? '26/2026/QĐ-TTg, Điều 10.1.b' : `26/2026/QĐ-TTg, Điều 8.1.${ground}`;
    return withEvent(
      { ...entry, status },
      {
        kind: ground === '10.1.b' ? 'annulled' : 'revoked',
        on,
        basis: 'decided',
        decisionNumber,
        reason: reason === undefined ? article : `${article}: ${reason}`,
      },
    );
  }
  if (proposal.action === 'suspend')
    return withEvent({ ...entry, status }, { kind: 'suspended', on: today, basis: 'decided', reason: proposal.reason });
  const { product } = entry;
  const events = product.recognition.events.filter(({ kind }) => kind !== 'suspended');
  return { ...entry, status, product: { ...product, recognition: { ...product.recognition, events } } };
}
