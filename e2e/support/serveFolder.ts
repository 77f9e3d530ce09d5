import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { staticServer } from '../../src/generator/serve/staticServer.ts';

/** Folder of the sample, built for `/`. */
export const SAMPLE = path.resolve(import.meta.dirname, '../../node_modules/.cache/warraq/e2e/root');

/** A folder served as a plain static host would. */
export interface ServedFolder {
  /** `http://localhost:…/`, the site's root below its base. */
  address: string;
  close: () => Promise<void>;
}

/**
 * Serves a built site on a free port of this machine.
 * @param onRequest is told the address of each request, those of workers among them
 */
export async function serveFolder(
  folder: string,
  base: string,
  onRequest?: (address: string) => void,
): Promise<ServedFolder> {
  const server = staticServer(folder, base);
  if (onRequest) server.on('request', ({ url = '' }) => onRequest(url));
  // On one machine compressing a file takes longer than sending it whole.
  server.prependListener('request', ({ headers }) => {
    delete headers['accept-encoding'];
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    address: `http://localhost:${(server.address() as AddressInfo).port}${base}`,
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => {
        server.close(() => resolve());
      });
    },
  };
}
