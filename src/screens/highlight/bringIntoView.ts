/** Room kept free above and below what is brought into view, in CSS pixels: bars stand at the window's lower edge. */
const EDGE = 96;

/**
 * Scrolls the page so that an element or range begins a third of the window below its upper edge; does nothing where it
 * can be seen already.
 * @param free room to be kept free at the upper and the lower edge of the window, in CSS pixels
 */
export function bringIntoView(
  target: Element | Range,
  { above = EDGE, below = EDGE }: { above?: number; below?: number } = {},
): void {
  const { top, bottom } = target.getBoundingClientRect();
  if (top >= above && bottom <= innerHeight - below) return;
  scrollBy({ top: top - innerHeight / 3, behavior: 'instant' });
}
