import type { Command } from 'commander';
import { CliError } from '../../cli-error.ts';
import { parseTime } from '../../day-option.ts';
import { type KeyRecord, toPublicKey } from '../../office/key-record.ts';
import { createKey, nextKid, readKeyRecord, readKeyRecords, writeKeyRecord } from '../../office/key-store.ts';
import { isOffice } from '../../office/office.ts';
import { appendToLog, recordDigest } from '../../office/office-log.ts';
import { withOfficeLock } from '../../office/office-lock.ts';
import { type PassphraseOptions, passphraseSource, withPassphraseOptions } from '../../office/passphrase.ts';
import { type OfficeOption, withOfficeOption } from '../../office-option.ts';
import { createTerminal } from '../../terminal.ts';

/** Each takes effect for the world with the next trust list. */
const NEXT = {
  vi: 'Có hiệu lực với người kiểm tra từ danh sách tin cậy kế tiếp: ocop trust draft (hoặc renew), rồi ocop publish.',
  en: 'Verifiers learn of it by the next trust list: ocop trust draft (or renew), then ocop publish.',
};

export function addKeyState(keys: Command): void {
  const kidArgument = (name: string, summary: string): Command =>
    withOfficeOption(keys.command(name).summary(summary).argument('<kid>', 'mã khóa · key id'));

  withPassphraseOptions(
    kidArgument('rotate', 'thay bằng khóa mới, khóa cũ nghỉ · replace by a new key, the old one retires'),
  ).action(async (kid: string, options: OfficeOption & PassphraseOptions) =>
    change(options, kid, async (folder, old, now) => {
      const { name, role, alg, issuer, maxStars, gtins, productCodes, statusRange, exp, nbf, test } = old;
      const fresh = role === 'root' || role === 'officer' ? nextName(kid) : nextKid(await readKeyRecords(folder));
      const facts = {
        kid: fresh,
        role,
        alg,
        ...(name === undefined ? {} : { name }),
        ...(issuer === undefined ? {} : { issuer }),
        nbf: now,
        exp: now + (exp - nbf),
        state: 'active' as const,
        ...(maxStars === undefined ? {} : { maxStars }),
        ...(gtins === undefined ? {} : { gtins }),
        ...(productCodes === undefined ? {} : { productCodes }),
        ...(statusRange === undefined ? {} : { statusRange }),
      };
      const protection =
        test === true
          ? ({ insecure: true } as const)
          : { passphrase: await passphraseSource(options).read(fresh, { fresh: true }) };
      const made = await createKey(folder, facts, protection);
      return { changed: { ...old, state: 'retired', exp: Math.min(exp, now + 1) }, made };
    }),
  );

  kidArgument('retire', 'cho nghỉ: không ký mới, nhãn cũ vẫn đúng · retire: signs nothing new, old labels hold').action(
    async (kid: string, options: OfficeOption) =>
      change(options, kid, async (_, old, now) => ({ changed: { ...old, state: 'retired', exp: Math.min(old.exp, now + 1) } })),
  );

  kidArgument('compromise', 'báo khóa đã lộ: mọi thứ nó ký bị từ chối · declare compromised: all it signed is refused')
    .option(
      '--since <time>',
      'từ lúc nào kẻ khác có thể đã ký qua chính văn phòng, ISO 8601 · from when a thief may have signed through the office itself',
    )
    .action(async (kid: string, options: OfficeOption & { since?: string }) =>
      change(options, kid, async (_, old) => ({
        changed: {
          ...old,
          state: 'compromised',
          ...(options.since === undefined ? {} : { compromisedSince: parseTime(options.since).toISOString() }),
        },
      })),
    );
}

async function change(
  options: OfficeOption,
  kid: string,
  work: (folder: string, old: KeyRecord, now: number) => Promise<{ readonly changed: KeyRecord; readonly made?: KeyRecord }>,
): Promise<void> {
  const terminal = createTerminal({ json: options.json ?? false });
  const { changed, made } = await withOfficeLock(options.office, async () => {
    const folder = options.office;
    const old = await readKeyRecord(folder, kid);
    if (old.state === 'compromised')
      throw new CliError({ vi: `Khóa “${kid}” đã báo lộ rồi.`, en: `Key “${kid}” is declared compromised already.` });
    const result = await work(folder, old, Math.floor(Date.now() / 1000));
    await writeKeyRecord(folder, result.changed);
    const entries = [
      ...(result.made === undefined
        ? []
        : [
            { action: `key-${result.made.role}`, subject: result.made.kid, sha256: await recordDigest(toPublicKey(result.made)) },
          ]),
      { action: `key-${result.changed.state}`, subject: kid, sha256: await recordDigest(toPublicKey(result.changed)) },
    ];
    // A root holder's or an officer's own folder keeps no log.
    if (isOffice(folder)) await appendToLog(folder, entries);
    return result;
  });
  terminal.line(`${kid}: ${changed.state}`);
  if (made !== undefined) terminal.line(`Khóa mới / new key: ${made.kid}`);
  terminal.line(`${NEXT.vi}\n${NEXT.en}`);
  if (changed.state === 'compromised') {
    terminal.line(
      `Hồ sơ do khóa này ký cần ký lại bằng khóa khác: ocop reissue --from-key ${kid}\nWhat it signed is to be signed again by another key: ocop reissue --from-key ${kid}`,
    );
  }
  terminal.result({ kid, state: changed.state, ...(made === undefined ? {} : { new: made.kid }) });
}

/** `goc-a` → `goc-a-2` → `goc-a-3`. */
function nextName(kid: string): string {
  const [, base = kid, number] = /^(.*?)(?:-(\d+))?$/.exec(kid) ?? [];
  return `${base}-${Number(number ?? '1') + 1}`;
}
