import type { Browser, CDPSession } from 'playwright-core';

/** Conditions of a page: the window's size in px, and the factor by which its processor is slowed. */
export interface PageConditions {
  viewport: { width: number; height: number };
  slowCpu: number;
}

/** Reply of DevTools to the message with the same `id`: a result or an error. */
interface Reply {
  id?: number;
  result?: unknown;
  error?: { message: string };
}

/**
 * A page in a context of its own without DevTools' Runtime domain, which test tools keep switched on. With it V8 reports
 * the place of every `Error()` that a script makes, and React makes some at its start: a task of 200 ms and more at
 * CPU × 4 that no reader waits for (195 ms blocked with it, 43 ms without, the same build in turns).
 */
export class PageWithoutDevtools {
  readonly #devTools: CDPSession;
  readonly #context: string;
  readonly #session: string;
  readonly #waiting = new Map<number, (reply: Reply) => void>();
  readonly #onMessage: (event: { sessionId: string; message: string }) => void;
  #sent = 0;

  private constructor(devTools: CDPSession, context: string, session: string) {
    this.#devTools = devTools;
    this.#context = context;
    this.#session = session;
    this.#onMessage = ({ sessionId, message }) => {
      if (sessionId !== session) return;
      const reply: Reply = JSON.parse(message);
      if (reply.id === undefined) return;
      this.#waiting.get(reply.id)?.(reply);
      this.#waiting.delete(reply.id);
    };
    devTools.on('Target.receivedMessageFromTarget', this.#onMessage);
  }

  /** Opens a blank page with nothing cached or stored. @throws Error when the browser refuses */
  static async arrive(browser: Browser, { viewport, slowCpu }: PageConditions): Promise<PageWithoutDevtools> {
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

  /** Goes to an address and waits for its load event. @throws Error when the address cannot be loaded */
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
   * Runs a function in the page; the function uses nothing outside itself.
   * @returns the function's (promised) value, which JSON can hold
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

  /** Sends a message of the DevTools protocol. @throws Error when the browser refuses */
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
    this.#devTools.off('Target.receivedMessageFromTarget', this.#onMessage);
    await this.#devTools.send('Target.disposeBrowserContext', { browserContextId: this.#context });
    await this.#devTools.detach();
  }
}
