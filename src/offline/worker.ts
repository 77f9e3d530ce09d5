import type { ToPage, ToWorker, WorkerBuild } from '../site/offline/messages.ts';
import { KeptFiles } from './keptFiles.ts';
import { Network } from './network.ts';
import { Packs } from './packs.ts';
import type { Route } from './routes.ts';
import { routeOf } from './routes.ts';
import { removeAll, Shell } from './shell.ts';

/*
 * Service worker of a site: the application opens without a network, and what was read is read again. The build writes the
 * version before this code (generator/data/offlineFiles.ts).
 */
const worker = self as unknown as ServiceWorkerGlobalScope & { BUILD: WorkerBuild };
const { BUILD: build } = worker;
const { scope } = worker.registration;

if (build.off) removeSelf();
else start(build);

/** Takes this worker and all that it kept away; pages go on from the network. */
function removeSelf(): void {
  worker.addEventListener('install', () => void worker.skipWaiting());
  worker.addEventListener('activate', (event) =>
    event.waitUntil(removeAll(new URL(scope).pathname).then(() => worker.registration.unregister())),
  );
}

function start(version: Exclude<WorkerBuild, { off: true }>): void {
  const shell = new Shell(scope, version);
  const kept = new KeptFiles({ scope, ...version }, new Packs(new URL(scope).pathname));
  const state = (): ToPage => ({ is: 'state', entry: version.entry, reached: network.reached });
  const network = new Network(kept, shell, () => {
    void windows().then((pages) => pages.forEach((page) => page.postMessage(state())));
  });

  worker.addEventListener('install', (event) => event.waitUntil(install()));

  worker.addEventListener('activate', (event) =>
    event.waitUntil(
      (async () => {
        await worker.registration.navigationPreload?.enable();
        if ((await windows()).length === 0) await shell.removeOthers();
      })(),
    ),
  );

  worker.addEventListener('fetch', (event) => {
    const { request } = event;
    const route = routeOf(request, scope);
    if (!route) return;
    const waitUntil = (work: Promise<unknown>) => event.waitUntil(work);
    if (route.kind === 'asset') event.respondWith(shell.asset(route.path, request));
    else if (route.kind === 'page')
      event.respondWith(
        network.page(route, {
          request,
          client: event.resultingClientId,
          preload: event.preloadResponse,
          waitUntil,
        }),
      );
    else event.respondWith(network.data(route, { request, client: event.clientId, waitUntil }));
  });

  worker.addEventListener('message', (event) => {
    const message = event.data as ToWorker;
    const { source } = event;
    if (message.is === 'activate') void worker.skipWaiting();
    if (message.is === 'online') network.reached = true;
    if (message.is === 'read') event.waitUntil(kept.keepRead(message.path));
    if (message.is === 'open' && source instanceof Client) {
      source.postMessage(state());
      if (message.entry === version.entry) event.waitUntil(removeOldFor(source.id));
    }
  });

  /** Keeps the application, and the front page, which opens without a network even if it was never opened here. */
  async function install(): Promise<void> {
    await shell.install();
    await Promise.all([
      keepFresh({ kind: 'page', path: '' }),
      keepFresh({ kind: 'list', path: 'library.json' }),
    ]);
  }

  async function keepFresh(route: Route): Promise<void> {
    const answer = await fetch(scope + route.path, { cache: 'no-cache' }).catch(() => undefined);
    if (answer) await kept.keep(route, answer);
  }

  /** Removes the files of older versions once the page that has opened is the only one, and no newer version waits. */
  async function removeOldFor(page: string): Promise<void> {
    const { installing, waiting } = worker.registration;
    const others = (await windows()).filter(({ id }) => id !== page);
    if (!installing && !waiting && others.length === 0) await shell.removeOthers();
  }
}

/** Open pages of the host, those without a worker among them. */
const windows = () => worker.clients.matchAll({ type: 'window', includeUncontrolled: true });
