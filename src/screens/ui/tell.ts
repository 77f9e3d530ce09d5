import type { CSSProperties } from 'react';
import { announce } from './Announcer.tsx';

/** CSS pixels between a button and the sentence. */
const AWAY = 6;
/** Height taken for the sentence, two lines of it, in CSS pixels. */
const HEIGHT = 64;

/**
 * Announces a sentence and shows it for some seconds near the button that was pressed; at the lower edge of the window
 * when that is not in view.
 * @param button by default the one that has the focus (some browsers focus none that is pressed by mouse or finger)
 */
export function tell(sentence: string, button: Element | null = document.activeElement): void {
  announce(sentence, button?.matches('button, a') ? placeNear(button) : {});
}

/**
 * Place below a button, or below the group or bar it stands in, so that none of its neighbours is covered; at the window's
 * lower edge above them. Begins where the button begins, if there is room.
 */
function placeNear(button: Element): CSSProperties {
  const { left, right } = button.getBoundingClientRect();
  const { top, bottom } = (button.closest('[data-bar], fieldset') ?? button).getBoundingClientRect();
  if (bottom <= 0 || top >= innerHeight) return {};
  const isRtl = getComputedStyle(document.documentElement).direction === 'rtl';
  const start = isRtl ? document.documentElement.clientWidth - right : left;
  const isBelow = bottom + AWAY + HEIGHT < innerHeight;
  return {
    // The width is that of `.told` at most.
    insetInlineStart: `max(0.5rem, min(${start}px, 100vw - 22.5rem))`,
    ...(isBelow
      ? { insetBlockStart: bottom + AWAY, insetBlockEnd: 'auto' }
      : { insetBlockEnd: innerHeight - top + AWAY }),
  };
}
