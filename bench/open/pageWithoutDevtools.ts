import type { Browser, CDPSession } from 'playwright-core';

/** How a page is opened: the window's size in px, and how many times slower than this machine's processor its own is. */
export interface Seat {
  viewport: { width: number; height: number };
  slowCpu: number;
}

/** What DevTools answer: to the message of this number, a result or why there is none. */
interface Reply {
  id?: number;
  result?: unknown;
  error?: { message: string };
}

/**
 * A page in a context of its own, as a reader has it: without DevTools' Runtime domain, which a test tool keeps switched
 * on. Where it is on, V8 reports the place of every `Error()` a script makes, and React makes some as it starts: a task of
 * 200 ms and more at CPU × 4 that no reader ever waits for (195 ms blocked with it, 43 without, the same build in turn).
 */
export class PageWithoutDevtools {
  readonly #devTools: CDPSession;
  readonly #context: string;
  readonly #session: string;
  readonly #waiting = new Map<number, (reply: Reply) => void>();
  readonly #heard: (event: { sessionId: string; message: string }) => void;
  #sent = 0;

  private constructor(devTools: CDPSession, context: string, session: string) {
    this.#devTools = devTools;
    this.#context = context;
    this.#session = session;
    this.#heard = ({ sessionId, message }) => {
      if (sessionId !== session) return;
      const reply: Reply = JSON.parse(message);
      if (reply.id === undefined) return;
      this.#waiting.get(reply.id)?.(reply);
      this.#waiting.delete(reply.id);
    };
    devTools.on('Target.receivedMessageFromTarget', this.#heard);
  }

  /** A blank page, nothing cached and nothing kept. @throws Error when the browser refuses */
  static async arrive(browser: Browser, { viewport, slowCpu }: Seat): Promise<PageWithoutDevtools> {
    const devTools = await browser.newBrowserCDPSession();
    const { browserContextId } = await devTools.send('Target.createBrowserContext');
    const { targetId } = await devTools.send('Target.createTarget', { url: 'about:blank', browserContextId });
    const { sessionId } = await devTools.send('Target.attachToTarget', { targetId, flatten: false });
    const page = new PageWithoutDevtools(devTools, browserContextId, sessionId);
    await page.send('Emulation.setDeviceMetricsOverride', {
      ...viewport,
      deviceScaleFactor: 1,
      mobile: false,
    });
    await page.send('Emulation.setCPUThrottlingRate', { rate: slowCpu });
    return page;
  }

  /** Goes to an address and waits for its load event. @throws Error when the address cannot be had */
  async open(url: string): Promise<void> {
    const { errorText } = (await this.send('Page.navigate', { url })) as { errorText?: string };
    if (errorText) throw new Error(`${url} could not be opened: ${errorText}.`);
    await this.evaluate(
      () =>
        new Promise<void>((resolve) => {
          if (document.readyState === 'complete') resolve();
          else addEventListener('load', () => resolve(), { once: true });
        }),
    );
  }

  /**
   * Runs a function in the page; it uses nothing outside itself.
   * @returns what it returned or promised, which JSON can hold
   * @throws Error with the page's own words when it throws
   */
  async evaluate<Value>(run: () => Value | Promise<Value>): Promise<Value> {
    const { result, exceptionDetails } = (await this.send('Runtime.evaluate', {
      expression: `(${run.toString()})()`,
      awaitPromise: true,
      returnByValue: true,
    })) as { result: { value: Value }; exceptionDetails?: { text: string } };
    if (exceptionDetails) throw new Error(exceptionDetails.text);
    return result.value;
  }

  /** A message of the DevTools protocol. @throws Error when the browser refuses */
  async send(method: string, params: object = {}): Promise<unknown> {
    const id = ++this.#sent;
    const answered = new Promise<Reply>((resolve) => this.#waiting.set(id, resolve));
    const message = JSON.stringify({ id, method, params });
    await this.#devTools.send('Target.sendMessageToTarget', { sessionId: this.#session, message });
    const { result, error } = await answered;
    if (error) throw new Error(`${method}: ${error.message}`);
    return result;
  }

  async leave(): Promise<void> {
    this.#devTools.off('Target.receivedMessageFromTarget', this.#heard);
    await this.#devTools.send('Target.disposeBrowserContext', { browserContextId: this.#context });
    await this.#devTools.detach();
  }
}
