/**
 * Presses the masthead's button that opens and closes the reading settings, for a key or a button elsewhere.
 * @returns false on a page without one
 */
export function pressSettings(): boolean {
  const button = document.querySelector<HTMLElement>('.masthead .tools button[aria-expanded]');
  button?.click();
  return button !== null;
}
