import type { Trust } from '@ocop/verify';
import { validateRoots } from '@ocop/verify/trust-list';
import { deepFreeze } from '../check/deep-freeze.ts';

const ORIGIN = /^(?:https:\/\/[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?(?::\d{1,5})?|http:\/\/(?:localhost|127\.0\.0\.1)(?::\d{1,5})?)$/;
const ROOTS_MAX = 16;

function hasExactly(value: unknown, names: readonly string[]): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  return Object.keys(value).length === names.length && names.every((name) => Object.hasOwn(value, name));
}

/** A frozen copy of a well-shaped anchor `{registry, roots}` of at most 16 roots, or undefined. Members that are not named make it invalid. */
export function parseTrust(value: unknown): Trust | undefined {
  if (!hasExactly(value, ['registry', 'roots'])) return undefined;
  const { registry, roots } = value;
  if (typeof registry !== 'string' || registry.length > 256 || !ORIGIN.test(registry) || !URL.canParse(registry))
    return undefined;
  if (!hasExactly(roots, ['threshold', 'keys']) || !Array.isArray(roots.keys) || roots.keys.length > ROOTS_MAX) return undefined;
  if (validateRoots(roots).length > 0 || Number(roots.threshold) > roots.keys.length) return undefined;
  return deepFreeze(structuredClone({ registry, roots } as unknown as Trust));
}
