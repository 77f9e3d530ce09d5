import { useEffect, useRef } from 'react';

/** Red line on the window's upper edge that grows, from the side reading begins at, with the share of the text read. */
export function ProgressBar() {
  const line = useRef<HTMLDivElement>(null);
  useEffect(() => {
    let frame = 0;
    const draw = () => {
      frame = 0;
      const text = document.querySelector('.textcol');
      if (!line.current || !text) return;
      const { top, bottom } = text.getBoundingClientRect();
      const start = top + scrollY;
      const way = bottom + scrollY - innerHeight;
      // A text that fits the window has no progress.
      const read = way > start / 2 ? Math.min(1, Math.max(0, scrollY / way)) : 0;
      line.current.style.inlineSize = `${read * 100}%`;
    };
    const moved = () => {
      frame ||= requestAnimationFrame(draw);
    };
    moved();
    addEventListener('scroll', moved, { passive: true });
    addEventListener('resize', moved);
    return () => {
      cancelAnimationFrame(frame);
      removeEventListener('scroll', moved);
      removeEventListener('resize', moved);
    };
  }, []);
  return <div ref={line} className="progress" />;
}
