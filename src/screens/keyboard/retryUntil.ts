import { KEY_LIFETIME } from '../routing/firstInteraction.ts';

/**
 * Tries an action at once and then in every frame until it succeeds: the code that answers to a key may still be loading.
 * Gives up when the address changes or `KEY_LIFETIME` is over.
 * @param attempt performs the action and returns true, or returns false when it cannot yet be done
 */
export function retryUntil(attempt: () => boolean): void {
  const from = location.href;
  const until = performance.now() + KEY_LIFETIME;
  const go = () => {
    if (location.href !== from || performance.now() > until || attempt()) return;
    requestAnimationFrame(go);
  };
  go();
}
