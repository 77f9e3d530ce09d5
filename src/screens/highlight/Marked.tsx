import { useLayoutEffect, useRef } from 'react';
import type { Match } from '../../search/answer.ts';
import { BidiText } from '../ui/BidiText.tsx';
import { domText } from './domText.ts';
import { paint } from './highlights.ts';

/**
 * Shows a title or snippet with the found words in it painted.
 * @param marks offsets in the text as shown, its entities decoded; in order
 */
export function Marked({ text, marks }: { text: string; marks: readonly Match[] }) {
  const span = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => {
    if (!span.current || marks.length === 0) return undefined;
    return paint('found', marks.map(domText(span.current).rangeOf));
  }, [marks]);
  return (
    <span ref={span}>
      <BidiText text={text} />
    </span>
  );
}
