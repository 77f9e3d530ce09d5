import { useEffect, useState } from 'react';
import { PLACE_KEPT } from '../../routing/events.ts';
import { barAfterScroll } from './barAfterScroll.ts';

/**
 * Makes the row of tools a bar at the window's upper edge while the reader scrolls up (`data-bar`, tools.css). The place of
 * the row keeps its height, so that nothing moves.
 * @param row the row of tools, the only child of its place
 * @returns true while it is a bar
 */
export function useToolBar(row: HTMLElement | null): boolean {
  const [shown, setShown] = useState(false);
  useEffect(() => {
    const place = row?.parentElement;
    if (!row || !place) return undefined;
    let bar = { shown: false, turn: scrollY };
    const scrolled = () => {
      // A page pulled beyond its end springs back, which is not the reader's way up.
      const top = Math.min(scrollY, document.documentElement.scrollHeight - innerHeight);
      bar = barAfterScroll(bar, top, place.getBoundingClientRect().bottom < 0);
      // A bar with the keyboard's focus stays.
      const next = bar.shown || (shownIn(row) && row.querySelector(':focus-visible') !== null && top > 0);
      if (next === shownIn(row)) return;
      place.style.blockSize = next ? `${place.offsetHeight}px` : '';
      row.toggleAttribute(BAR, next);
      setShown(next);
    };
    const kept = () => {
      bar = { ...bar, turn: scrollY };
    };
    addEventListener('scroll', scrolled, { passive: true });
    addEventListener(PLACE_KEPT, kept);
    return () => {
      removeEventListener('scroll', scrolled);
      removeEventListener(PLACE_KEPT, kept);
      place.style.blockSize = '';
      row.removeAttribute(BAR);
    };
  }, [row]);
  return shown;
}

const BAR = 'data-bar';
const shownIn = (row: HTMLElement): boolean => row.hasAttribute(BAR);
