import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { staticServer } from '../src/generator/commands/staticServer.ts';

/** Serves the built sample at `/` and its twin at `/sub/`, each as a plain static host would. */
export default async function globalSetup(): Promise<() => Promise<void>> {
  const cache = path.resolve(import.meta.dirname, '../node_modules/.cache/warraq/e2e');
  const servers = [
    staticServer(path.join(cache, 'root'), '/'),
    staticServer(path.join(cache, 'sub'), '/sub/'),
  ];
  const ports = await Promise.all(
    servers.map(
      (server) =>
        new Promise<number>((resolve) => {
          server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
        }),
    ),
  );
  process.env['E2E_ROOT'] = `http://localhost:${ports[0]}/`;
  process.env['E2E_SUB'] = `http://localhost:${ports[1]}/sub/`;
  return async () => {
    for (const server of servers) {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    }
  };
}
