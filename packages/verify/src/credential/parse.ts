import { attempt } from '../attempt.ts';
import { readCompactJws, type CompactJws } from '../encoding/compact-jws.ts';
import { fail } from '../verify-error.ts';
import { CREDENTIAL_MAX_CHARACTERS, CREDENTIAL_TYP, type CredentialPayload } from './payload.ts';
import { credentialProblems, namedRegistry } from './validate.ts';

/** A recognition credential, read but not yet believed. */
export interface Credential extends CompactJws {
  readonly payload: CredentialPayload;
}

/** As `parseCredential`; which registry the context must name follows from the payload. */
export function readCredential(jws: string, registryOf: (payload: unknown) => string): Credential {
  if (jws?.length > CREDENTIAL_MAX_CHARACTERS) {
    fail('ERR_CREDENTIAL', { length: jws.length });
  }
  const read = readCompactJws(jws, CREDENTIAL_TYP);
  const problems = credentialProblems(read.payload, registryOf(read.payload));
  if (problems.length > 0) fail('ERR_CREDENTIAL', { problems });
  return { ...read, payload: read.payload as CredentialPayload };
}

/**
 * Reads a compact JWS of at most 16,384 characters. It says nothing about the signature: `verify` does.
 * `registry` is the origin that the payload's context must name; without it any registry's will do.
 * Throws `ERR_CREDENTIAL` (its `details.problems` name the members), `ERR_JWS`, `ERR_JSON` or `ERR_BASE64URL`.
 */
export function parseCredential(jws: string, registry?: string): Credential {
  return readCredential(jws, (payload) => registry ?? namedRegistry(payload));
}

/** The credential, or undefined where `parseCredential` would throw. */
export function tryParseCredential(jws: string, registry?: string): Credential | undefined {
  return attempt(() => parseCredential(jws, registry));
}
