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

/** An object with exactly these members. Members of the second list may be absent. */
export function object(required: Readonly<Record<string, Check>>, optional: Readonly<Record<string, Check>> = {}): Check {
  return (value, path, problems) => {
    if (!isRecord(value)) {
      problems.push({ path, code: 'type' });
      return;
    }
    const at = (name: string) => (path === '' ? name : `${path}.${name}`);
    for (const name of Object.keys(required)) if (!Object.hasOwn(value, name)) problems.push({ path: at(name), code: 'missing' });
    for (const [name, member] of Object.entries(value)) {
      const check = Object.hasOwn(required, name) ? required[name] : Object.hasOwn(optional, name) ? optional[name] : undefined;
      if (check) check(member, at(name), problems);
      else problems.push({ path: at(name), code: 'unknown-member' });
    }
  };
}

/** An array; `distinct` compares its items as strings. */
export function list(item: Check, { min = 0, max = Infinity, distinct = false } = {}): Check {
  return (value, path, problems) => {
    if (!Array.isArray(value)) {
      problems.push({ path, code: 'type' });
      return;
    }
    if (value.length < min || value.length > max) problems.push({ path, code: 'range' });
    value.forEach((member, i) => item(member, `${path}[${i}]`, problems));
    if (distinct && new Set(value.map(String)).size < value.length) problems.push({ path, code: 'duplicate' });
  };
}

/** A string that is not empty and, where a test is given, passes it. */
export function text(test?: (value: string) => boolean): Check {
  return (value, path, problems) => {
    if (typeof value !== 'string') problems.push({ path, code: 'type' });
    else if (value === '' || (test && !test(value))) problems.push({ path, code: 'format' });
  };
}

export function integer(min = 0, max: number = Number.MAX_SAFE_INTEGER): Check {
  return (value, path, problems) => {
    if (typeof value !== 'number' || !Number.isSafeInteger(value)) problems.push({ path, code: 'type' });
    else if (value < min || value > max) problems.push({ path, code: 'range' });
  };
}

export function number(min: number, max: number): Check {
  return (value, path, problems) => {
    if (typeof value !== 'number') problems.push({ path, code: 'type' });
    else if (!(value >= min && value <= max)) problems.push({ path, code: 'range' });
  };
}

export const flag: Check = (value, path, problems) => {
  if (typeof value !== 'boolean') problems.push({ path, code: 'type' });
};

export function oneOf(...values: readonly (string | number)[]): Check {
  return (value, path, problems) => {
    if (!values.some((allowed) => allowed === value)) problems.push({ path, code: 'format' });
  };
}
