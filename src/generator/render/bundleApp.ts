import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';

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
 * Builds the application (index.html, src/main.tsx, public/) in a process of its own, while this one reads pages: the
 * 200 MB that Vite takes go when it ends, which those of a thread do not.
 * @throws Error when Vite fails; its own words are on stderr
 */
export function buildClient(order: ClientOrder): Promise<Client> {
  return new Promise((resolve, reject) => {
    const builder = fork(fileURLToPath(new URL('./bundleAppProcess.js', import.meta.url)), [
      JSON.stringify(order),
    ]);
    builder.once('message', (client) => resolve(client as Client));
    builder.once('error', reject);
    builder.once('exit', () => reject(new Error('the application was not built')));
  });
}
