import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { build } from 'vite';
import { WORKER_FILE } from '../../site/offline/offlineNames.ts';
import type { BundledApp, BundleOrder } from './bundledApp.ts';

// Program of the process that bundleApp starts: takes its order as JSON on the command line, sends a BundledApp back.
// A build that was killed wants no application any more.
process.once('disconnect', () => process.exit());
const [, , order = ''] = process.argv;
process.send?.(await built(JSON.parse(order)), () => process.disconnect());

async function built({ root, out, base }: BundleOrder): Promise<BundledApp> {
  await build({ root, base, logLevel: 'warn', build: { outDir: out, emptyOutDir: false } });
  const manifestFile = path.join(out, '.vite/manifest.json');
  const manifest: Record<string, { name?: string; css?: string[] }> = JSON.parse(
    readFileSync(manifestFile, 'utf8'),
  );
  rmSync(path.dirname(manifestFile), { recursive: true });
  // Screens loaded later have stylesheets of their own; the first view needs the one of the chunk that hydrates pages.
  const css = Object.values(manifest).find(({ name }) => name === 'hydrate')?.css?.[0];
  await bundleWorker(root, out);
  if (!css) throw new Error('the application was built without a stylesheet');
  return {
    template: readFileSync(path.join(out, 'index.html'), 'utf8'),
    stylesheet: base + css,
    stylesheetFile: path.join(out, css),
  };
}

/** Bundles the service worker into one file. It finds the base of the site by itself, so one serves every site. */
async function bundleWorker(root: string, out: string): Promise<void> {
  await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    build: {
      outDir: out,
      emptyOutDir: false,
      target: 'es2022',
      lib: {
        entry: path.join(root, 'src/offline/worker.ts'),
        formats: ['iife'],
        name: 'worker',
        fileName: () => WORKER_FILE,
      },
    },
  });
}
