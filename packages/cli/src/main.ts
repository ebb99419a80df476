#!/usr/bin/env node
import { setFlagsFromString } from 'node:v8';

/**
 * What a run leaves behind while it signs dies young, but not so young that V8 would not keep some of it for as long as there is room: without these
 * limits a million labels take 100 MB more. Said before anything is loaded, since the heap does not shrink again. The threads that draw have limits of
 * their own.
 */
const SMALL_HEAP = ['--semi-space-growth-factor=1', '--heap-growing-percent=20'];

if (process.argv[2] === 'run') for (const flag of SMALL_HEAP) setFlagsFromString(flag);

// Whoever reads the output may have seen enough (`| head`): the work goes on, what it says is left unsaid.
for (const stream of [process.stdout, process.stderr])
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });

const { runOcop } = await import('./run-ocop.ts');
process.exitCode = await runOcop(process.argv.slice(2));
