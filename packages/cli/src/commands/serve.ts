import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { recoverFolder } from '@ocop/trace/registry';
import type { Command } from 'commander';
import { CliError } from '../cli-error.ts';
import { serveFolder } from '../serve-folder.ts';
import { createTerminal, type Terminal } from '../terminal.ts';
import { readTrust } from '../trust-file.ts';

/** Serves until Ctrl-C. The port is the one the registry was signed for, or the checks on its pages could not reach it. */
export async function serveUntilStopped(terminal: Terminal, folder: string, port: number): Promise<void> {
  const serving = await serveFolder(folder, port).catch((cause: unknown) => {
    throw new CliError(
      {
        vi: `Cổng ${port} đang bận. Hãy dừng chương trình đang dùng nó rồi chạy lại.`,
        en: `Port ${port} is taken. Stop what uses it and run again.`,
      },
      undefined,
      { cause },
    );
  });
  const origin = `http://localhost:${serving.port}`;
  terminal.line(`\n  Sổ đăng ký / registry      ${origin}/`);
  for (const [name, path] of [
    ['Trang cửa hàng / shop page ', '/shop/'],
    ['Tờ nhãn / label sheet      ', '/labels/sheet.pdf'],
  ]) {
    if (await readFile(join(folder, `${path}${path?.endsWith('/') ? 'index.html' : ''}`)).catch(() => undefined))
      terminal.line(`  ${name}${origin}${path}`);
  }
  terminal.line('\nNhấn Ctrl-C để dừng / press Ctrl-C to stop.');
  terminal.result({ origin, folder });
  await new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, resolve);
  });
  serving.server.closeAllConnections();
  serving.server.close();
}

export function addServe(program: Command): void {
  program
    .command('serve')
    .summary('mở sổ đăng ký trên máy này · serve a published registry on this machine')
    .description(
      'Phục vụ thư mục sổ đăng ký trên localhost, ở cổng mà sổ được ký cho.\nServes a registry’s folder on localhost, on the port that it was signed for.',
    )
    .argument('<folder>', 'thư mục sổ đăng ký · the registry’s folder')
    .option('-p, --port <n>', 'cổng khác · another port')
    .option('--json', 'in kết quả bằng JSON · print the result as JSON')
    .action(async (folder: string, options: { port?: string; json?: boolean }) => {
      await recoverFolder(folder);
      const path = join(folder, 'trust.json');
      if (!existsSync(path))
        throw new CliError({
          vi: `“${folder}” không phải thư mục sổ đăng ký (thiếu trust.json).`,
          en: `“${folder}” is not a registry’s folder (no trust.json).`,
        });
      const { registry } = await readTrust(path);
      const port = Number(options.port ?? (new URL(registry).port || 8080));
      if (!Number.isInteger(port) || port < 0 || port > 65_535)
        throw new CliError({ vi: `Cổng không hợp lệ: “${options.port}”.`, en: `Not a port: “${options.port}”.` });
      await serveUntilStopped(createTerminal({ json: options.json ?? false }), folder, port);
    });
}
