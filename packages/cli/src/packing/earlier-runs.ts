import { type CounterRange, type RunPlan, writtenCounters } from '@ocop/trace/run';
import { deriveSerialKey } from '@ocop/trace/serial';
import { CliError } from '../cli-error.ts';

/** What the runs in these folders have written of the plan's lot. Throws `CliError` for a folder that is no run of it. */
export async function writtenInFolders(
  { product, lot }: RunPlan,
  folders: readonly string[],
  secret: Uint8Array<ArrayBuffer>,
): Promise<readonly CounterRange[]> {
  const key = await deriveSerialKey(secret, { key: product, lot });
  const counters: CounterRange[] = [];
  for (const folder of folders) {
    const written = await writtenCounters(folder, key);
    if (written.length === 0)
      throw new CliError({
        vi: `“${folder}” không có nhãn nào của lô ${lot} với bí mật số sê-ri này.`,
        en: `“${folder}” has no label of lot ${lot} under this serial secret.`,
      });
    counters.push(...written);
  }
  return counters;
}
