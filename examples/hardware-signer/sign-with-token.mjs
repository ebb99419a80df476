// The signing command of `ocop keys … --sign-command`: bytes on standard input, 64 bytes of signature on standard output.
//   OCOP_PKCS11_MODULE  the token's library, such as /usr/lib/softhsm/libsofthsm2.so
//   OCOP_PKCS11_TOKEN   the token's label
//   OCOP_PKCS11_PIN     read by pkcs11-tool from the environment, never from the command line
// The one argument is the key's id on the token, in hex.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, writeSync } from 'node:fs';

const { OCOP_PKCS11_MODULE: module = '', OCOP_PKCS11_TOKEN: token = 'ocop' } = process.env;
const [id = '01'] = process.argv.slice(2);
const digest = createHash('sha256').update(readFileSync(0)).digest();
const where = ['--module', module, '--token-label', token];
const login = ['--login', '--pin', 'env:OCOP_PKCS11_PIN'];
const sign = ['--sign', '--mechanism', 'ECDSA', '--signature-format', 'rs', '--id', id];
const { status, stdout } = spawnSync('pkcs11-tool', [...where, ...login, ...sign], {
  input: digest,
  stdio: ['pipe', 'pipe', 'inherit'],
});
if (status === 0 && stdout.length === 64) writeSync(1, stdout);
process.exitCode = status === 0 ? 0 : 1;
