// pnpm warns and carries on when an install fails, so the scripts check for themselves what they stand on.
import { existsSync } from 'node:fs';

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
const oldNode = major < 22 || (major === 22 && minor < 18);
const notInstalled = ['vitest', 'zod', 'node'].filter(
  (name) =>
    !existsSync(new URL(`../node_modules/.pnpm/node_modules/${name}`, import.meta.url)) &&
    !existsSync(new URL(`../node_modules/${name}`, import.meta.url)),
);
if (oldNode || notInstalled.length > 0) {
  console.error(
    `Cài đặt chưa xong: đang chạy Node ${process.versions.node}, cần >= 22.18${notInstalled.length > 0 ? `; thiếu ${notInstalled.join(', ')}` : ''}. Hãy chạy: npx -y pnpm@12 install\n` +
      `The install is not complete: this is Node ${process.versions.node}, >= 22.18 is needed${notInstalled.length > 0 ? `; missing ${notInstalled.join(', ')}` : ''}. Run: npx -y pnpm@12 install`,
  );
  process.exit(1);
}
