import foundRules from './highlights.css?raw';

/** Named highlights of the page, each with its priority: of two on the same words the higher one is drawn on top. */
const PRIORITIES = {
  'hl-saffron': -1,
  'hl-olive': -1,
  'hl-rose': -1,
  'hl-noted': -1,
  found: 0,
  spoken: 0,
  current: 1,
} as const;

/**
 * `found`: every found word · `current`: the match at which the reader is · `spoken`: the sentence read aloud ·
 * `hl-…`: annotations.
 */
export type HighlightName = keyof typeof PRIORITIES;

/**
 * Draws a named highlight over ranges of text by the CSS Custom Highlight API. Nothing is put into the text, so the
 * letters of a word stay joined and the page's nodes stay as they were rendered. A browser without the API (before
 * Chrome and Edge 105, Safari 17.2, Firefox 140) draws nothing, and its text reads the same.
 * @param rules the style sheet that says what the highlight looks like
 * @returns takes these ranges out of the highlight again
 */
export function paint(
  name: HighlightName,
  ranges: readonly AbstractRange[],
  rules: string = foundRules,
): () => void {
  if (typeof Highlight !== 'function' || ranges.length === 0) return () => undefined;
  adopt(rules);
  const highlight = CSS.highlights.get(name) ?? new Highlight();
  highlight.priority = PRIORITIES[name];
  CSS.highlights.set(name, highlight);
  for (const range of ranges) highlight.add(range);
  return () => {
    for (const range of ranges) highlight.delete(range);
  };
}

const adopted = new Set<string>();

/** Adds a style sheet to the document, once. It comes as text because the build's CSS minifier does not know `::highlight()`. */
function adopt(rules: string): void {
  if (adopted.has(rules)) return;
  adopted.add(rules);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rules);
  document.adoptedStyleSheets.push(sheet);
}
