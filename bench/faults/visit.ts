import type { BrowserContext, Page } from 'playwright-core';
import type { FaultHost, Fault } from './faultHost.ts';

/** State of a page as its reader has it. */
export interface State {
  /** Words of the main part that are in view or can be scrolled to. */
  text: string;
  /** Sentences that say how it stands: alerts, status lines, what is said while something loads. */
  said: string[];
  /** Number of buttons that try again or load the page again. */
  again: number;
  isAlive: boolean;
  /** Keys and previews work. */
  listens: boolean;
  /** Number of buttons of the page. */
  buttons: number;
}

/** A cell of the matrix that is not held: the first of these that is true. */
export type Failure = 'blank' | 'no sentence' | 'not healed';

/** Milliseconds after which a text or a sentence must be there. */
const SEEN_BY = 3000;
/** Milliseconds without a request after which a page does not load any more. */
const QUIET = 1000;
/** Milliseconds for which a sentence, or the healthy page, is waited for. */
const SAID_BY = 16_000;
/** Milliseconds for which the healthy page is waited for after «أعد المحاولة». */
const HEALED_BY = 8000;
const STEP = 200;
/** Part of the healthy page's text that makes a page healthy: dates, counts and places may differ. */
const ENOUGH = 0.9;
/** Characters of the main part that are more than its heading. */
const SOME_TEXT = 60;

const AGAIN = /أعد المحاولة|حدِّث الصفحة/;

/** Opens an address without a fault, as a reader who moves the mouse. @returns its state at rest, and its requests */
export async function openHealthy(
  context: BrowserContext,
  host: FaultHost,
  at: string,
): Promise<{ state: State; requests: string[] }> {
  const { visit, origin } = host.visit();
  const page = await context.newPage();
  await page.goto(origin + at);
  await page.locator('html[data-alive]').waitFor({ state: 'attached' });
  await page.mouse.move(5, 5);
  await page.locator('html[data-listens]').waitFor({ state: 'attached' });
  let last = -1;
  while (last !== visit.requests.length) {
    last = visit.requests.length;
    await page.waitForTimeout(1500);
  }
  const state = await page.evaluate(stateOf);
  await page.close();
  return { state, requests: [...new Set(visit.requests)] };
}

/** Opens an address with a fault in one answer. @returns undefined when the fault is held */
export async function openWithFault(
  context: BrowserContext,
  host: FaultHost,
  at: string,
  { file, fault, healthy }: { file: string; fault: Fault; healthy: State },
): Promise<Failure | undefined> {
  const { visit, origin } = host.visit(file, fault);
  const page = await context.newPage();
  try {
    await page.goto(origin + at, { waitUntil: 'commit' }).catch(() => undefined);
    const began = performance.now();
    let isStirred = false;
    let isSeen = false;
    let asked = 0;
    let quietSince = 0;
    for (;;) {
      const state = await page.evaluate(stateOf).catch(() => undefined);
      const now = performance.now() - began;
      if (state?.isAlive && !isStirred) {
        isStirred = true;
        await page.mouse.move(5, 5);
      }
      if (state && isHealthy(state, healthy)) return undefined;
      isSeen ||= state !== undefined && (state.text.length > SOME_TEXT || state.said.length > 0);
      if (visit.requests.length > asked) {
        asked = visit.requests.length;
        quietSince = now;
      }
      // A machine busy with other work loads for longer: the page counts once it asks for nothing more.
      if (now > SEEN_BY && now > quietSince + QUIET && !isSeen) return 'blank';
      // A sentence may stand until what it speaks of has come: what is at rest counts.
      if (now > SEEN_BY && state && state.again > 0) return await healed(page, visit, healthy);
      if (now > SAID_BY) return 'no sentence';
      await page.waitForTimeout(STEP);
    }
  } finally {
    await page.close();
  }
}

/** Ends the fault and tries again, twice at most. */
async function healed(page: Page, visit: { fault?: Fault }, healthy: State): Promise<Failure | undefined> {
  delete visit.fault;
  for (let tries = 0; tries < 2; tries++) {
    const button = page.getByRole('button', { name: AGAIN }).first();
    await button.click({ timeout: 1000 }).catch(() => undefined);
    const began = performance.now();
    while (performance.now() - began < HEALED_BY) {
      await page.waitForTimeout(STEP);
      await page.mouse.move(5, 5 + tries).catch(() => undefined);
      const state = await page.evaluate(stateOf).catch(() => undefined);
      if (state && isHealthy(state, healthy)) return undefined;
    }
  }
  return 'not healed';
}

const isHealthy = (state: State, healthy: State): boolean =>
  state.isAlive &&
  state.listens === healthy.listens &&
  state.again <= healthy.again &&
  state.buttons >= healthy.buttons * ENOUGH &&
  state.text.length >= healthy.text.length * ENOUGH;

/** Reads the state of a page; runs in it. */
function stateOf(): State {
  const isSeen = (element: Element) => element.checkVisibility({ visibilityProperty: true });
  const painted = performance.getEntriesByType('paint').length > 0;
  const textIn = (selector: string) =>
    painted
      ? Array.from(document.querySelectorAll<HTMLElement>(selector))
          .filter(isSeen)
          .map(({ innerText }) => innerText.replace(/\s+/g, ' ').trim())
          .filter(Boolean)
      : [];
  const buttons = Array.from(document.querySelectorAll('button')).filter(isSeen);
  return {
    text: textIn('main').join(' '),
    said: textIn('[role=alert], .still'),
    again: buttons.filter(({ textContent }) => /أعد المحاولة|حدِّث الصفحة/.test(textContent ?? '')).length,
    isAlive: 'alive' in document.documentElement.dataset,
    listens: 'listens' in document.documentElement.dataset,
    buttons: buttons.length,
  };
}
