export { createTestKey, type TestKey } from './test-key.ts';
export { packStatuses, signCompact, signLabel, signTrustList, type TestLabel } from './test-objects.ts';
export {
  createTestRegistry,
  DEMO_GTIN,
  TEST_GTIN,
  TEST_NOW,
  TEST_PRODUCT_CODE,
  type TestFile,
  type TestLabelOptions,
  type TestPayload,
  type TestRegistry,
  type TestRegistryOptions,
} from './test-registry.ts';
