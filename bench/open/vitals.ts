/** What the browser says of a page it has opened. Times in ms since the navigation began. */
export interface Vitals {
  firstPaint: number;
  largestPaint: number;
  /** Tag and class of what was painted largest. */
  largestElement: string;
  loaded: number;
  /** All unexpected shifts added up (stricter than the largest burst of them). */
  shift: number;
  /** What tasks took beyond 50 ms each, after the first paint. */
  blocked: number;
  /** Those tasks: begin and length. */
  longTasks: { began: number; ms: number }[];
  /** Files by address, in the order they were asked for; the page itself first. */
  fetched: { path: string; asked: number; began: number; ended: number }[];
}

/** Entries that the standard library does not know of (Chromium only). */
interface Shift extends PerformanceEntry {
  value: number;
  hadRecentInput: boolean;
}
interface Largest extends PerformanceEntry {
  element?: Element | null;
}

/** Runs in the page, at its end: the browser has kept all it noticed. Uses nothing outside itself. */
export async function readVitals(): Promise<Vitals> {
  const noticed = (type: string) =>
    new Promise<PerformanceEntry[]>((resolve) => {
      const observer = new PerformanceObserver((list) => resolve(list.getEntries()));
      observer.observe({ type, buffered: true });
      setTimeout(() => resolve([]), 250);
    });
  const [paints, largest, shifts, long] = await Promise.all([
    noticed('paint'),
    noticed('largest-contentful-paint') as Promise<Largest[]>,
    noticed('layout-shift') as Promise<Shift[]>,
    noticed('longtask'),
  ]);
  const firstPaint = paints.find(({ name }) => name === 'first-contentful-paint')?.startTime ?? Number.NaN;
  const last = largest.at(-1);
  const [page] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  const files = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
  return {
    firstPaint,
    largestPaint: last?.startTime ?? Number.NaN,
    largestElement: last?.element ? `${last.element.localName}.${last.element.className}` : '',
    loaded: page?.loadEventEnd ?? Number.NaN,
    shift: shifts.reduce((sum, { value, hadRecentInput }) => sum + (hadRecentInput ? 0 : value), 0),
    blocked: long.reduce((sum, { startTime, duration }) => {
      const late = Math.max(0, firstPaint - startTime);
      return sum + Math.max(0, duration - late - 50);
    }, 0),
    longTasks: long.map(({ startTime, duration }) => ({ began: startTime, ms: duration })),
    fetched: [...(page ? [page] : []), ...files].map(
      ({ name, requestStart, startTime, responseStart, responseEnd }) => ({
        path: decodeURIComponent(new URL(name).pathname),
        asked: requestStart || startTime,
        began: responseStart,
        ended: responseEnd,
      }),
    ),
  };
}
