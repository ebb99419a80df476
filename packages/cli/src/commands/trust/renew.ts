import { encodeTrustPayload, signTrustPayload } from '@ocop/trace/issue';
import type { Command } from 'commander';
import { adoptTrustList } from '../../office/adopt-trust-list.ts';
import { describeList } from '../../office/describe-list.ts';
import { draftOfficeList, type DraftOptions } from '../../office/draft-office-list.ts';
import { openSigner, readKeyRecords } from '../../office/key-store.ts';
import { openOffice } from '../../office/office.ts';
import { withOfficeLock } from '../../office/office-lock.ts';
import { type PassphraseOptions, passphraseSource, withPassphraseOptions } from '../../office/passphrase.ts';
import { type OfficeOption, withOfficeOption } from '../../office-option.ts';
import { createTerminal } from '../../terminal.ts';
import { withDraftOptions } from './draft.ts';

export function addTrustRenew(trust: Command): void {
  withPassphraseOptions(
    withDraftOptions(
      withOfficeOption(
        trust
          .command('renew')
          .summary(
            'thí điểm: soạn, ký và ghép một lần bằng khóa gốc giữ tại đây · pilot: draft, sign and assemble with the roots held here',
          )
          .description(
            'Chỉ dành cho thí điểm hoặc trình diễn, khi khóa gốc nằm ngay trong văn phòng. Khi vận hành thật, khóa gốc ở với những người giữ khác nhau.\nFor pilots and demonstrations only, where the roots lie in the office. In real use they are with different holders.',
          ),
      ),
    ),
  ).action(async (options: OfficeOption & DraftOptions & PassphraseOptions) => {
    const terminal = createTerminal({ json: options.json ?? false });
    const list = await withOfficeLock(options.office, async () => {
      const office = await openOffice(options.office);
      const draft = await draftOfficeList(office, options);
      for (const line of describeList(draft.list, draft.previous)) terminal.line(line);
      const payload = encodeTrustPayload(draft.list);
      const wanted = new Set([...draft.list.roots.keys, ...(draft.previous?.roots.keys ?? [])].map(({ kid }) => kid));
      const passphrases = passphraseSource(options);
      const roots = (await readKeyRecords(office.folder)).filter(
        ({ kid, role, holder }) => role === 'root' && holder !== 'elsewhere' && wanted.has(kid),
      );
      const signatures = [];
      for (const root of roots)
        signatures.push(await signTrustPayload(payload, await openSigner(office.folder, root, passphrases)));
      return adoptTrustList(office, payload, signatures);
    });
    terminal.result({ version: list.version, exp: list.exp, threshold: list.roots.threshold });
  });
}
