import { spawn } from 'node:child_process';
import type { Signer } from '@ocop/trace/issue';
import { CliError } from '../cli-error.ts';
import type { KeyRecord } from './key-record.ts';

/**
 * A signer that asks a program: the bytes to sign on its standard input, the signature on its standard output, either the 64 bytes of
 * `r‖s` or RFC 8032, or DER as most devices give it. What comes back is checked under the public key before it is used.
 */
export function commandSigner<Kid extends number | string>(
  kid: Kid,
  { alg, jwk }: Pick<KeyRecord, 'alg' | 'jwk'>,
  command: readonly string[],
): Signer<Kid> {
  return { kid, alg, publicJwk: jwk, sign: async (bytes) => readSignature(alg, await run(command, bytes)) };
}

function run([program = '', ...args]: readonly string[], input: Uint8Array): Promise<Uint8Array<ArrayBuffer>> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { stdio: ['pipe', 'pipe', 'inherit'] });
    const chunks: Buffer[] = [];
    const fail = (cause?: unknown): void => {
      reject(
        new CliError(
          { vi: `Lệnh ký “${program}” không trả về chữ ký.`, en: `The signing command “${program}” gave no signature.` },
          undefined,
          { cause },
        ),
      );
    };
    child.once('error', fail);
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.once('close', (code) => (code === 0 ? resolve(new Uint8Array(Buffer.concat(chunks))) : fail(code)));
    child.stdin.on('error', fail).end(input);
  });
}

/** DER `SEQUENCE { r INTEGER, s INTEGER }` as `r‖s`; anything else as it came, to be refused by the check that follows. */
function readSignature(alg: KeyRecord['alg'], bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  if (alg !== 'ES256' || bytes.length === 64 || bytes[0] !== 0x30) return bytes;
  const signature = new Uint8Array(64);
  let at = 2;
  for (const end of [32, 64]) {
    const length = bytes[at + 1] ?? 0;
    const number = bytes.subarray(at + 2, at + 2 + length);
    const digits = number.subarray(Math.max(0, number.length - 32));
    signature.set(digits, end - digits.length);
    at += 2 + length;
  }
  return signature;
}
