import type { KeyboardEvent, ReactNode } from 'react';
import { useEffect, useRef } from 'react';

/**
 * Toolbar of buttons and links, as in the ARIA Authoring Practices: one stop for Tab; the arrow keys go from button to button in the
 * direction of the page, so that in Arabic the left arrow goes on; Home and End go to the first and the last.
 * @param title tells how to reach the toolbar from the keyboard
 * @param reach true when the first button takes the focus
 * @param away called on Escape
 */
export function Toolbar({
  name,
  title,
  reach,
  away,
  children,
}: {
  name: string;
  title: string;
  reach: boolean | undefined;
  away: () => void;
  children: ReactNode;
}) {
  const bar = useRef<HTMLDivElement>(null);
  const buttons = () => [...(bar.current?.querySelectorAll<HTMLElement>('button, a') ?? [])];
  const stopAt = (one: HTMLElement | undefined) => {
    for (const button of buttons()) button.tabIndex = button === one ? 0 : -1;
  };
  useEffect(() => {
    const all = [...(bar.current?.querySelectorAll<HTMLElement>('button, a') ?? [])];
    // A new button is reached by the arrow keys, not by Tab.
    const stop = all.find((button) => button === document.activeElement) ?? all[0];
    for (const button of all) button.tabIndex = button === stop ? 0 : -1;
  });
  useEffect(() => {
    if (!reach || bar.current?.parentElement?.contains(document.activeElement)) return;
    bar.current?.querySelector('button')?.focus({ preventScroll: true });
  }, [reach]);
  const pressed = (event: KeyboardEvent<HTMLDivElement>) => {
    const all = buttons();
    const now = all.findIndex((button) => button === document.activeElement);
    const onward = getComputedStyle(event.currentTarget).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    if (event.key === 'Escape') away();
    else if (event.key === 'Home') all[0]?.focus();
    else if (event.key === 'End') all.at(-1)?.focus();
    else if (event.key === 'ArrowLeft' || event.key === 'ArrowRight')
      all.at((now + (event.key === onward ? 1 : -1)) % all.length)?.focus();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div
      ref={bar}
      role="toolbar"
      tabIndex={-1}
      aria-label={name}
      aria-keyshortcuts="Alt+M"
      title={title}
      onKeyDown={pressed}
      onFocus={({ target }) => target instanceof HTMLElement && target.matches('button, a') && stopAt(target)}
      // A button pressed by mouse or finger must not take the selection away.
      onMouseDown={(event) => event.preventDefault()}
    >
      {children}
    </div>
  );
}
