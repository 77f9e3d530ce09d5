// Loaded before a program that is measured (`node --import`): at its end it writes what the process used to
// file descriptor 3. Worker threads load it too, and say nothing: the figures are the whole process's.
import { writeSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

if (isMainThread) {
  process.on('exit', () => {
    const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
    writeSync(3, JSON.stringify({ peakKb: maxRSS, cpuMs: (userCPUTime + systemCPUTime) / 1000 }));
  });
}
