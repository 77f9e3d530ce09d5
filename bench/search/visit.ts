import { Reader } from '../open/reader.ts';
import type { Conditions, Setting } from '../open/reader.ts';

/** One question typed, until its first answers were painted. */
export interface Asking {
  ms: number;
  /** Kilobytes of the response bodies meanwhile, as sent. */
  kb: number;
  requests: number;
  /**
   * True when the painted list said that nothing was found, which is allowed to a peer only: half a word may be no
   * word to it.
   */
  nothing: boolean;
}

/** A first visit with two searches. */
export interface Visit {
  /** First question, counted from the focus on: everything needed to search is included. */
  first: Asking;
  /** Second question, without its last letter. */
  next: Asking;
  /** Last letter of the second question. */
  letter: Asking;
}

/** Longest wait for a search, in milliseconds; answers that have not come by then are reported as missing. */
const PATIENCE_MS = 120_000;

/**
 * Opens `/` cold, gives the search box the focus, and types.
 * @throws Error when no answers come, or when the answers shown are replaced afterwards
 */
export async function visit(
  setting: Setting,
  conditions: Conditions,
  [first, next]: readonly [string, string],
): Promise<Visit> {
  const reader = await Reader.arrive(setting, conditions);
  try {
    await reader.open('/');
    return {
      first: await asking(setting, reader, first),
      next: await asking(setting, reader, next.slice(0, -1)),
      letter: await asking(setting, reader, next),
    };
  } finally {
    await reader.leave();
  }
}

async function asking({ host }: Setting, reader: Reader, q: string): Promise<Asking> {
  host.answers = [];
  const painted = await reader.page.evaluate(typeAndWait, { q, patience: PATIENCE_MS });
  const { answers } = host;
  if (!painted) throw new Error(`No answers to «${q}» came within ${PATIENCE_MS / 1000} s.`);
  const kb = answers.reduce((sum, { bytes }) => sum + bytes, 0) / 1000;
  const requests = answers.length;
  await reader.rest();
  const [first = ''] = await reader.page.locator('main li h2').allTextContents();
  if (first !== painted.first) throw new Error(`What stood under «${q}» at first were not its answers.`);
  return { ms: painted.ms, kb, requests, nothing: first === '' };
}

/**
 * Runs in the page: gives the box the focus, puts the question in, and waits until the heading names it and a list of
 * answers stands below it (or a peer's that says it is empty); then for the frame that shows them. Uses nothing
 * outside itself.
 */
function typeAndWait({
  q,
  patience,
}: {
  q: string;
  patience: number;
}): Promise<{ ms: number; first: string } | undefined> {
  return new Promise((resolve) => {
    const box = document.querySelector<HTMLInputElement>('input[role=searchbox]');
    const began = performance.now();
    const look = () => {
      if (!document.querySelector('main h1')?.textContent.includes(q)) return;
      const nothing = document.querySelector('main ol[data-nothing]') && '';
      const first = document.querySelector('main li h2')?.textContent ?? nothing;
      if (first === null || document.querySelector('main [aria-busy=true]')) return;
      observer.disconnect();
      clearTimeout(timer);
      requestAnimationFrame(() => {
        // A message is handled after the frame has been painted.
        const { port1, port2 } = new MessageChannel();
        port1.addEventListener('message', () => resolve({ ms: performance.now() - began, first }), {
          once: true,
        });
        port1.start();
        port2.postMessage(0);
      });
    };
    const observer = new MutationObserver(look);
    observer.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
    const timer = setTimeout(() => resolve(undefined), patience);
    box?.focus();
    if (!box) return;
    // The value is set by the prototype's setter: React's own setter on the element would make it overlook the
    // change.
    Reflect.set(HTMLInputElement.prototype, 'value', q, box);
    box.dispatchEvent(new InputEvent('input', { bubbles: true }));
  });
}
