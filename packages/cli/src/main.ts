#!/usr/bin/env node
import { runOcop } from './run-ocop.ts';

process.exitCode = await runOcop(process.argv.slice(2));
