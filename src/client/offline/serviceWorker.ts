import { trustedScriptUrl } from '../trustedScriptUrl.ts';
import { WORKER_FILE } from '../../site/offline/offlineNames.ts';
import type { ToPage, ToWorker } from '../../site/offline/messages.ts';

/** Time between two looks for a newer version in a window that stays open, in milliseconds. */
const BETWEEN_LOOKS = 30 * 60_000;

/** Listener to the service worker of the site. */
export interface WorkerListener {
  /** Told whether the worker reaches the host. */
  onReach: (isReached: boolean) => void;
  /** A newer version of the application waits; `change` loads this page anew with it, once. */
  onNewVersion: (change: () => void) => void;
}

/** Page's side of the site's service worker. */
export interface PageWorker {
  /** Has the worker keep an article that is being read. @param path of its file, below the base */
  keepRead: (path: string) => void;
}

/**
 * Registers the service worker of a site, and follows its versions.
 * @param base of the site
 * @returns undefined where there can be none (no secure context, no support, refused), or the site is not to be kept
 */
export async function startServiceWorker(
  base: string,
  listener: WorkerListener,
): Promise<PageWorker | undefined> {
  const { serviceWorker: container } = navigator as { serviceWorker?: ServiceWorkerContainer };
  if (!container || !document.querySelector('link[rel=manifest]')) return undefined;
  const registered = container.register(trustedScriptUrl(base + WORKER_FILE), {
    scope: base,
    updateViaCache: 'none',
  });
  // Some browsers, and those that tests run, answer with nothing where registering is refused.
  const registration: ServiceWorkerRegistration | undefined = await registered.catch(() => undefined);
  if (!registration) return undefined;
  followVersions(container, registration, listener, base);
  const send = (message: ToWorker) => void container.ready.then(({ active }) => active?.postMessage(message));
  send({ is: 'open', entry: entryOf(base) });
  addEventListener('online', () => send({ is: 'online' }));
  return { keepRead: (path) => send({ is: 'read', path }) };
}

/** First script of this page, below the base: the name of its version. */
const entryOf = (base: string): string =>
  document.querySelector('script[type=module]')?.getAttribute('src')?.slice(base.length) ?? '';

function followVersions(
  container: ServiceWorkerContainer,
  registration: ServiceWorkerRegistration,
  { onReach, onNewVersion }: WorkerListener,
  base: string,
): void {
  const entry = entryOf(base);
  const askWaiting = () => registration.waiting?.postMessage({ is: 'open', entry } satisfies ToWorker);
  container.addEventListener('message', ({ data, source }: MessageEvent<ToPage>) => {
    if (source !== registration.waiting) {
      if (source === registration.active) onReach(data.reached);
      return;
    }
    const { waiting } = registration;
    if (!waiting) return;
    const activate = () => waiting.postMessage({ is: 'activate' } satisfies ToWorker);
    // A page that the host sent is of the newer version already: the worker changes unseen.
    if (data.entry === entry) activate();
    else
      onNewVersion(() => {
        waiting.addEventListener('statechange', () => {
          if (waiting.state === 'activated') location.reload();
        });
        activate();
      });
  });
  registration.addEventListener('updatefound', () => {
    const { installing } = registration;
    installing?.addEventListener('statechange', () => installing.state === 'installed' && askWaiting());
  });
  askWaiting();
  let looked = Date.now();
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState !== 'visible' || Date.now() - looked < BETWEEN_LOOKS) return;
    looked = Date.now();
    registration.update().catch(() => undefined);
  });
}
