import { readFileSync } from 'node:fs';

import { DigitalLink } from 'digital-link.js';

import { isDigitalLink, tryParseDigitalLink } from '../src/digital-link/index.ts';
import { PAYLOADS } from './qr-payloads.ts';

export interface LinkRow {
  readonly library: string;
  /** Share of the verdicts in the tests of GS1's engine that it gives too. */
  readonly engine: number;
  /** The same of the links made for this project. */
  readonly generated: number;
  readonly falseAccepts: number;
  readonly falseRejects: number;
  /** A new unit link for every call. */
  readonly linksPerSecond: number;
}

interface Verdicts {
  readonly accept: readonly string[];
  readonly reject: readonly string[];
}

type Validate = (uri: string) => boolean;

function theirs(uri: string): boolean {
  try {
    return DigitalLink(uri).isValid();
  } catch {
    return false;
  }
}

const LIBRARIES: readonly (readonly [string, Validate])[] = [
  ['@ocop/trace isDigitalLink', isDigitalLink],
  ['@ocop/trace tryParseDigitalLink', (uri) => tryParseDigitalLink(uri) !== undefined],
  ['digital-link.js isValid', theirs],
];

function rate(validate: Validate, milliseconds: number, from: number): number {
  const textOf = PAYLOADS['unit link'];
  const start = performance.now();
  let done = 0;
  for (; performance.now() - start < milliseconds; done += 1) {
    if (!validate(textOf(from + done))) throw new Error('A valid link was refused.');
  }
  return (done * 1000) / (performance.now() - start);
}

interface Agreement {
  readonly share: number;
  readonly falseAccepts: number;
  readonly falseRejects: number;
}

function agreement(sets: readonly Verdicts[], validate: Validate): Agreement {
  const rejects = sets.flatMap(({ reject }) => reject);
  const accepts = sets.flatMap(({ accept }) => accept);
  const falseAccepts = rejects.filter((uri) => validate(uri)).length;
  const falseRejects = accepts.filter((uri) => !validate(uri)).length;
  return { share: 1 - (falseAccepts + falseRejects) / (rejects.length + accepts.length), falseAccepts, falseRejects };
}

/** Verdicts on the vectors, and validations a second on one thread: best of five interleaved rounds. */
export function run(): LinkRow[] {
  const { engine, generated } = JSON.parse(readFileSync(new URL('../vectors/digital-link.json', import.meta.url), 'utf8')) as {
    readonly engine: Verdicts;
    readonly generated: { readonly classes: readonly Verdicts[] };
  };
  for (const [, validate] of LIBRARIES) rate(validate, 300, 0);
  const best = LIBRARIES.map(() => 0);
  for (let round = 1; round <= 5; round += 1) {
    for (const [index, [, validate]] of LIBRARIES.entries())
      best[index] = Math.max(best[index] ?? 0, rate(validate, 400, round * 10_000_000));
  }
  return LIBRARIES.map(([library, validate], index) => {
    const { share, ...wrong } = agreement(generated.classes, validate);
    const linksPerSecond = Math.round(best[index] ?? 0);
    return { library, engine: agreement([engine], validate).share, generated: share, ...wrong, linksPerSecond };
  });
}
