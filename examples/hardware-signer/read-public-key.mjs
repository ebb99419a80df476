// The token's public key as a JWK, for `ocop keys … --public-key`. Same environment and argument as sign-with-token.mjs.
import { execFileSync } from 'node:child_process';
import { createPublicKey } from 'node:crypto';

const { OCOP_PKCS11_MODULE: module = '', OCOP_PKCS11_TOKEN: token = 'ocop' } = process.env;
const [id = '01'] = process.argv.slice(2);
const read = ['--module', module, '--token-label', token, '--read-object', '--type', 'pubkey', '--id', id];
const der = execFileSync('pkcs11-tool', read, { stdio: ['ignore', 'pipe', 'inherit'] });
const { kty, crv, x, y } = createPublicKey({ key: der, format: 'der', type: 'spki' }).export({ format: 'jwk' });
process.stdout.write(`${JSON.stringify({ kty, crv, x, y })}\n`);
