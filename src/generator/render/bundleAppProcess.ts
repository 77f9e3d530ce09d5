import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { build } from 'vite';
import type { Client, ClientOrder } from './bundleApp.ts';

// The program of the process that buildClient starts: told its order on the command line, it answers with a Client.
const [, , order = ''] = process.argv;
process.send?.(await built(JSON.parse(order)), () => process.disconnect());

async function built({ root, out, base }: ClientOrder): Promise<Client> {
  await build({ root, base, logLevel: 'warn', build: { outDir: out, emptyOutDir: false } });
  const manifestFile = path.join(out, '.vite/manifest.json');
  const manifest: Record<string, { name?: string; css?: string[] }> = JSON.parse(
    readFileSync(manifestFile, 'utf8'),
  );
  rmSync(path.dirname(manifestFile), { recursive: true });
  // Screens that come later have sheets of their own; the first view's is that of what takes pages over.
  const css = Object.values(manifest).find(({ name }) => name === 'hydrate')?.css?.[0];
  if (!css) throw new Error('the application was built without a stylesheet');
  return {
    template: readFileSync(path.join(out, 'index.html'), 'utf8'),
    stylesheet: base + css,
    stylesheetFile: path.join(out, css),
  };
}
