/** State of the bar of tools at the window's upper edge. */
export interface ToolBar {
  shown: boolean;
  /** Scroll position at which the direction of scrolling last turned, or farthest since then. */
  turn: number;
}

/** Way in one direction, in CSS pixels, that is meant: less is a finger's tremor. */
const MEANT = 24;

/**
 * Shows the bar once the reader scrolls up in the middle of an article, and hides it once the reader scrolls down again.
 * @param top the new scroll position
 * @param isAway the tools' own place is above the window; the bar shows only then
 */
export function barAfterScroll({ shown, turn }: ToolBar, top: number, isAway: boolean): ToolBar {
  if (!isAway) return { shown: false, turn: top };
  const way = top - turn;
  const goesOn = shown ? way < 0 : way > 0;
  if (goesOn) return { shown, turn: top };
  if (Math.abs(way) < MEANT) return { shown, turn };
  return { shown: !shown, turn: top };
}
