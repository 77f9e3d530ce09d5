/** Network Information API, which TypeScript's library lacks (Chromium only; absent elsewhere). */
interface SavingNavigator {
  connection?: { saveData?: boolean; effectiveType?: string };
}

/** Tells if data may be fetched before the reader asks for it: not with data saving on, nor over a 2G line. */
export function mayFetchUnasked(): boolean {
  const { connection } = navigator as SavingNavigator;
  return !connection?.saveData && !connection?.effectiveType?.endsWith('2g');
}

/** Runs a function when the browser is idle, at the latest after two seconds (after 200 ms where idleness is not told). */
export const whenIdle: (run: () => void) => void =
  typeof requestIdleCallback === 'function'
    ? (run) => requestIdleCallback(run, { timeout: 2000 })
    : (run) => setTimeout(run, 200);
