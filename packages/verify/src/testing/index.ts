export { changeAt } from './change-at.ts';
export { createTestKey, type TestKey } from './test-key.ts';
export { packStatuses, signCompact, signTrustList } from './test-objects.ts';
export { createTestRegistry, DEMO_GTIN, TEST_GTIN, TEST_PRODUCT_CODE, type TestRegistry } from './test-registry.ts';
export { withSpoiltPrototype } from './spoilt-prototype.ts';
