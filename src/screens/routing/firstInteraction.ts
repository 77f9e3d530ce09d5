import { useEffect, useState } from 'react';
import { whenIdle } from './idle.ts';

/** So long a reader may look without stirring, in milliseconds; then what goes along comes all the same. */
const STILL = 3000;
/** So long after it was pressed a key is still meant, in milliseconds. */
export const MEANT = 1500;
const SIGNS = ['pointermove', 'pointerdown', 'wheel', 'scroll', 'keydown', 'focusin'] as const;

let sign: Promise<void> | undefined;
let keys: KeyboardEvent[] | undefined = [];

const noteKey = (event: KeyboardEvent): void => void keys?.push(event);

/** The first sign that the reader is at work on a page of this visit, or three seconds after it was first waited for. */
function firstSign(): Promise<void> {
  sign ??= new Promise((resolve) => {
    const given = () => {
      clearTimeout(still);
      for (const name of SIGNS) removeEventListener(name, given, { capture: true });
      resolve();
    };
    const still = setTimeout(given, scrollY > 0 ? 0 : STILL);
    for (const name of SIGNS) addEventListener(name, given, { capture: true, passive: true });
    document.addEventListener('keydown', noteKey);
  });
  return sign;
}

/** Keys pressed since the page is alive and not long ago, for the one who answers to them; from then on he listens himself. */
export function keysMissed(): KeyboardEvent[] {
  const missed = keys ?? [];
  keys = undefined;
  document.removeEventListener('keydown', noteKey);
  return missed.filter(({ timeStamp }) => performance.now() - timeStamp < MEANT);
}

/** @returns whether the reader has given a sign, and the browser has been idle since: then comes what goes along */
export function useFirstSign(): boolean {
  const [given, setGiven] = useState(false);
  useEffect(() => {
    let here = true;
    void firstSign().then(() => whenIdle(() => here && setGiven(true)));
    return () => {
      here = false;
    };
  }, []);
  return given;
}
