import { LETTERS, SHADDA } from './wordmarkPaths.ts';

/**
 * «ورّاق» in ruqʿa, the scribe's own hand: outlines of Aref Ruqaa 700 (see fonts/README.md), the shadda apart so
 * that it can be red, as copyists pointed in red.
 * Decoration: the link around it carries the name.
 */
export function Wordmark({ className }: { className: string }) {
  return (
    <svg className={className} viewBox="0 -343.5 847 343.5" aria-hidden>
      <path fill="currentColor" d={LETTERS} />
      <path className="fill-accent" d={SHADDA} />
    </svg>
  );
}
