import look from './highlights.css?raw';

/**
 * Found words are painted by the CSS Custom Highlight API: nothing is put into the text, so the letters of a word
 * stay joined and the page's nodes stay as they were rendered. Where a browser lacks it, `<mark>` is rendered.
 */
export const canHighlight = (): boolean => typeof Highlight === 'function' && 'highlights' in CSS;

/** `found`: every found word. `current`: the one the reader is at, painted over it. */
export type Paint = 'found' | 'current';

const dressed = new Set<string>();

/** Gives the document the rules of painted text, once: as text, for the build's reader of style sheets does not know `::highlight()`. */
export function dress(rules: string): void {
  if (dressed.has(rules)) return;
  dressed.add(rules);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rules);
  document.adoptedStyleSheets.push(sheet);
}

/** Paints ranges of text; what is returned takes the paint away. Only where `canHighlight`. */
export function paint(as: Paint, ranges: readonly AbstractRange[]): () => void {
  dress(look);
  const highlight = CSS.highlights.get(as) ?? new Highlight();
  highlight.priority = as === 'current' ? 1 : 0;
  CSS.highlights.set(as, highlight);
  for (const range of ranges) highlight.add(range);
  return () => {
    for (const range of ranges) highlight.delete(range);
  };
}
