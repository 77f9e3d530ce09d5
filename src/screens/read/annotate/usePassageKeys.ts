import { useEffect, useRef } from 'react';
import { currentBlock, hasPassage } from '../../highlight/currentBlock.ts';
import type { PassageAction } from '../../routing/events.ts';
import { PASSAGE_REQUESTED, STEPPED } from '../../routing/events.ts';
import type { Span } from '../../../storage/textQuote.ts';
import { extended, EXTENDING } from './extendSelection.ts';
import { rangesOf, sameSpan, selectedSpan } from './selectionSpans.ts';
import type { TextSelection, ToolbarTarget } from './useTextSelection.ts';
import { isAltM } from './useTextSelection.ts';

type Passage = Pick<TextSelection, 'article' | 'texts' | 'placed'>;

/**
 * Lets keys alone select and mark: Shift with an arrow selects in the current paragraph (extendSelection.ts), and h, n, c and
 * Alt+M act on the selected words, or else on that paragraph. Stepping to another item closes the toolbar.
 */
export function usePassageKeys(selecting: TextSelection): void {
  const now = useRef(selecting);
  useEffect(() => {
    now.current = selecting;
  });
  useEffect(() => {
    const asked = (event: Event) => {
      const target = targetOf(now.current);
      if (!(event instanceof CustomEvent) || !target) return;
      event.preventDefault();
      now.current.open({ ...target, asked: { action: event.detail as PassageAction } });
    };
    const pressed = (event: KeyboardEvent) => {
      if (event.defaultPrevented) return;
      const { target, open } = now.current;
      if (isAltM(event) && !target) {
        const passage = targetOf(now.current);
        if (!passage) return;
        open({ ...passage, reach: true });
      } else if (!isShiftOnly(event) || isField(event.target) || !select(event.key, now.current)) return;
      event.preventDefault();
    };
    const stepped = () => {
      const selection = getSelection();
      if (!selection?.isCollapsed) selection?.removeAllRanges();
      if (now.current.target) now.current.close();
    };
    document.addEventListener(PASSAGE_REQUESTED, asked);
    document.addEventListener('keydown', pressed);
    document.addEventListener(STEPPED, stepped);
    return () => {
      document.removeEventListener(PASSAGE_REQUESTED, asked);
      document.removeEventListener('keydown', pressed);
      document.removeEventListener(STEPPED, stepped);
    };
  }, []);
}

const isShiftOnly = ({ shiftKey, altKey, ctrlKey, metaKey }: KeyboardEvent): boolean =>
  shiftKey && !altKey && !ctrlKey && !metaKey;

const isField = (at: EventTarget | null): boolean =>
  at instanceof Element && at.closest('input, textarea, select, [contenteditable], dialog') !== null;

/** Toolbar for the passage: its annotation, or else the passage as picked words. */
function targetOf({ article, texts, placed }: Passage): ToolbarTarget | undefined {
  const span = hasPassage() ? (selectedSpan(article.current, texts) ?? currentSpan(texts)) : undefined;
  if (!span) return undefined;
  const known = placed.find((one) => one.span && sameSpan(one.span, span));
  return known ? { kind: 'annotation', id: known.annotation.id, span } : { kind: 'picked', span };
}

/** The whole of the current paragraph. */
function currentSpan(texts: readonly string[]): Span | undefined {
  const block = indexOf(currentBlock());
  const text = block === undefined ? undefined : texts[block];
  if (block === undefined || !text) return undefined;
  const from = text.length - text.trimStart().length;
  return { block, from, toBlock: block, to: text.trimEnd().length };
}

/** Number of a block by its id, `p1` for the first; 0-based. */
const indexOf = (block: HTMLElement | undefined): number | undefined =>
  block && Number(block.id.slice(1)) - 1;

/**
 * Selects in the current paragraph by a key.
 * @returns false when the key is none of these, or there is no current paragraph to select in
 */
function select(key: string, { article, texts }: Passage): boolean {
  const extending = EXTENDING[key];
  const block = indexOf(currentBlock());
  const text = block === undefined ? undefined : texts[block];
  const selection = getSelection();
  if (!extending || block === undefined || !text || !article.current || !selection) return false;
  const span = selectedSpan(article.current, texts);
  const isHere = span?.block === block && span.toBlock === block;
  // Words selected elsewhere are extended by the browser.
  if (span && !isHere) return false;
  const part = extended(text, isHere ? span : undefined, extending.unit, extending.by);
  const [range] = part ? rangesOf({ block, toBlock: block, ...part }, article.current, texts) : [];
  selection.removeAllRanges();
  if (range) selection.addRange(range);
  return true;
}
