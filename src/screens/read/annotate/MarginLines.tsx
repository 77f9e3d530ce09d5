import type { RefObject } from 'react';
import { useLayoutEffect, useState } from 'react';
import { rangesOf } from './selectionSpans.ts';
import type { PlacedAnnotation } from './useAnnotations.ts';

interface Line {
  ink: string;
  /** CSS pixels of the page. */
  top: number;
  height: number;
  start: number;
}

/** CSS pixels between the text and its line. */
const AWAY = 10;

/**
 * Where the browser cannot paint text (paintAnnotations.ts): a line in the ink's colour in the margin, beside the lines of
 * each annotation. Nothing is put into the text.
 */
export function MarginLines({
  placed,
  article,
  texts,
}: {
  placed: readonly PlacedAnnotation[];
  article: RefObject<HTMLElement | null>;
  texts: readonly string[];
}) {
  const [lines, setLines] = useState<Line[]>([]);
  useLayoutEffect(() => {
    const root = article.current;
    if (!root) return undefined;
    const measure = () =>
      setLines(
        placed.flatMap(({ annotation: { ink }, span }) =>
          (span ? rangesOf(span, root, texts) : []).map((range) => lineBeside(range, root, ink)),
        ),
      );
    const growth = new ResizeObserver(measure);
    growth.observe(root);
    return () => growth.disconnect();
  }, [placed, article, texts]);
  return lines.map(({ ink, top, height, start }, i) => (
    <span
      key={i}
      aria-hidden="true"
      className="markline"
      style={{
        position: 'absolute',
        insetBlockStart: top,
        insetInlineStart: start,
        blockSize: height,
        inlineSize: 5,
        background: `var(--hl-${ink})`,
        outline: '1px solid var(--edge)',
      }}
    />
  ));
}

/** The text is Arabic in either language of the interface: its lines begin at its right edge. */
function lineBeside(range: Range, article: HTMLElement, ink: string): Line {
  const { top, height } = range.getBoundingClientRect();
  const edge = article.querySelector('.body')?.getBoundingClientRect().right ?? 0;
  const isRtl = document.documentElement.dir === 'rtl';
  const start = isRtl ? document.documentElement.clientWidth - edge - AWAY : edge + AWAY;
  return { ink, top: top + scrollY, height, start };
}
