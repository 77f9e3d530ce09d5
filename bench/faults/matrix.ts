import type { Browser } from 'playwright-core';
import { FaultHost } from './faultHost.ts';
import type { Fault } from './faultHost.ts';
import type { Failure, State } from './visit.ts';
import { openHealthy, openWithFault } from './visit.ts';

/** A kind of page: its name and an address of that kind. */
export interface Kind {
  name: string;
  at: string;
}

/** Request × fault, and how it was not held; `failure` is absent where it was. */
export interface Cell {
  kind: string;
  file: string;
  fault: Fault;
  failure?: Failure;
}

/** Pages open at one time: most wait. */
const ABREAST = 10;

export interface MatrixOptions {
  kinds: readonly Kind[];
  faults: readonly Fault[];
  /** Tells the files to leave out. */
  isLeftOut: (file: string) => boolean;
  progress: (done: number, all: number) => void;
}

/**
 * Replays every request of some pages of a built site with each fault, without a service worker: after a first visit one
 * answers for most of the host.
 * @param site the site's folder, built with the base `/`
 * @throws Error when a page is not whole without a fault
 */
export async function faultMatrix(browser: Browser, site: string, options: MatrixOptions): Promise<Cell[]> {
  const host = new FaultHost(site);
  await host.listen();
  const context = await browser.newContext({ locale: 'ar', serviceWorkers: 'block' });
  try {
    const cells: Cell[] = [];
    const healthy = new Map<string, { at: string; state: State }>();
    for (const { name, at } of options.kinds) {
      const { state, requests } = await openHealthy(context, host, at);
      healthy.set(name, { at, state });
      const page = new URL(at, 'http://localhost').pathname;
      for (const file of requests.filter((one) => !options.isLeftOut(one)))
        for (const fault of options.faults)
          if (decodeURIComponent(page) !== file || IN_A_PAGE.has(fault))
            cells.push({ kind: name, file, fault });
    }
    const run = async (waiting: Cell[], abreast: number): Promise<void> => {
      const all = waiting.length;
      const next = async (): Promise<void> => {
        for (let cell = waiting.shift(); cell; cell = waiting.shift()) {
          const { at, state } = healthy.get(cell.kind) ?? {};
          if (at === undefined || !state) continue;
          const failure = await openWithFault(context, host, at, { ...cell, healthy: state });
          if (failure) cell.failure = failure;
          else delete cell.failure;
          options.progress(all - waiting.length, all);
        }
      };
      await Promise.all(Array.from({ length: abreast }, next));
    };
    await run([...cells], ABREAST);
    // A busy machine is late: a cell counts once it fails by itself, too.
    await run(
      cells.filter(({ failure }) => failure),
      2,
    );
    return cells;
  } finally {
    await context.close();
    host.close();
  }
}

/** Faults that leave something of a page: of the others the browser shows an error page of its own. */
const IN_A_PAGE = new Set<Fault>(['cut', 'truncated', 'bit', 'stall']);
