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
 * @throws Error when Vite fails; its own words are on stderr
 */
export function bundleApp(order: BundleOrder): Promise<BundledApp> {
  return new Promise((resolve, reject) => {
    const builder = fork(fileURLToPath(new URL('./bundleAppProcess.js', import.meta.url)), [
      JSON.stringify(order),
    ]);
    builder.once('message', (app) => resolve(app as BundledApp));
    builder.once('error', reject);
    builder.once('exit', () => reject(new Error('the application was not built')));
  });
}
