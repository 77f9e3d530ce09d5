import { startTransition, useEffect, useState } from 'react';
import type { Block } from '../../article/article.ts';
import { isReturning } from '../routing/scrollMemory.ts';
import { rootAttributes } from '../routing/rootAttributes.ts';

/** What fills the largest window, in characters. */
const WINDOWFUL = 2400;
/** A page that is not looked at is not painted: it is not waited for longer than this, in milliseconds. */
const UNPAINTED = 200;

/**
 * A page gone to shows the beginning of its text first, which is painted the sooner; the rest follows at once. The
 * page opened first is there already, and one the reader comes back to, or to a place of, needs its height.
 * @returns whether the rest is to be rendered
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

/** The first blocks of a text: as many as fill a window. */
export function beginningOf(body: readonly Block[]): Block[] {
  let length = 0;
  const end = body.findIndex(({ text }) => (length += text.length) > WINDOWFUL);
  return end < 0 ? [...body] : body.slice(0, end + 1);
}
