import type { ReactNode } from 'react';
import { useEffectEvent, useId, useLayoutEffect, useRef } from 'react';
import { createPortal } from 'react-dom';
import { useDismissable } from '../ui/useDismissable.ts';
import { placePopover } from './placePopover.ts';

/**
 * A frame beside a link, which it describes. It never takes the focus; Escape takes it away, the focus stays where it
 * is (WCAG 2.2, 1.4.13). It follows its link while the page is scrolled, and goes when the link has gone.
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
    // In the layer above all others, where the browser has one.
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
    // The preview belongs to the page's content: readers who cannot see it look for it there.
    link.closest('main') ?? document.body,
  );
}

/** @returns false when the link is no longer to be seen */
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

/** The link is described by the frame for as long as it is there. */
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
