export * from './issue/index.ts';
export * from './registry/index.ts';
