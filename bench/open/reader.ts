import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import type { Browser, BrowserContext, CDPSession, Page } from 'playwright-core';
import { certificate } from './certificate.ts';
import { Host } from './host.ts';
import { SLOW_4G, SlowLine } from './slowLine.ts';

/** A browser and a host with a slow line between them. */
export interface Setting {
  browser: Browser;
  host: Host;
  line: SlowLine;
  /** Origins: `fast` leads straight to the host, `slow` over the line. */
  fast: string;
  slow: string;
  close(): Promise<void>;
}

/** Conditions a page is opened under. */
export interface Conditions {
  speed: 'slow' | 'fast';
  viewport: { width: number; height: number };
  /** The browser is set to save data. */
  saveData?: boolean;
}

export const PHONE = { width: 412, height: 823 };
export const DESK = { width: 1280, height: 800 };

/** Slowdown of the processor on the slow line, as a factor. */
export const SLOW_CPU = 4;
/** Time without a request or a response after which a page is at rest; longer than its tasks, which are slowed too. */
export const REST_MS = { slow: 500, fast: 250 };

interface Finder {
  findChromium: () => Promise<{ executablePath?: string; env?: Record<string, string> }>;
}
/**
 * Serves a built site and starts a browser, found as the tests find theirs.
 * @throws Error when there is no browser or no openssl
 */
export async function setUp(root: string, out: string, site: string): Promise<Setting> {
  const host = new Host(site, certificate(out));
  const port = await host.listen();
  const line = new SlowLine(SLOW_4G, port);
  await line.listen();
  const browser = await launchBrowser(root);
  return {
    browser,
    host,
    line,
    fast: `https://localhost:${port}`,
    slow: `https://localhost:${line.port}`,
    async close() {
      await browser.close();
      line.close();
      host.close();
    },
  };
}

/** Starts a browser, found as the tests find theirs. @throws Error when there is none */
export async function launchBrowser(root: string): Promise<Browser> {
  const finder = pathToFileURL(path.join(root, 'e2e/findBrowser.mjs')).href;
  const { findChromium }: Finder = await import(finder);
  const { executablePath, env } = await findChromium();
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const quiet = [
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--disable-gpu',
  ];
  return chromium.launch({
    ...(executablePath ? { executablePath } : {}),
    ...(env ? { env: { ...definite(process.env), ...env } } : {}),
    args: ['--ignore-certificate-errors', ...quiet, ...asRoot],
  });
}

function definite(variables: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(
    Object.entries(variables).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}

/** Escapes an address from the root for a URL. */
export const encoded = (at: string): string => at.split('/').map(encodeURIComponent).join('/');

/** Waits until the page is idle: the script that came last may still run, and request more. Runs in the page. */
export function idle(): Promise<void> {
  // Chromium sometimes never calls back: after the timeout the page counts as idle.
  return new Promise((resolve) => requestIdleCallback(() => resolve(), { timeout: 2000 }));
}

/**
 * Waits until for `restMs` nothing was requested, sent or on its way, and the page is idle.
 * @param idle resolves when the page is idle
 */
export async function atRest(
  { host, line }: Setting,
  restMs: number,
  idle: () => Promise<void>,
): Promise<void> {
  let answered: number;
  do {
    answered = host.answers.length;
    let since = performance.now();
    while (performance.now() - since < restMs) {
      await new Promise((resolve) => setTimeout(resolve, 20));
      if (host.busy || line.busy || host.answers.length !== answered) since = performance.now();
      answered = host.answers.length;
    }
    await idle();
  } while (host.busy || host.answers.length !== answered);
}

/**
 * Memory of a page's own scripts after garbage collection, in MB.
 * @param send sends a message to the page's DevTools
 */
export async function heapMb(
  send: (method: 'HeapProfiler.collectGarbage' | 'Runtime.getHeapUsage') => Promise<unknown>,
): Promise<number> {
  await send('HeapProfiler.collectGarbage');
  const { usedSize } = (await send('Runtime.getHeapUsage')) as { usedSize: number };
  return usedSize / 1024 / 1024;
}

/** A new reader: nothing cached, no connection open, no session. */
export class Reader {
  readonly page: Page;
  readonly #context: BrowserContext;
  readonly #session: CDPSession;
  readonly #setting: Setting;
  readonly #origin: string;
  readonly #restMs: number;

  private constructor(
    setting: Setting,
    conditions: Conditions,
    context: BrowserContext,
    page: Page,
    session: CDPSession,
  ) {
    this.#setting = setting;
    this.#origin = conditions.speed === 'slow' ? setting.slow : setting.fast;
    this.#restMs = REST_MS[conditions.speed];
    this.#context = context;
    this.page = page;
    this.#session = session;
  }

  static async arrive(setting: Setting, conditions: Conditions): Promise<Reader> {
    const context = await setting.browser.newContext({ viewport: conditions.viewport, locale: 'ar' });
    if (conditions.saveData) {
      await context.addInitScript(() => {
        Object.defineProperty(Navigator.prototype, 'connection', {
          get: () => ({ saveData: true, effectiveType: '4g' }),
        });
      });
    }
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    const rate = conditions.speed === 'slow' ? SLOW_CPU : 1;
    await session.send('Emulation.setCPUThrottlingRate', { rate });
    return new Reader(setting, conditions, context, page, session);
  }

  /** Opens an address (from the root, not escaped) and waits until the page is at rest. */
  async open(at: string): Promise<void> {
    await this.page.goto(this.#origin + encoded(at), { waitUntil: 'load' });
    await this.rest();
  }

  /** Waits until the page is at rest. */
  rest(): Promise<void> {
    return atRest(this.#setting, this.#restMs, () => this.page.evaluate(idle));
  }

  /** Memory of the page's own scripts, in MB. */
  heapMb(): Promise<number> {
    return heapMb((method) => this.#session.send(method));
  }

  async leave(): Promise<void> {
    await this.#context.close();
  }
}
