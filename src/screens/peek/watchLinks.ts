import type { PeekTarget } from './peekTarget.ts';
import { targetAt } from './peekTarget.ts';

type By = 'mouse' | 'keys' | 'touch';

/** Milliseconds after which a resting mouse, the focus or a pressed finger opens the preview. */
const WAIT: Record<By, number> = { mouse: 350, keys: 500, touch: 500 };
/** Milliseconds that the mouse may take from the link to the preview. */
const WAY = 250;
/** Distance that a pressed finger may move, in CSS pixels. */
const TREMBLE = 10;

/**
 * Watches for links on which the reader rests: a mouse that stays on one, the focus a key put there, a finger that
 * keeps still on one.
 * @param base '/' or '/sub/'
 * @param say is called with the link, or with undefined when the reader has left it
 * @returns ends it
 */
export function watchLinks(base: string, say: (meant: PeekTarget | undefined) => void): () => void {
  let timer: ReturnType<typeof setTimeout>;
  let waiting: { by: By; meant: PeekTarget } | undefined;
  let shown: { by: By; link: HTMLAnchorElement } | undefined;
  let finger = { x: 0, y: 0, opened: false };
  let mouse = { x: -1, y: -1 };
  /** Focus that the page itself sets, after a navigation, opens no preview. */
  let keyUsed = false;

  const forget = () => {
    clearTimeout(timer);
    waiting = undefined;
  };
  const hide = () => {
    forget();
    shown = undefined;
    say(undefined);
  };
  const show = () => {
    if (!waiting) return;
    const { by, meant } = waiting;
    forget();
    shown = { by, link: meant.link };
    finger.opened = by === 'touch';
    say(meant);
  };
  const wait = (by: By, meant: PeekTarget) => {
    forget();
    waiting = { by, meant };
    timer = setTimeout(show, WAIT[by]);
  };

  /**
   * Position of the mouse. It tells a mouse that moved from a page that moved under it, by scrolling or by a
   * navigation.
   */
  const hasMoved = ({ clientX: x, clientY: y }: PointerEvent) => {
    const moved = x !== mouse.x || y !== mouse.y;
    mouse = { x, y };
    return moved;
  };

  const listeners = {
    pointerover: (event: PointerEvent) => {
      const { target, pointerType } = event;
      if (pointerType !== 'mouse') return;
      const meant = linkAt(target, base);
      const moved = hasMoved(event);
      if (moved && meant && meant.link !== shown?.link) wait('mouse', meant);
      else if (meant || inPeek(target)) forget();
      else leave();
    },
    pointerout: ({ relatedTarget, pointerType }: PointerEvent) => {
      if (pointerType === 'mouse' && relatedTarget === null) leave();
    },
    pointerdown: ({ target, pointerType, clientX, clientY }: PointerEvent) => {
      if (pointerType !== 'touch') return;
      finger = { x: clientX, y: clientY, opened: false };
      const meant = linkAt(target, base);
      // A second long press on the link opens the browser's own menu.
      if (meant && meant.link !== shown?.link) wait('touch', meant);
      else if (!meant && shown && !inPeek(target)) hide();
    },
    pointermove: (event: PointerEvent) => {
      const { target, pointerType, clientX, clientY } = event;
      if (pointerType === 'mouse' && hasMoved(event)) {
        const meant = waiting?.by === 'mouse' ? waiting.meant : linkAt(target, base);
        if (meant && meant.link !== shown?.link) wait('mouse', meant);
      }
      const moved = Math.hypot(clientX - finger.x, clientY - finger.y) > TREMBLE;
      if (pointerType === 'touch' && waiting?.by === 'touch' && moved) forget();
    },
    pointerup: () => waiting?.by === 'touch' && forget(),
    // The finger scrolls, or the browser uses it for something of its own.
    pointercancel: () => (waiting?.by === 'touch' || shown?.by === 'touch') && hide(),
    contextmenu: (event: MouseEvent) => {
      if (waiting?.by === 'touch') show();
      if (finger.opened) event.preventDefault();
    },
    click: (event: MouseEvent) => {
      if (!finger.opened) return;
      finger.opened = false;
      event.preventDefault();
      event.stopPropagation();
    },
    keydown: () => {
      keyUsed = true;
    },
    focusin: ({ target }: FocusEvent) => {
      const meant = linkAt(target, base);
      if (keyUsed && meant?.link.matches(':focus-visible')) wait('keys', meant);
    },
    focusout: () => {
      if (waiting?.by === 'keys') forget();
      if (shown?.by === 'keys') hide();
    },
  };
  function leave(): void {
    if (waiting?.by === 'mouse') forget();
    if (shown?.by !== 'mouse') return;
    clearTimeout(timer);
    timer = setTimeout(hide, WAY);
  }

  const each = Object.entries(listeners) as [keyof typeof listeners, (event: Event) => void][];
  for (const [sign, heard] of each) document.addEventListener(sign, heard, { capture: true });
  return () => {
    for (const [sign, heard] of each) document.removeEventListener(sign, heard, { capture: true });
    hide();
  };
}

const inPeek = (at: EventTarget | null): boolean => at instanceof Element && at.closest('.peek') !== null;

/**
 * Links without a preview: those in the masthead, the story that leads the page, whose text is there already, and
 * filters that can be removed.
 */
const NOT_THERE = '.masthead, .lead, [aria-current]';

function linkAt(at: EventTarget | null, base: string): PeekTarget | undefined {
  const link = at instanceof Element ? at.closest<HTMLAnchorElement>('a[href]') : null;
  if (!link || link.closest(NOT_THERE)) return undefined;
  const subject = targetAt(new URL(link.href), new URL(location.href), base);
  return subject && { link, subject };
}
