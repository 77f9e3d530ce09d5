import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const RETRY_MS = 1000;

/**
 * Runs a measurement when no other is running in this checkout: two at once spoil each other's figures and write the
 * same files. Waits for the other's end and says so on stderr.
 * @param out the folder both would write to
 */
export async function exclusiveRun<T>(out: string, run: () => Promise<T>): Promise<T> {
  const lock = path.join(out, 'running');
  for (let announced = false; !acquire(lock); announced = true) {
    if (!announced)
      process.stderr.write(
        `Another measurement is running (process ${holder(lock)}); waiting for its end …\n`,
      );
    await new Promise((resolve) => setTimeout(resolve, RETRY_MS));
  }
  try {
    return await run();
  } finally {
    rmSync(lock, { force: true });
  }
}

/** Creates the lock file unless a living process holds it. */
function acquire(lock: string): boolean {
  if (!isAlive(holder(lock))) rmSync(lock, { force: true });
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' });
    return true;
  } catch {
    return false;
  }
}

/** Process id in the lock file; NaN where there is none. */
function holder(lock: string): number {
  try {
    return Number(readFileSync(lock, 'utf8'));
  } catch {
    return Number.NaN;
  }
}

function isAlive(pid: number): boolean {
  if (!(pid > 0)) return false;
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
