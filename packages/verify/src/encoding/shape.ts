/** What is wrong with one member of a signed object. `path` names it as in `credentialSubject.gtin[0]`. */
export interface Problem {
  readonly path: string;
  readonly code: 'missing' | 'unknown-member' | 'type' | 'format' | 'range' | 'duplicate' | 'not-nfc' | 'disagrees';
}

/** Looks at one value and adds what is wrong with it. */
export type Check = (value: unknown, path: string, problems: Problem[]) => void;

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function rule(code: Problem['code'], holds: (value: unknown) => boolean): Check {
  return (value, path, problems) => {
    if (!holds(value)) problems.push({ path, code });
  };
}

/**
 * An object with exactly these members, all of them its own; one whose name here ends in `?` may be absent.
 * Absent, it must not be inherited either: where a page has spoilt `Object.prototype`, nothing is read that nobody signed.
 */
export function object(members: Readonly<Record<string, Check>>): Check {
  const known = Object.entries(members).map(([key, check]) => ({
    name: key.replace('?', ''),
    check,
    optional: key.endsWith('?'),
  }));
  return (value, path, problems) => {
    if (!isRecord(value)) {
      problems.push({ path, code: 'type' });
      return;
    }
    const stem = path && `${path}.`;
    const rest = new Set(Object.keys(value));
    for (const { name, check, optional } of known) {
      if (rest.delete(name)) check(value[name], stem + name, problems);
      else if (!optional || name in value) problems.push({ path: stem + name, code: 'missing' });
    }
    for (const name of rest) problems.push({ path: stem + name, code: 'unknown-member' });
  };
}

/** An array; `key` names what no two of its items may share. */
export function list(item: Check, { min = 0, max = Infinity, key }: ListRules = {}): Check {
  return (value, path, problems) => {
    if (!Array.isArray(value)) {
      problems.push({ path, code: 'type' });
      return;
    }
    const before = problems.length;
    if (value.length < min || value.length > max) problems.push({ path, code: 'range' });
    value.forEach((member, i) => item(member, `${path}[${i}]`, problems));
    // An item of another shape may have no key to compare.
    if (key && problems.length === before && new Set(value.flatMap(key)).size < value.flatMap(key).length)
      problems.push({ path, code: 'duplicate' });
  };
}

interface ListRules {
  readonly min?: number;
  readonly max?: number;
  // oxlint-disable-next-line typescript/no-explicit-any -- called only on items that have passed their check
  readonly key?: (item: any) => string | number | readonly (string | number)[];
}

/** A string that is not empty and, where a test is given, passes it. */
export function text(test: RegExp | ((value: string) => boolean) = /[^]/): Check {
  return rule('format', (value) => typeof value === 'string' && (test instanceof RegExp ? test.test(value) : test(value)));
}

/** A whole number of JSON that every reader holds exactly. */
export function integer(min = 0, max: number = Number.MAX_SAFE_INTEGER): Check {
  return rule('range', (value) => Number.isSafeInteger(value) && Number(value) >= min && Number(value) <= max);
}

export function number(min: number, max: number): Check {
  return rule('range', (value) => typeof value === 'number' && value >= min && value <= max);
}

export function oneOf(...values: readonly (string | number | boolean)[]): Check {
  return rule('format', (value) => values.some((allowed) => allowed === value));
}

/** Exactly this array of strings. */
export function constant(...expected: readonly string[]): Check {
  return rule('format', (value) => JSON.stringify(value) === JSON.stringify(expected));
}
