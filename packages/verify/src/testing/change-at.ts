/** A deep copy with another value at `path` (`a.b[0].c`); `undefined` takes the member away. */
export function changeAt<T>(of: T, path: string, value: unknown): T {
  const copy = structuredClone(of);
  const steps = path.split(/[.[\]]+/).filter((step) => step !== '');
  const last = steps.pop() ?? '';
  let at = copy as Record<string, unknown>;
  for (const step of steps) at = at[step] as Record<string, unknown>;
  if (value === undefined) delete at[last];
  else at[last] = value;
  return copy;
}
