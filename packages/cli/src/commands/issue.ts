import type { Command } from 'commander';
import colors from 'picocolors';
import { CliError } from '../cli-error.ts';
import { assignDemonstrationGtins } from '../demonstration-gtin.ts';
import { makeDemonstrationKeys } from '../demonstration-keys.ts';
import { issueProducts } from '../issue-products.ts';
import { readProductFile } from '../read-product-file.ts';
import { parseRegistry } from '../registry-option.ts';
import { createTerminal } from '../terminal.ts';
import { explainGaps } from '../to-registry-input.ts';
import { writeFileWhole } from '../write-file.ts';

export function addIssue(program: Command): void {
  program
    .command('issue')
    .summary('ký chứng nhận số và nhãn · sign credentials and labels')
    .description(
      'Ký chứng nhận số và nhãn cho mọi sản phẩm đủ căn cứ. Hiện chỉ ký bằng khóa trình diễn tạo lúc chạy: mọi nhãn mang cờ thử nghiệm, khóa mất khi lệnh kết thúc.\nSigns a credential and a label for every product that can be certified. For now with demonstration keys made at run time only: every label carries the test flag, and the keys are gone when the command ends.',
    )
    .argument('<products>', 'danh sách CSV hoặc products.json · a CSV list or products.json')
    .requiredOption('-r, --registry <origin>', 'địa chỉ sổ đăng ký, ví dụ https://ocop.tinh.gov.vn · origin of the registry')
    .requiredOption('-o, --out <file>', 'nơi ghi tệp phát hành · where to write the issuance')
    .option('--label-host <host>', 'tên miền in trong nhãn (mặc định: của sổ đăng ký) · host printed into labels')
    .option('--insecure-demo', 'đồng ý dùng khóa trình diễn · agree to demonstration keys')
    .option('--json', 'in kết quả bằng JSON · print the result as JSON')
    .action(
      async (
        path: string,
        options: { registry: string; out: string; labelHost?: string; insecureDemo?: boolean; json?: boolean },
      ) => {
        const terminal = createTerminal({ json: options.json ?? false });
        const registry = parseRegistry(options.registry);
        if (!options.insecureDemo) {
          throw new CliError({
            vi: 'Chưa có cách giữ khóa thật: lệnh này chỉ ký để trình diễn. Thêm --insecure-demo nếu đó là điều bạn cần.',
            en: 'Keys for real use cannot be kept yet: this command signs for demonstration only. Add --insecure-demo if that is what you want.',
          });
        }
        const { products } = await readProductFile(path);
        const keys = await makeDemonstrationKeys();
        const issuance = await terminal.progress('Ký chứng nhận và nhãn', (onProgress) =>
          issueProducts(assignDemonstrationGtins(products), {
            registry,
            labelHost: options.labelHost ?? new URL(registry).host,
            now: Math.floor(Date.now() / 1000),
            keys,
            onProgress,
          }),
        );
        await writeFileWhole(options.out, `${JSON.stringify(issuance, undefined, 2)}\n`);
        const unsigned = issuance.records.filter((record) => record.credential === null);
        terminal.line(
          `${issuance.records.length - unsigned.length} sản phẩm được ký, ${unsigned.length} chưa ký / products signed, not signed`,
        );
        for (const { product, gaps } of unsigned.slice(0, 10)) {
          terminal.line(`  ${product.id} ${product.name.vi}: ${explainGaps(gaps).vi}`);
          terminal.line(colors.dim(`  ${product.id}: ${explainGaps(gaps).en}`));
        }
        if (unsigned.length > 10) terminal.line(colors.dim(`  … ${unsigned.length - 10} nữa / more`));
        terminal.line(`Đã ghi / written: ${options.out}`);
        terminal.result({
          signed: issuance.records.length - unsigned.length,
          unsigned: unsigned.map(({ product, gaps }) => ({ id: product.id, gaps })),
          out: options.out,
        });
      },
    );
}
