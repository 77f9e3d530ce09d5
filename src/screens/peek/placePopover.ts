/** A rectangle of the window, in CSS pixels from its upper left corner. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export interface Size {
  width: number;
  height: number;
}

/** Position of a popover, and its greatest height there. */
export interface Place {
  left: number;
  top: number;
  room: number;
}

/** CSS pixels between the link and the popover. */
const GAP = 10;
/** CSS pixels between the popover and the edges of the window. */
const EDGE = 8;

/**
 * Finds a place beside a link, inside the window, that never covers it: at the side where the line ends, else
 * where it begins, else below, else above. If none has room enough, the larger part of the window above or below
 * is taken.
 * @param rtl the direction of the text in which the link stands
 */
export function placePopover(link: Box, size: Size, window: Size, rtl: boolean): Place {
  const within = (at: number, length: number, all: number) =>
    Math.max(EDGE, Math.min(at, all - EDGE - length));
  const top = within(link.top, size.height, window.height);
  const left = within(rtl ? link.right - size.width : link.left, size.width, window.width);
  const whole = size.height;
  const fits = size.height <= window.height - 2 * EDGE;
  const onLeft = fits &&
    link.left - GAP - size.width >= EDGE && { left: link.left - GAP - size.width, top, room: whole };
  const onRight = fits &&
    link.right + GAP + size.width <= window.width - EDGE && { left: link.right + GAP, top, room: whole };
  const below = window.height - EDGE - link.bottom - GAP;
  const above = link.top - GAP - EDGE;
  const under = { left, top: link.bottom + GAP, room: below };
  const over = { left, top: link.top - GAP - Math.min(whole, above), room: above };
  const beside = rtl ? onLeft || onRight : onRight || onLeft;
  if (beside) return beside;
  return below >= whole || below >= above ? under : over;
}
