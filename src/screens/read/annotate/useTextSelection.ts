import type { RefObject } from 'react';
import { useEffect, useRef } from 'react';
import type { Annotation } from '../../../storage/record.ts';
import type { PassageAction } from '../../routing/events.ts';
import type { Span } from '../../../storage/textQuote.ts';
import { isOn, rangesOf, sameSpan, selectedSpan } from './selectionSpans.ts';
import type { PlacedAnnotation } from './useAnnotations.ts';

/** Words or annotation that the toolbar is open for. */
export type ToolbarTarget = {
  /** Place in the text; absent when the annotated words are gone. */
  span: Span | undefined;
  /** True when the toolbar takes the focus, because it was opened from the keyboard. */
  reach?: true;
  /** Action that a key asked for; another object for each press. */
  asked?: { action: PassageAction };
} & (
  | { kind: 'picked'; span: Span }
  /** @property note the field for the note is open */
  | { kind: 'annotation'; id: string; note?: true }
  /** Annotation just removed, which can be restored. */
  | { kind: 'removed'; annotation: Annotation }
);

/** Tells whether the toolbar stands for as long as words are selected; one that a key opened stands without. */
export const isSelected = ({ kind, asked, reach }: ToolbarTarget): boolean =>
  kind === 'picked' && !asked && !reach;

/** Milliseconds without change after which a selection opens the toolbar. */
const REST = 150;

export interface TextSelection {
  article: RefObject<HTMLElement | null>;
  texts: readonly string[];
  placed: readonly PlacedAnnotation[];
  target: ToolbarTarget | undefined;
  open: (target: ToolbarTarget) => void;
  close: () => void;
  /** The toolbar, while there is one. */
  bar: RefObject<HTMLElement | null>;
}

/**
 * Opens the toolbar when words of the text are selected, by mouse, touch or keyboard, or an annotation is pressed; closes it
 * when neither is so any longer, and on Escape. Alt+M moves the focus to the open toolbar, and so does Tab while the
 * focus is in no field or link.
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
      const { article, texts, placed, target, open, close } = now.current;
      const root = article.current;
      if (!root || inBar(document.activeElement)) return;
      const span = selectedSpan(root, texts);
      if (!span) {
        if (target && isSelected(target)) close();
        return;
      }
      if (target?.span && sameSpan(target.span, span)) return;
      const marked = placed.find((one) => one.span && sameSpan(one.span, span));
      open(marked ? { kind: 'annotation', id: marked.annotation.id, span } : { kind: 'picked', span });
    };
    const changed = () => {
      clearTimeout(rest);
      if (!held) rest = setTimeout(read, REST);
    };
    const pressed = (event: PointerEvent) => {
      const { target, close } = now.current;
      held = true;
      // A toolbar that changed under a press would lose it.
      clearTimeout(rest);
      if (target && !inBar(event.target) && !isSelected(target)) close();
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
      const { target, open, close } = now.current;
      if (!target || event.defaultPrevented) return;
      const reaches = isAltM(event) || (isTab(event) && isNowhere(document.activeElement));
      if (reaches && !inBar(document.activeElement)) open({ ...target, reach: true });
      else if (event.key === 'Escape') close();
      else return;
      event.preventDefault();
    };
    // Words may have been selected before this code loaded.
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

/** Alt+M by the key's place on the keyboard: its letter differs on an Arabic keyboard, and is µ on a Mac. */
export const isAltM = ({ code, altKey, ctrlKey, metaKey, shiftKey }: KeyboardEvent): boolean =>
  code === 'KeyM' && altKey && !ctrlKey && !metaKey && !shiftKey;

const isTab = ({ key, shiftKey, altKey, ctrlKey, metaKey }: KeyboardEvent): boolean =>
  key === 'Tab' && !shiftKey && !altKey && !ctrlKey && !metaKey;

/** True when the focus is on the page itself, or on the headline, which has it after the page was opened. */
const isNowhere = (focused: Element | null): boolean =>
  !focused || focused === document.body || focused.matches('h1, main');
