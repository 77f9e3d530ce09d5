// Module loaded before a measured program (`node --import`): at the process's end it writes memory and CPU time to file
// descriptor 3. Worker threads load it too and write nothing, for the figures are those of the whole process.
import { writeSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

if (isMainThread) {
  process.on('exit', () => {
    const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
    writeSync(3, JSON.stringify({ peakKb: maxRSS, cpuMs: (userCPUTime + systemCPUTime) / 1000 }));
  });
}
