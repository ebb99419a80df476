export * from './batch/index.ts';
export * from './digital-link/index.ts';
export * from './element-string/index.ts';
export * from './issue/index.ts';
export * from './print/index.ts';
export * from './qr/index.ts';
export * from './registry/index.ts';
export * from './serial/index.ts';
