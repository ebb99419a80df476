// Generated from the comments in src by tools/elements-manifest.ts. Do not edit.
export {};
