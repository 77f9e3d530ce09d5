import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { PageJob, WorkerStart } from './page.worker.ts';
import type { Progress } from '../console/progress.ts';

/** Pages in one message to a worker. */
const BATCH = 32;
/** Batches sent to one worker at a time, so that it does not idle while this thread indexes words. */
const AHEAD = 8;
/** Threads that render and write pages. They load their code as soon as they are made; `stop` ends them. */
export class PageWriters {
  readonly #workers: Worker[];
  /** Rejects with the first error of any thread. */
  readonly #failure: Promise<never>;

  /** @param pages number of pages expected; there are no more threads than the machine has cores */
  constructor(pages: number) {
    const threads = Math.max(1, Math.min(availableParallelism(), Math.ceil(pages / 128)));
    this.#workers = Array.from(
      { length: threads },
      () => new Worker(new URL('./page.worker.js', import.meta.url)),
    );
    this.#failure = new Promise((_, reject) => {
      for (const worker of this.#workers) {
        worker.on('error', reject);
        worker.on('exit', (code) => reject(new Error(`a page writer stopped with exit status ${code}`)));
      }
    });
    // An error may come before pages are written, and each thread exits when it is stopped.
    this.#failure.catch(() => undefined);
  }

  /**
   * Renders and writes pages, then ends the threads.
   * @param jobs made only as fast as they are written, so that memory does not grow with the collection
   * @throws the first error of any worker
   */
  async write(start: WorkerStart, jobs: Iterator<PageJob>, count: number, progress: Progress): Promise<void> {
    progress.begin('Writing pages', count);
    for (const worker of this.#workers) worker.postMessage(start);
    const written = this.#workers.map((worker) => feed(worker, jobs, progress));
    await Promise.race([Promise.all(written), this.#failure]);
    // Words may still be indexed: that takes the memory of the threads.
    await this.stop();
    progress.end();
  }

  async stop(): Promise<void> {
    await Promise.all(this.#workers.map((worker) => worker.terminate()));
  }
}

/** Sends jobs to one worker until there are none left and all are written. */
function feed(worker: Worker, jobs: Iterator<PageJob>, progress: Progress): Promise<void> {
  return new Promise((resolve) => {
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
    for (let i = 0; i < AHEAD; i++) send();
  });
}
