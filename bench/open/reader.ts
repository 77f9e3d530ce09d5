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
  /** Origins: straight to the host, and over the line. */
  fast: string;
  slow: string;
  close(): Promise<void>;
}

/** How a page is looked at. */
export interface Conditions {
  speed: 'slow' | 'fast';
  viewport: { width: number; height: number };
  /** The reader has asked the browser to save data. */
  saveData?: boolean;
}

export const PHONE = { width: 412, height: 823 };
export const DESK = { width: 1280, height: 800 };

/** A processor that many times slower goes with the slow line. */
export const SLOW_CPU = 4;
/** Nothing asked for and nothing on its way for so long: the page is at rest. Longer than its tasks, which are slowed too. */
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
  const browser = await chromium.launch({
    ...(executablePath ? { executablePath } : {}),
    ...(env ? { env: { ...definite(process.env), ...env } } : {}),
    args: ['--ignore-certificate-errors', ...quiet, ...asRoot],
  });
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

function definite(variables: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(
    Object.entries(variables).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}

/** An address, decoded and from the root, as a URL has it. */
export const encoded = (at: string): string => at.split('/').map(encodeURIComponent).join('/');

/** What came last may be at work still, and ask for more at its end. Runs in the page. */
export function idle(): Promise<void> {
  // Chromium sometimes never calls: a page that has not been idle after so long is taken to be at rest all the same.
  return new Promise((resolve) => requestIdleCallback(() => resolve(), { timeout: 2000 }));
}

/**
 * Waits until nothing has been asked for, sent or under way for a while, and the page has nothing to do.
 * @param restMs how long nothing must have come
 * @param idle asks the page whether it has nothing to do
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
 * Memory held by a page's own scripts, after what is no longer needed was thrown away, in MB.
 * @param send asks the page's DevTools
 */
export async function heapMb(
  send: (method: 'HeapProfiler.collectGarbage' | 'Runtime.getHeapUsage') => Promise<unknown>,
): Promise<number> {
  await send('HeapProfiler.collectGarbage');
  const { usedSize } = (await send('Runtime.getHeapUsage')) as { usedSize: number };
  return usedSize / 1024 / 1024;
}

/** A reader who has never been here: nothing cached, no connection open, no session kept. */
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

  /** Opens an address (decoded, from the root) and waits until the page is at rest. */
  async open(at: string): Promise<void> {
    await this.page.goto(this.#origin + encoded(at), { waitUntil: 'load' });
    await this.rest();
  }

  /** Waits until the page is at rest. */
  rest(): Promise<void> {
    return atRest(this.#setting, this.#restMs, () => this.page.evaluate(idle));
  }

  /** As the function of this name. */
  heapMb(): Promise<number> {
    return heapMb((method) => this.#session.send(method));
  }

  async leave(): Promise<void> {
    await this.#context.close();
  }
}
