import { startTransition, useEffect, useState } from 'react';
import type { Block } from '../../article/article.ts';
import { isReturning } from '../routing/scrollMemory.ts';
import { rootAttributes } from '../routing/rootAttributes.ts';

/** Characters that fill the largest window. */
const WINDOWFUL = 2400;
/** Longest wait for the first frame, in milliseconds: a page in a hidden tab is not painted. */
const UNPAINTED = 200;

/**
 * Renders an article navigated to in two steps: the first windowful of its text, then, once that is painted, the rest.
 * Gain from click to painted text at CPU × 4, 412 px, medians of 11 taken in turns: 257 → 114 ms for 41 blocks, 202 → 102 ms
 * for 17 (on a busy machine: trust the ratio). The page opened first is rendered whole, as it was prerendered; so is one
 * the reader returns to or opens at a fragment, because the place needs the page's height.
 * @returns true once the rest is to be rendered
 */
export function useRest(): boolean {
  const [rest, setRest] = useState(isWholeAtOnce);
  useEffect(() => {
    if (rest) return undefined;
    const follow = () => startTransition(() => setRest(true));
    let timer = setTimeout(follow, UNPAINTED);
    const frame = requestAnimationFrame(() => {
      clearTimeout(timer);
      timer = setTimeout(follow);
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, [rest]);
  return rest;
}

const isWholeAtOnce = (): boolean =>
  typeof document === 'undefined' || !('alive' in rootAttributes()) || location.hash !== '' || isReturning();

/** First blocks of a text, as many as fill a window. */
export function beginningOf(body: readonly Block[]): Block[] {
  let length = 0;
  const end = body.findIndex(({ text }) => (length += text.length) > WINDOWFUL);
  return end < 0 ? [...body] : body.slice(0, end + 1);
}
