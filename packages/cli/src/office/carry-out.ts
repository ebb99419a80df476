import { civilDateInVietnam } from '@ocop/core';
import { type Signer } from '@ocop/trace/issue';
import type { Terminal } from '../terminal.ts';
import { changeStanding } from './change-standing.ts';
import { issueRecognitions, type Outcome, reissueRecognitions, type SigningDesk } from './issue-recognitions.ts';
import { openIssuerSigner, readKeyRecord, readKeyRecords } from './key-store.ts';
import type { Office } from './office.ts';
import { appendToLog } from './office-log.ts';
import { currentOfficeList } from './office-trust.ts';
import type { PassphraseSource } from './passphrase.ts';
import { digestOf, type Proposal } from './proposal.ts';
import { readRegister, type RegisterEntry, writeRegister } from './register.ts';
import { findRegistered } from './find-registered.ts';

/** Opens each signing key once, when it is first needed. */
export async function openDesk(
  office: Office,
  passphrases: PassphraseSource,
  onProgress?: SigningDesk['onProgress'],
): Promise<SigningDesk> {
  const { list } = await currentOfficeList(office);
  const keys = await readKeyRecords(office.folder);
  const open = new Map<string, Promise<Signer>>();
  return {
    office,
    list,
    held: new Set(keys.filter(({ holder, state }) => holder !== 'elsewhere' && state === 'active').map(({ kid }) => kid)),
    signerOf: async (kid) => {
      const signer = open.get(kid) ?? openIssuerSigner(office.folder, await readKeyRecord(office.folder, kid), passphrases);
      open.set(kid, signer);
      return signer;
    },
    now: Math.floor(Date.now() / 1000),
    ...(onProgress === undefined ? {} : { onProgress }),
  };
}

/**
 * Carries a proposal out: signs what it asks for, then writes the log, then the register. A crash in between leaves entries in the log whose objects
 * never left the office. `approval` is the proposal's digest where officers approved it, and is absent in a demonstration.
 */
export async function carryOut(
  office: Office,
  proposal: Proposal,
  options: { readonly terminal: Terminal; readonly passphrases: PassphraseSource; readonly approval?: string },
): Promise<readonly RegisterEntry[]> {
  const { terminal, passphrases, approval } = options;
  const register = await readRegister(office.folder);
  const digest = approval ?? (await digestOf(proposal));
  const outcome = await terminal.progress('Ký và ghi sổ', async (onProgress): Promise<Outcome> => {
    if (proposal.action === 'recognise' || proposal.action === 'reissue') {
      const desk = await openDesk(office, passphrases, onProgress);
      const facts = { filing: proposal.filing, approval };
      if (proposal.action === 'recognise') return issueRecognitions(proposal.products, register, desk, facts);
      return reissueRecognitions(findRegistered(proposal.products, register), register, desk, facts);
    }
    return changeStanding(proposal, register, { digest, today: civilDateInVietnam(Date.now() / 1000) });
  });
  await writeOutcome(office, outcome, {
    action: `proposal-${proposal.action}`,
    subject: String(outcome.touched.length),
    sha256: digest,
  });
  return outcome.touched;
}

/** The log first, on the disk, then the register. */
export async function writeOutcome(office: Office, outcome: Outcome, about?: Outcome['log'][number]): Promise<void> {
  await appendToLog(office.folder, [...(about === undefined ? [] : [about]), ...outcome.log]);
  await writeRegister(office.folder, outcome.register);
}
