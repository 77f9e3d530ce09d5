import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';

/*
 * WebKitGTK driven by its own WebDriver, on a screen that weston draws into memory. Debian has them as
 * `webkit2gtk-driver weston dbus`; Playwright's WebKit would need a build of its own.
 */

const DRIVER = '/usr/bin/WebKitWebDriver';
const COMPOSITOR = '/usr/bin/weston';
const BROWSERS = ['x86_64', 'aarch64'].map(
  (machine) => `/usr/lib/${machine}-linux-gnu/webkit2gtk-4.1/MiniBrowser`,
);

/** Files that are not there; none where WebKit can be driven. */
export function missingParts(): string[] {
  const browser = BROWSERS.some((file) => existsSync(file));
  return [...[DRIVER, COMPOSITOR].filter((file) => !existsSync(file)), ...(browser ? [] : ['MiniBrowser'])];
}

/** A session of the browser: one window. Every method rejects with the driver's own words when it fails. */
export class WebKitSession {
  readonly #stop: () => void;
  readonly #address: string;

  private constructor(address: string, stop: () => void) {
    this.#address = address;
    this.#stop = stop;
  }

  /** Starts the screen, the driver and the browser. */
  static async start(): Promise<WebKitSession> {
    const folder = mkdtempSync(path.join(tmpdir(), 'warraq-webkit-'));
    const env = {
      ...process.env,
      XDG_RUNTIME_DIR: folder,
      WAYLAND_DISPLAY: 'screen',
      GDK_BACKEND: 'wayland',
      LANG: 'C.UTF-8',
    };
    const started: ChildProcess[] = [];
    const begin = (program: string, args: string[]) =>
      started.push(spawn(program, args, { env, stdio: 'ignore' }));
    const stop = () => {
      for (const program of started.reverse()) program.kill('SIGKILL');
      rmSync(folder, { recursive: true, force: true });
    };
    try {
      begin(COMPOSITOR, ['--backend=headless-backend.so', '--socket=screen', '--idle-time=0']);
      await until(() => existsSync(path.join(folder, 'screen')));
      const port = await freePort();
      begin(DRIVER, ['--host=127.0.0.1', `--port=${port}`]);
      const driver = `http://127.0.0.1:${port}/session`;
      await until(() => ask('GET', `http://127.0.0.1:${port}/status`).then(Boolean, () => false));
      const binary = BROWSERS.find((file) => existsSync(file));
      const made = await ask('POST', driver, {
        capabilities: {
          alwaysMatch: { 'webkitgtk:browserOptions': { binary, args: ['--automation'] } },
        },
      });
      return new WebKitSession(`${driver}/${(made as { sessionId: string }).sessionId}`, stop);
    } catch (cause) {
      stop();
      throw cause;
    }
  }

  async end(): Promise<void> {
    await ask('DELETE', this.#address).catch(() => undefined);
    this.#stop();
  }

  /** Opens an address and waits for the page's `load`. */
  async open(address: string): Promise<void> {
    await ask('POST', `${this.#address}/url`, { url: address });
  }

  async address(): Promise<string> {
    return String(await ask('GET', `${this.#address}/url`));
  }

  /** Runs the body of a function in the page. @returns what it returns, as JSON carries it */
  async evaluate(script: string): Promise<unknown> {
    return ask('POST', `${this.#address}/execute/sync`, { script, args: [] });
  }

  /** Waits until an expression is true in the page. */
  async waitFor(expression: string): Promise<void> {
    await until(
      async () => Boolean(await this.evaluate(`return Boolean(${expression})`).catch(() => false)),
      expression,
    );
  }

  /** Moves the mouse into the window: the first sign of a reader, at which tools load. */
  async moveMouse(): Promise<void> {
    const moves = [40, 80].map((x) => ({ type: 'pointerMove', duration: 10, x, y: 300 }));
    const mouse = { type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions: moves };
    await ask('POST', `${this.#address}/actions`, { actions: [mouse] });
  }

  async click(selector: string): Promise<void> {
    await ask('POST', `${await this.#element(selector)}/click`);
  }

  async type(selector: string, text: string): Promise<void> {
    await ask('POST', `${await this.#element(selector)}/value`, { text });
  }

  /** Role and name of an element as WebKit tells them to assistive technology. */
  async described(selector: string): Promise<{ role: string; name: string }> {
    const element = await this.#element(selector);
    const [role, name] = await Promise.all([
      ask('GET', `${element}/computedrole`),
      ask('GET', `${element}/computedlabel`),
    ]);
    return { role: String(role), name: String(name) };
  }

  async #element(selector: string): Promise<string> {
    let element: unknown;
    await until(async () => {
      element = await ask('POST', `${this.#address}/element`, {
        using: 'css selector',
        value: selector,
      }).catch(() => undefined);
      return element !== undefined;
    }, selector);
    return `${this.#address}/element/${Object.values(element as object)[0]}`;
  }
}

/** Asks the driver. @returns the `value` of its answer */
async function ask(method: string, address: string, body?: unknown): Promise<unknown> {
  const answer = await fetch(address, {
    method,
    headers: { 'content-type': 'application/json' },
    ...(method === 'POST' && { body: JSON.stringify(body ?? {}) }),
    signal: AbortSignal.timeout(60_000),
  });
  const { value } = (await answer.json()) as { value: { error?: string; message?: string } | null };
  if (value?.error) throw new Error(`${value.error}: ${value.message ?? ''}`);
  return value;
}

/** Waits until something is so. @throws Error that names it after thirty seconds */
async function until(so: () => boolean | Promise<boolean>, what = String(so)): Promise<void> {
  const end = Date.now() + 30_000;
  while (!(await so())) {
    if (Date.now() > end) throw new Error(`not in thirty seconds: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
