import type { RefObject } from 'react';
import { useEffectEvent, useLayoutEffect } from 'react';

interface Dismissable {
  /** Element that takes the focus when it appears; when it goes, the element focused before gets the focus back. */
  element?: RefObject<HTMLElement | null>;
  /**
   * `page`: Escape pressed anywhere, unless something else has taken the key · `inside`: only while the focus is in the
   * element · `first`: anywhere, before anything else on the page sees the key.
   */
  escape?: 'page' | 'inside' | 'first';
}

/** Lets Escape close a piece of the page for as long as it is rendered. */
export function useDismissable(close: () => void, { element, escape = 'page' }: Dismissable = {}): void {
  const dismiss = useEffectEvent(close);
  useLayoutEffect(() => {
    const own = element?.current;
    if (!own) return undefined;
    const before = document.activeElement;
    own.focus({ preventScroll: true });
    return () => {
      const focused = document.activeElement;
      const isInside = focused === document.body || own.contains(focused);
      if (isInside && before instanceof HTMLElement) before.focus({ preventScroll: true });
    };
  }, [element]);
  // This runs before the piece is painted: a reader who sees it may press Escape at once.
  useLayoutEffect(() => {
    const target = escape === 'inside' ? element?.current : document;
    const pressed = (event: Event) => {
      if (!(event instanceof KeyboardEvent) || event.key !== 'Escape' || event.defaultPrevented) return;
      event.preventDefault();
      if (escape === 'first') event.stopImmediatePropagation();
      dismiss();
    };
    const options = { capture: escape === 'first' };
    target?.addEventListener('keydown', pressed, options);
    return () => target?.removeEventListener('keydown', pressed, options);
  }, [element, escape]);
}
