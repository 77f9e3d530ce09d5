import type { Page } from 'playwright-core';
import { DESK, Reader } from './reader.ts';
import type { Setting } from './reader.ts';

/** Measures of a long list under the wheel. */
export interface Scrolled {
  /** Share of frames more than 20 ms after the one before, %. */
  late: number;
  /** Longest wait for a frame, ms. */
  worst: number;
  /** Share of frames in which a row in view had no text yet, %. */
  empty: number;
  /** Time from a jump into the middle of the list until all rows in view have their text, ms. */
  jump: number;
  heapMb: number;
}

/** Way of one notch of the wheel, px. */
const NOTCH = 120;
/** Notches a second: about 3,000 px a second, faster than anyone reads. */
const NOTCHES = 25;
const SECONDS = 8;
const LATE_MS = 20;

interface Watched {
  frameTimes?: number[];
  emptyFrames?: number;
  watching?: boolean;
}

/** Records every frame, and after it was painted whether a row in view has no text. Runs in the page. */
function watchFrames(): void {
  const watched = globalThis as Watched;
  const frames: number[] = [];
  Object.assign(watched, { frameTimes: frames, emptyFrames: 0, watching: true });
  const { port1, port2 } = new MessageChannel();
  // Messages arrive between two frames, where reading positions costs no layout.
  port1.addEventListener('message', () => {
    const waiting = [...document.querySelectorAll('main li[aria-busy=true]')];
    const inView = waiting.some((row) => {
      const { top, bottom } = row.getBoundingClientRect();
      return bottom > 0 && top < innerHeight;
    });
    if (inView) watched.emptyFrames = (watched.emptyFrames ?? 0) + 1;
  });
  port1.start();
  const frame = (at: number) => {
    frames.push(at);
    port2.postMessage(0);
    if (watched.watching) requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
}

/** Jumps into the middle, and waits until no row in view is without its text. Runs in the page. */
function jumpToMiddle(): Promise<number> {
  const began = performance.now();
  scrollTo({ top: document.documentElement.scrollHeight / 2, behavior: 'instant' });
  return new Promise((resolve) => {
    // The list needs a frame to notice the jump; before that its rows are those of the old place.
    const look = (frames: number) => {
      const waiting = [...document.querySelectorAll('main li[aria-busy=true]')];
      const inView = waiting.some((row) => {
        const { top, bottom } = row.getBoundingClientRect();
        return bottom > 0 && top < innerHeight;
      });
      if (frames > 3 && !inView) resolve(performance.now() - began);
      else requestAnimationFrame(() => look(frames + 1));
    };
    look(0);
  });
}

/** Opens a list, scrolls it by the wheel, then jumps into its middle; over the fast line, for drawing is measured. */
export async function scrollList(setting: Setting, at: string): Promise<Scrolled> {
  const reader = await Reader.arrive(setting, { speed: 'fast', viewport: DESK });
  await reader.open(at);
  const { page } = reader;
  await page.mouse.move(DESK.width / 2, DESK.height / 2);
  await page.evaluate(watchFrames);
  await turnWheel(page);
  const { frames, emptyFrames } = await page.evaluate(() => {
    const watched = globalThis as Watched;
    watched.watching = false;
    return { frames: watched.frameTimes ?? [], emptyFrames: watched.emptyFrames ?? 0 };
  });
  const waits = frames.slice(1).map((frame, i) => frame - (frames[i] ?? frame));
  const jump = await page.evaluate(jumpToMiddle);
  await reader.rest();
  const heapMb = await reader.heapMb();
  await reader.leave();
  return {
    late: (100 * waits.filter((wait) => wait > LATE_MS).length) / waits.length,
    worst: Math.max(...waits),
    empty: (100 * emptyFrames) / frames.length,
    jump,
    heapMb,
  };
}

async function turnWheel(page: Page): Promise<void> {
  const began = performance.now();
  for (let notch = 0; notch < NOTCHES * SECONDS; notch++) {
    const due = began + (notch * 1000) / NOTCHES;
    await new Promise((resolve) => setTimeout(resolve, Math.max(0, due - performance.now())));
    await page.mouse.wheel(0, NOTCH);
  }
}
