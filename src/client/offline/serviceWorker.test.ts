import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { startServiceWorker } from './serviceWorker.ts';

/** A worker of a page's registration, which notes what it is told. */
class FakeWorker extends EventTarget {
  state = 'installed';
  readonly told: unknown[] = [];

  postMessage(message: unknown): void {
    this.told.push(message);
  }
}

class FakeRegistration extends EventTarget {
  active: FakeWorker | undefined = new FakeWorker();
  waiting: FakeWorker | undefined;
  installing: FakeWorker | undefined;
  readonly update = vi.fn<() => Promise<void>>(() => Promise.resolve());
}

class FakeContainer extends EventTarget {
  readonly registration = new FakeRegistration();
  readonly ready = Promise.resolve(this.registration);
  readonly register = vi.fn<() => Promise<FakeRegistration | undefined>>(() =>
    Promise.resolve(this.registration),
  );

  /** Brings the page a message of a worker. */
  say(source: FakeWorker | undefined, data: object): void {
    this.dispatchEvent(Object.assign(new Event('message'), { source, data }));
  }
}

let container: FakeContainer;
let hasManifest = true;
let heard: { reaches: boolean[]; changes: (() => void)[] };

beforeEach(() => {
  container = new FakeContainer();
  vi.stubGlobal('navigator', { serviceWorker: container });
  hasManifest = true;
  vi.stubGlobal('location', { href: 'https://example.org/sub/', origin: 'https://example.org' });
  vi.stubGlobal('addEventListener', () => undefined);
  vi.stubGlobal('document', {
    addEventListener: () => undefined,
    querySelector: (selector: string) =>
      selector.startsWith('script')
        ? { getAttribute: () => '/sub/assets/index-1.js' }
        : hasManifest
          ? {}
          : null,
  });
  heard = { reaches: [], changes: [] };
});

afterEach(() => {
  vi.unstubAllGlobals();
});

const start = () =>
  startServiceWorker('/sub/', {
    onReach: (reached) => heard.reaches.push(reached),
    onNewVersion: (change) => heard.changes.push(change),
  });

describe('there is no worker', () => {
  test.each<[string, () => unknown]>([
    ['without support, or a secure context', () => vi.stubGlobal('navigator', {})],
    ['on a site that is not to be kept', () => (hasManifest = false)],
    ['where the browser refuses', () => container.register.mockRejectedValue(new DOMException('no'))],
    ['where registering answers with nothing', () => container.register.mockResolvedValue(undefined)],
  ])('%s', async (_, lack) => {
    lack();
    await expect(start()).resolves.toBeUndefined();
  });
});

test('the worker is told of the page, and of articles that are read', async () => {
  const worker = await start();
  worker?.keepRead('articles/a/article.json');
  await container.ready;
  expect(container.registration.active?.told).toEqual([
    { is: 'open', entry: 'assets/index-1.js' },
    { is: 'read', path: 'articles/a/article.json' },
  ]);
});

test('the active worker tells whether the host is reached; another one does not', async () => {
  await start();
  const { active } = container.registration;
  container.say(active, { is: 'state', entry: 'assets/index-1.js', reached: false });
  container.say(new FakeWorker(), { is: 'state', entry: 'assets/index-1.js', reached: true });
  expect(heard.reaches).toEqual([false]);
});

describe('a worker that waits', () => {
  const waits = async () => {
    const waiting = new FakeWorker();
    container.registration.waiting = waiting;
    await start();
    expect(waiting.told).toEqual([{ is: 'open', entry: 'assets/index-1.js' }]);
    return waiting;
  };

  test('of the version of this page takes over unseen', async () => {
    const waiting = await waits();
    container.say(waiting, { is: 'state', entry: 'assets/index-1.js', reached: true });
    expect(waiting.told.at(-1)).toEqual({ is: 'activate' });
    expect(heard.changes).toEqual([]);
  });

  test('of a newer version takes over only when the reader says so', async () => {
    const waiting = await waits();
    container.say(waiting, { is: 'state', entry: 'assets/index-2.js', reached: true });
    expect(waiting.told).toHaveLength(1);
    heard.changes[0]?.();
    expect(waiting.told.at(-1)).toEqual({ is: 'activate' });
  });

  test('is asked for its version as soon as it is installed', async () => {
    await start();
    const found = new FakeWorker();
    container.registration.installing = found;
    container.registration.dispatchEvent(new Event('updatefound'));
    expect(found.told).toEqual([]);
    container.registration.waiting = found;
    found.dispatchEvent(new Event('statechange'));
    expect(found.told).toEqual([{ is: 'open', entry: 'assets/index-1.js' }]);
  });
});
