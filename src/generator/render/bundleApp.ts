import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { packagedApp } from '../package/layout.ts';
import type { BundledApp, BundleOrder } from './bundledApp.ts';
import { placePackagedApp } from './placePackagedApp.ts';

/**
 * Bundles the application (index.html, src/main.tsx, public/) in a process of its own, while this one reads pages: the
 * 200 MB that Vite takes are freed when the process ends; a thread would keep them. The package holds a bundle, which is
 * copied.
 * @param signal stops the process, which then writes no more files
 * @throws Error when Vite fails (its own words are on stderr) or is stopped; the process has ended by then
 */
export function bundleApp(order: BundleOrder, signal: AbortSignal): Promise<BundledApp> {
  const packaged = packagedApp(order.root);
  if (packaged !== undefined) return Promise.resolve(placePackagedApp(packaged, order));
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
