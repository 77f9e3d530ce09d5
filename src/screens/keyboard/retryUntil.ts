import { MEANT } from '../routing/firstInteraction.ts';

/**
 * Does what a key asks for as soon as it can be done: a page gone to is shown in pieces, and what answers to a key may
 * still be on its way. Given up when the reader has gone elsewhere, or would not expect it any more.
 * @param attempt whether it could be done; it is tried at once, then in every frame
 */
export function insist(attempt: () => boolean): void {
  const from = location.href;
  const until = performance.now() + MEANT;
  const go = () => {
    if (location.href !== from || performance.now() > until || attempt()) return;
    requestAnimationFrame(go);
  };
  go();
}
