import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { build } from 'vite';

/** The application as Vite built it into a folder, and where its stylesheet went. */
export interface Client {
  template: string;
  stylesheet: string;
  stylesheetFile: string;
}

/** What to build: the project's folder, the folder to build into, and the address it will be served at. */
export interface ClientOrder {
  root: string;
  out: string;
  base: string;
}

/**
 * Builds the application (index.html, src/main.tsx, public/) on a thread of its own, while this one reads pages.
 * @throws Error when Vite fails
 */
export function buildClient(order: ClientOrder): Promise<Client> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./buildClient.js', import.meta.url), { workerData: order });
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', () => reject(new Error('the application was not built')));
  });
}

if (!isMainThread && isOrder(workerData)) parentPort?.postMessage(await buildHere(workerData));

function isOrder(data: unknown): data is ClientOrder {
  return typeof data === 'object' && data !== null && 'root' in data;
}

async function buildHere({ root, out, base }: ClientOrder): Promise<Client> {
  await build({ root, base, logLevel: 'warn', build: { outDir: out, emptyOutDir: false } });
  const manifestFile = path.join(out, '.vite/manifest.json');
  const manifest: Record<string, { css?: string[] }> = JSON.parse(readFileSync(manifestFile, 'utf8'));
  rmSync(path.dirname(manifestFile), { recursive: true });
  const [css] = Object.values(manifest).flatMap((chunk) => chunk.css ?? []);
  if (!css) throw new Error('the application was built without a stylesheet');
  return {
    template: readFileSync(path.join(out, 'index.html'), 'utf8'),
    stylesheet: base + css,
    stylesheetFile: path.join(out, css),
  };
}
