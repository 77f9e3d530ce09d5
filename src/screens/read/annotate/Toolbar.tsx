import type { KeyboardEvent, ReactNode } from 'react';
import { useEffect, useRef } from 'react';

/**
 * A toolbar (ARIA Authoring Practices, «Toolbar»): one stop for Tab; the arrows go from button to button as they
 * stand, so that in Arabic the left one goes on; Home and End go to the first and the last.
 * @param title says how to get here
 * @param reach the focus comes to its first button
 * @param away leaves it: Escape
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
  const buttons = () => [...(bar.current?.querySelectorAll('button') ?? [])];
  const stopAt = (one: HTMLButtonElement | undefined) => {
    for (const button of buttons()) button.tabIndex = button === one ? 0 : -1;
  };
  useEffect(() => {
    const all = [...(bar.current?.querySelectorAll('button') ?? [])];
    // A new button joins as one of those the arrows lead to.
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
      onFocus={({ target }) => target instanceof HTMLButtonElement && stopAt(target)}
      // A button pressed by mouse or finger must not take the selection away.
      onMouseDown={(event) => event.preventDefault()}
    >
      {children}
    </div>
  );
}
