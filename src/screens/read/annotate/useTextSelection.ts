import type { RefObject } from 'react';
import { useEffect, useRef } from 'react';
import type { Annotation } from '../../../storage/record.ts';
import type { Span } from '../../../storage/textQuote.ts';
import { isOn, rangesOf, sameSpan, spanOf } from './selectionSpans.ts';
import type { PlacedAnnotation } from './useAnnotations.ts';

/** Words or annotation that the toolbar is open for. */
export type ToolbarTarget = {
  /** Place in the text; absent when the annotated words are gone. */
  span: Span | undefined;
  /** The toolbar takes the focus: it was asked for from the keyboard. */
  reach?: true;
} & (
  | { kind: 'picked'; span: Span }
  /** @property note the field for the note is open */
  | { kind: 'annotation'; id: string; note?: true }
  /** Just removed: it can be brought back. */
  | { kind: 'removed'; annotation: Annotation }
);

/** A selection that has rested so long is meant; milliseconds. */
const REST = 150;

interface TextSelection {
  article: RefObject<HTMLElement | null>;
  texts: readonly string[];
  placed: readonly PlacedAnnotation[];
  opened: ToolbarTarget | undefined;
  open: (opened: ToolbarTarget) => void;
  close: () => void;
  /** The bar, while it is there. */
  bar: RefObject<HTMLElement | null>;
}

/**
 * Opens the bar for words that are selected in the text, by mouse, touch or keyboard, and for an annotation that is pressed;
 * closes it when neither is the case any longer, or by Escape. Alt+M goes to the open bar, and so does Tab while words
 * are selected: with the focus in no field or link, the next thing to reach is what can be done with them.
 */
export function useTextSelection(picking: TextSelection): void {
  const now = useRef(picking);
  useEffect(() => {
    now.current = picking;
  });
  useEffect(() => {
    let rest: ReturnType<typeof setTimeout> | undefined;
    let held = false;
    const inBar = (node: EventTarget | null) =>
      node instanceof Node && Boolean(now.current.bar.current?.contains(node));

    const read = () => {
      const { article, texts, placed, opened, open, close } = now.current;
      const root = article.current;
      if (!root || inBar(document.activeElement)) return;
      const selection = getSelection();
      const selected = selection && !selection.isCollapsed && selection.rangeCount > 0;
      const span = selected ? spanOf(selection.getRangeAt(0), root, texts) : undefined;
      if (!span) {
        if (opened?.kind === 'picked') close();
        return;
      }
      if (opened?.span && sameSpan(opened.span, span)) return;
      const marked = placed.find((one) => one.span && sameSpan(one.span, span));
      open(marked ? { kind: 'annotation', id: marked.annotation.id, span } : { kind: 'picked', span });
    };
    const changed = () => {
      clearTimeout(rest);
      if (!held) rest = setTimeout(read, REST);
    };
    const pressed = ({ target }: PointerEvent) => {
      const { opened, close } = now.current;
      held = !inBar(target);
      if (held && opened && opened.kind !== 'picked') close();
    };
    const released = () => {
      held = false;
      changed();
    };
    const clicked = ({ target, clientX, clientY }: MouseEvent) => {
      const { article, texts, placed, open } = now.current;
      const root = article.current;
      if (!root || !(target instanceof Element) || !target.closest('.body') || target.closest('a, button'))
        return;
      if (!getSelection()?.isCollapsed) return;
      const on = placed.findLast(({ span }) => span && isOn(rangesOf(span, root, texts), clientX, clientY));
      if (on?.span) open({ kind: 'annotation', id: on.annotation.id, span: on.span });
    };
    const typed = (event: KeyboardEvent) => {
      const { opened, open, close } = now.current;
      if (!opened || event.defaultPrevented) return;
      const reaches = isAltM(event) || (isTab(event) && isNowhere(document.activeElement));
      if (reaches && !inBar(document.activeElement)) open({ ...opened, reach: true });
      else if (event.key === 'Escape') close();
      else return;
      event.preventDefault();
    };
    // Words may have been selected before this code was there.
    changed();
    document.addEventListener('selectionchange', changed);
    document.addEventListener('pointerdown', pressed);
    document.addEventListener('pointerup', released);
    document.addEventListener('pointercancel', released);
    document.addEventListener('click', clicked);
    document.addEventListener('keydown', typed);
    return () => {
      clearTimeout(rest);
      document.removeEventListener('selectionchange', changed);
      document.removeEventListener('pointerdown', pressed);
      document.removeEventListener('pointerup', released);
      document.removeEventListener('pointercancel', released);
      document.removeEventListener('click', clicked);
      document.removeEventListener('keydown', typed);
    };
  }, []);
}

/** By the key's place: its letter is another one on an Arabic keyboard, and µ on a Mac. */
const isAltM = ({ code, altKey, ctrlKey, metaKey, shiftKey }: KeyboardEvent): boolean =>
  code === 'KeyM' && altKey && !ctrlKey && !metaKey && !shiftKey;

const isTab = ({ key, shiftKey, altKey, ctrlKey, metaKey }: KeyboardEvent): boolean =>
  key === 'Tab' && !shiftKey && !altKey && !ctrlKey && !metaKey;

/** The focus is on nothing that can be worked: the page, or the headline it was given when the page was opened. */
const isNowhere = (focused: Element | null): boolean =>
  !focused || focused === document.body || focused.matches('h1, main');
