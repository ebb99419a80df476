const PATIENCE_MS = 2000;
const first = new Map<string, Promise<unknown>>();

/**
 * Runs the first check of a registry alone, so that the lists it fetches serve the other elements of the page from the store instead of once each.
 * The others wait at most two seconds for it.
 */
export async function afterFirstCheck<T>(registry: string, check: () => Promise<T>): Promise<T> {
  const leader = first.get(registry);
  if (leader === undefined) {
    const run = check();
    first.set(
      registry,
      run.catch(() => undefined),
    );
    return run;
  }
  let timer: ReturnType<typeof setTimeout> | undefined;
  await Promise.race([leader, new Promise((resolve) => (timer = setTimeout(resolve, PATIENCE_MS)))]);
  clearTimeout(timer);
  return check();
}
