import path from 'node:path';
import { serveFolder } from './support/serveFolder.ts';

/** Serves the built sample at `/` and its twin at `/sub/`, each as a plain static host would. */
export default async function globalSetup(): Promise<() => Promise<void>> {
  const cache = path.resolve(import.meta.dirname, '../node_modules/.cache/warraq/e2e');
  const root = await serveFolder(path.join(cache, 'root'), '/');
  const sub = await serveFolder(path.join(cache, 'sub'), '/sub/');
  process.env['E2E_ROOT'] = root.address;
  process.env['E2E_SUB'] = sub.address;
  return async () => {
    await Promise.all([root.close(), sub.close()]);
  };
}
