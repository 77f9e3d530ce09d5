import type { ReactNode } from 'react';
import { useEffectEvent, useId, useLayoutEffect, useRef } from 'react';
import { createPortal } from 'react-dom';
import { useDismissable } from '../ui/useDismissable.ts';
import { placePopover } from './placePopover.ts';

/**
 * Popover beside a link, which it describes. It never takes the focus; Escape closes it, and the focus stays (WCAG
 * 2.2, 1.4.13). It follows its link while the page is scrolled, and closes when the link is out of view.
 */
export function Popover({
  link,
  close,
  children,
}: {
  link: HTMLAnchorElement;
  close: () => void;
  children: ReactNode;
}) {
  const id = useId();
  const frame = useRef<HTMLDivElement>(null);
  const closed = useEffectEvent(close);
  useDescribes(id, link);
  useLayoutEffect(() => {
    const own = frame.current;
    if (!own) return undefined;
    // The browser's top layer, if it has one, is above all other layers.
    if ('popover' in own) own.showPopover();
    const put = () => {
      if (!putBeside(own, link)) closed();
    };
    put();
    addEventListener('scroll', put, { capture: true, passive: true });
    addEventListener('resize', put);
    return () => {
      removeEventListener('scroll', put, { capture: true });
      removeEventListener('resize', put);
    };
  }, [link]);
  useDismissable(close, { escape: 'first' });
  return createPortal(
    <div ref={frame} id={id} className="peek" role="tooltip" popover="manual">
      {children}
    </div>,
    // The preview belongs to the page's content: users of screen readers look for it there.
    link.closest('main') ?? document.body,
  );
}

/**
 * Places the popover beside its link.
 * @returns false when the link is out of view
 */
function putBeside(frame: HTMLElement, link: HTMLElement): boolean {
  const box = link.getBoundingClientRect();
  if (!link.isConnected || box.bottom <= 0 || box.top >= innerHeight) return false;
  frame.style.maxBlockSize = '';
  const { clientWidth, clientHeight } = document.documentElement;
  const { offsetWidth: width, offsetHeight: height } = frame;
  const rtl = getComputedStyle(link).direction === 'rtl';
  const place = placePopover(box, { width, height }, { width: clientWidth, height: clientHeight }, rtl);
  frame.style.translate = `${Math.round(place.left)}px ${Math.round(place.top)}px`;
  frame.style.maxBlockSize = `${place.room}px`;
  return true;
}

/** Makes the popover the description of its link while it is rendered. */
function useDescribes(id: string, link: HTMLElement): void {
  useLayoutEffect(() => {
    const before = link.getAttribute('aria-describedby');
    link.setAttribute('aria-describedby', before === null ? id : `${before} ${id}`);
    return () => {
      if (before === null) link.removeAttribute('aria-describedby');
      else link.setAttribute('aria-describedby', before);
    };
  }, [id, link]);
}
