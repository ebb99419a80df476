import { createTestRegistry, type TestRegistry } from '../test-registry.ts';
import { publishedKey } from './published-key.ts';
import { packStored } from './stored-zlib.ts';

/** The test registry with published keys: the same files every time. */
export async function vectorRegistry(options: Parameters<typeof createTestRegistry>[0] = {}): Promise<TestRegistry> {
  return createTestRegistry({ createKey: publishedKey, pack: packStored, ...options });
}
