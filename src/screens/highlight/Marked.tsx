import { useLayoutEffect, useRef } from 'react';
import type { Match } from '../../search/answer.ts';
import { canHighlight, paint } from './highlights.ts';
import { MarkedTitle } from './MarkedText.tsx';
import { domText } from './domText.ts';

/**
 * A title or passage with the found words in it marked.
 * @param marks offsets in the text as shown, «&quot;» and the like read; in order
 */
export function Marked({ text, marks }: { text: string; marks: readonly Match[] }) {
  const span = useRef<HTMLSpanElement>(null);
  const painted = canHighlight();
  useLayoutEffect(() => {
    if (!painted || !span.current || marks.length === 0) return undefined;
    const printed = domText(span.current);
    return paint('found', marks.map(printed.rangeOf));
  }, [painted, marks]);
  return (
    <span ref={span}>
      <MarkedTitle text={text} marks={painted ? [] : marks} />
    </span>
  );
}
