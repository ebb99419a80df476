// Loaded with --import before a measured command: at its end it writes what the process used, in milliseconds of processor time and kilobytes.
import { writeFileSync } from 'node:fs';

process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  writeFileSync(
    process.env['OCOP_USAGE_FILE'],
    JSON.stringify({ cpuMs: (userCPUTime + systemCPUTime) / 1000, wallMs: performance.now(), peakKb: maxRSS }),
  );
});
