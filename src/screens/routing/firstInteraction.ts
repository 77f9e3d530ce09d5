import { useEffect, useState } from 'react';
import { whenIdle } from './idle.ts';

/** Longest wait for an interaction, in milliseconds; the extras then load without one. */
const LONGEST_WAIT = 3000;
/** Time in which a key press may still be answered, in milliseconds; later the reader no longer expects it. */
export const KEY_LIFETIME = 1500;
const INTERACTIONS = ['pointermove', 'pointerdown', 'wheel', 'scroll', 'keydown', 'focusin'] as const;

let interaction: Promise<void> | undefined;
/** Keys pressed before the code that answers them has loaded; undefined once it has. */
let missedKeys: KeyboardEvent[] | undefined = [];

const recordKey = (event: KeyboardEvent): void => void missedKeys?.push(event);

/** Resolves at the reader's first interaction of the visit, or three seconds after the first call; at once in a page already scrolled. */
function firstInteraction(): Promise<void> {
  interaction ??= new Promise((resolve) => {
    const interacted = () => {
      clearTimeout(timer);
      for (const name of INTERACTIONS) removeEventListener(name, interacted, { capture: true });
      resolve();
    };
    const timer = setTimeout(interacted, scrollY > 0 ? 0 : LONGEST_WAIT);
    for (const name of INTERACTIONS) addEventListener(name, interacted, { capture: true, passive: true });
    document.addEventListener('keydown', recordKey);
  });
  return interaction;
}

/** Hands over, once, the keys pressed before the shortcuts loaded and not longer ago than `KEY_LIFETIME`; recording ends. */
export function takeMissedKeys(): KeyboardEvent[] {
  const missed = missedKeys ?? [];
  missedKeys = undefined;
  document.removeEventListener('keydown', recordKey);
  return missed.filter(({ timeStamp }) => performance.now() - timeStamp < KEY_LIFETIME);
}

/**
 * Tells whether the extras may load.
 * @returns true once the reader has interacted with a page of this visit and the browser has been idle since
 */
export function useFirstInteraction(): boolean {
  const [interacted, setInteracted] = useState(false);
  useEffect(() => {
    let here = true;
    void firstInteraction().then(() => whenIdle(() => here && setInteracted(true)));
    return () => {
      here = false;
    };
  }, []);
  return interacted;
}
