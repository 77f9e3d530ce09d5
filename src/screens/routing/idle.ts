/** Connection details the standard library does not know of (Chromium only; absent elsewhere). */
interface SavingNavigator {
  connection?: { saveData?: boolean; effectiveType?: string };
}

/** May something be fetched that the reader has not asked for? Not for one who saves data, nor over the slowest lines. */
export function mayFetchUnasked(): boolean {
  const { connection } = navigator as SavingNavigator;
  return !connection?.saveData && !connection?.effectiveType?.endsWith('2g');
}

/** Runs something when the browser has nothing to do, or after two seconds. */
export const whenIdle: (run: () => void) => void =
  typeof requestIdleCallback === 'function'
    ? (run) => requestIdleCallback(run, { timeout: 2000 })
    : (run) => setTimeout(run, 200);
