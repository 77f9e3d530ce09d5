import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { build } from 'vite';

/** The application as Vite built it into `out`, and where its stylesheet went. */
export interface Client {
  template: string;
  stylesheet: string;
  stylesheetFile: string;
}

/**
 * Builds the application (index.html, src/main.tsx, public/) into a folder.
 * @throws Error when Vite fails
 */
export async function buildClient(root: string, out: string, base: string): Promise<Client> {
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
