import { atRest, encoded, idle, REST_MS } from './reader.ts';
import type { Setting } from './reader.ts';
import { PageWithoutDevtools } from './pageWithoutDevtools.ts';

/** One page opened cold in a window of one width, its web fonts late. */
export interface LateView {
  at: string;
  width: number;
  /** All unexpected layout shifts added up: never less than the Cumulative Layout Shift of web-vitals. */
  shift: number;
  /** Elements moved by the largest shift, or those whose text moved, as `tag.class`. */
  moved: string[];
}

/** Delay of every web font, in ms: longer than the page needs to be at work in its fallback fonts. */
export const FONT_DELAY = 400;

/** Heights of windows by their width, in px. */
const HEIGHTS: Record<number, number> = { 360: 740, 768: 1024, 1280: 800, 1920: 1080 };
export const WIDTHS = Object.keys(HEIGHTS).map(Number);

/**
 * Opens an address cold over the fast line and waits until the page is at rest in its web fonts.
 * @throws Error when no web font was asked for: nothing would be measured
 */
export async function openWithLateFonts(setting: Setting, at: string, width: number): Promise<LateView> {
  const viewport = { width, height: HEIGHTS[width] ?? 800 };
  const page = await PageWithoutDevtools.arrive(setting.browser, { viewport, slowCpu: 1 });
  setting.host.answers = [];
  await page.open(setting.fast + encoded(at));
  await page.evaluate(inItsOwnFonts);
  await atRest(setting, REST_MS.fast, () => page.evaluate(idle));
  if (!setting.host.answers.some(({ path }) => path.endsWith('.woff2')))
    throw new Error(`${at} asked for no web font.`);
  const shifts = await page.evaluate(readShifts);
  await page.leave();
  const largest = shifts.toSorted((a, b) => b.value - a.value)[0];
  return {
    at,
    width,
    shift: shifts.reduce((sum, { value }) => sum + value, 0),
    moved: largest?.moved ?? [],
  };
}

/** Waits until the application has hydrated the page and replaced, or kept, the fallback fonts. Runs in the page. */
function inItsOwnFonts(): Promise<void> {
  return new Promise((resolve) => {
    const look = () => {
      const { dataset } = document.documentElement;
      if (dataset['alive'] === '' && dataset['fallbackFonts'] !== '') resolve();
      else setTimeout(look, 50);
    };
    look();
  });
}

/** Layout shifts the browser has noticed. Runs in the page and uses nothing outside itself. */
function readShifts(): Promise<{ value: number; moved: string[] }[]> {
  interface Shift extends PerformanceEntry {
    value: number;
    hadRecentInput: boolean;
    sources: { node: Node | null }[];
  }
  return new Promise((resolve) => {
    const observer = new PerformanceObserver((list) => {
      const shifts = (list.getEntries() as Shift[]).filter(({ hadRecentInput }) => !hadRecentInput);
      resolve(
        shifts.map(({ value, sources }) => ({
          value,
          moved: sources.flatMap(({ node }) => {
            const element = node instanceof Element ? node : node?.parentElement;
            return element ? [`${element.localName}.${element.className}`] : [];
          }),
        })),
      );
    });
    observer.observe({ type: 'layout-shift', buffered: true });
    setTimeout(() => resolve([]), 250);
  });
}
