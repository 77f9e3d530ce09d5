import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The application as Vite built it: its index.html, and the stylesheet's address and file. */
export interface BundledApp {
  template: string;
  stylesheet: string;
  stylesheetFile: string;
}

/** Order for a build: the project's folder, the folder to build into, and the base of the site's addresses. */
export interface BundleOrder {
  root: string;
  out: string;
  base: string;
}

/**
 * Bundles the application (index.html, src/main.tsx, public/) in a process of its own, while this one reads pages: the
 * 200 MB that Vite takes are freed when the process ends; a thread would keep them.
 * @param signal stops the process, which then writes no more files
 * @throws Error when Vite fails (its own words are on stderr) or is stopped; the process has ended by then
 */
export function bundleApp(order: BundleOrder, signal: AbortSignal): Promise<BundledApp> {
  return new Promise((resolve, reject) => {
    const program = fileURLToPath(new URL('./bundleAppProcess.js', import.meta.url));
    const builder = fork(program, [JSON.stringify(order)], { signal, killSignal: 'SIGKILL' });
    builder.once('message', (app) => resolve(app as BundledApp));
    builder.on('error', (error) => {
      // A stopped process may still write until it has ended: `exit` tells.
      if (!signal.aborted) reject(error);
    });
    builder.once('exit', () => reject(new Error('the application was not built')));
  });
}
