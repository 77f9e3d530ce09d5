/** Measures the browser took of a page. Times in ms since the navigation began. */
export interface Vitals {
  firstPaint: number;
  largestPaint: number;
  /** Tag and class of the element painted largest. */
  largestElement: string;
  loaded: number;
  /** Sum of all unexpected shifts (stricter than CLS, the largest burst of them). */
  shift: number;
  /** Time of tasks beyond 50 ms each, after the first paint (total blocking time). */
  blocked: number;
  /** Tasks longer than 50 ms: begin and length. */
  longTasks: { began: number; ms: number }[];
  /** Files by address, in the order they were requested; the page itself first. */
  fetched: { path: string; asked: number; began: number; ended: number }[];
}

/** Entry of a layout shift; TypeScript's library does not declare it (Chromium only). */
interface Shift extends PerformanceEntry {
  value: number;
  hadRecentInput: boolean;
}
interface Largest extends PerformanceEntry {
  element?: Element | null;
}

/** Reads the entries that the browser buffered. Runs in the page at its end; uses nothing outside itself. */
export async function readVitals(): Promise<Vitals> {
  const entriesOf = (type: string) =>
    new Promise<PerformanceEntry[]>((resolve) => {
      const observer = new PerformanceObserver((list) => resolve(list.getEntries()));
      observer.observe({ type, buffered: true });
      setTimeout(() => resolve([]), 250);
    });
  const [paints, largest, shifts, long] = await Promise.all([
    entriesOf('paint'),
    entriesOf('largest-contentful-paint') as Promise<Largest[]>,
    entriesOf('layout-shift') as Promise<Shift[]>,
    entriesOf('longtask'),
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
