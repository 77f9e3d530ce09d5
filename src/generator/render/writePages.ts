import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { PageJob, WorkerStart } from './page.worker.ts';
import type { Progress } from '../console/progress.ts';

/** Pages in one message to a worker. */
const BATCH = 64;
/** Batches sent to one worker at a time: one being written, one waiting, so that neither side idles. */
const AHEAD = 2;

/**
 * Renders and writes pages on as many threads as the machine has cores.
 * @param jobs made only as fast as they are written, so that memory does not grow with the collection
 * @throws the first error of any worker
 */
export async function writePages(
  start: WorkerStart,
  jobs: Iterator<PageJob>,
  count: number,
  progress: Progress,
): Promise<void> {
  const threads = Math.max(1, Math.min(availableParallelism(), Math.ceil(count / (2 * BATCH))));
  progress.begin('Writing pages', count);
  const workers = Array.from(
    { length: threads },
    () => new Worker(new URL('./page.worker.js', import.meta.url), { workerData: start }),
  );
  try {
    await Promise.all(workers.map((worker) => feed(worker, jobs, progress)));
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
  progress.end();
}

/** Sends jobs to one worker until there are none left and all are written. */
function feed(worker: Worker, jobs: Iterator<PageJob>, progress: Progress): Promise<void> {
  return new Promise((resolve, reject) => {
    let pending = 0;
    const send = () => {
      const batch: PageJob[] = [];
      while (batch.length < BATCH) {
        const next = jobs.next();
        if (next.done) break;
        batch.push(next.value);
      }
      if (batch.length) {
        pending++;
        worker.postMessage(batch);
      } else if (!pending) resolve();
    };
    worker.on('message', (written: number) => {
      pending--;
      progress.step(written);
      send();
    });
    worker.on('error', reject);
    worker.on('exit', (code) => {
      if (pending) reject(new Error(`a page writer stopped with exit status ${code}`));
    });
    for (let i = 0; i < AHEAD; i++) send();
  });
}
