import type { Command } from 'commander';
import { addKeyCeremony } from './keys/create.ts';
import { addKeyList } from './keys/list.ts';
import { addKeyState } from './keys/state.ts';

export function addKeys(program: Command): void {
  const keys = program
    .command('keys')
    .summary('tạo, xem, thay, cho nghỉ khóa; báo khóa bị lộ · make, show, rotate, retire keys; declare one compromised')
    .description(
      'Khóa bí mật nằm trong tệp PKCS#8 mã hóa (scrypt, AES-256), quyền 0600. Mật khẩu được hỏi trên màn hình, hoặc đọc từ --passphrase-file, --passphrase-fd; không bao giờ từ dòng lệnh.\nPrivate keys are encrypted PKCS#8 files (scrypt, AES-256) of mode 0600. The passphrase is asked for, or read from a file or descriptor; never from the command line.',
    );
  addKeyCeremony(keys);
  addKeyList(keys);
  addKeyState(keys);
}
