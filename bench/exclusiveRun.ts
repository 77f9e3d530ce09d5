import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const LOOK_AGAIN_MS = 1000;

/**
 * Runs something when no other measurement is running on this checkout: two at once spoil each other's figures, and
 * write the same files. Waits, and says so on stderr.
 * @param out the folder both would write to
 */
export async function exclusiveRun<T>(out: string, run: () => Promise<T>): Promise<T> {
  const mark = path.join(out, 'running');
  for (let said = false; !take(mark); said = true) {
    if (!said)
      process.stderr.write(
        `Another measurement is running (process ${holder(mark)}); waiting for its end …\n`,
      );
    await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN_MS));
  }
  try {
    return await run();
  } finally {
    rmSync(mark, { force: true });
  }
}

function take(mark: string): boolean {
  if (!lives(holder(mark))) rmSync(mark, { force: true });
  try {
    writeFileSync(mark, String(process.pid), { flag: 'wx' });
    return true;
  } catch {
    return false;
  }
}

/** The process that left the mark; NaN where there is none. */
function holder(mark: string): number {
  try {
    return Number(readFileSync(mark, 'utf8'));
  } catch {
    return Number.NaN;
  }
}

function lives(pid: number): boolean {
  if (!(pid > 0)) return false;
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
