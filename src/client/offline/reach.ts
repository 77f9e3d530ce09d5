/** State of the network, as the browser and the service worker report it. */
let isReached = true;
const listeners = new Set<() => void>();

/** Tells whether the host was reached last. */
export const readReach = (): boolean => isReached;

/** Records whether the host is reached. */
export function setReach(reached: boolean): void {
  if (reached === isReached) return;
  isReached = reached;
  for (const listener of listeners) listener();
}

/** Calls a listener at every change. @returns function that ends this */
export function onReach(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
