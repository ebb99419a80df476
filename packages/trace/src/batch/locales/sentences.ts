import { en } from './en.ts';
import { vi } from './vi.ts';

export const BATCH_SENTENCES = { vi: vi.problems, en: en.problems };
export const SERIAL_CHECKS = { vi: vi.checks, en: en.checks };
