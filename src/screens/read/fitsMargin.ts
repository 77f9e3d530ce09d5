import type { Article } from '../../article/article.ts';

/** Characters on a line and heights in CSS pixels, at 1920 px: of the text, of a related headline, of an opening. */
const TEXT = { perLine: 74, line: 41, gap: 20 };
const RELATED = { head: 60, each: 92 };
const ALSO = { head: 60, each: 170, perLine: 52, line: 33, gap: 13 };

const linesOf = (text: string, perLine: number): number => Math.ceil(text.length / perLine);

/**
 * Tells if the openings of other articles, «اقرأ أيضًا», fit under the related headlines in the end margin beside an article's
 * text. Where they do not the margin would run on alone after the text: they stand under it.
 */
export function fitsMargin({
  body,
  related,
  readAlso,
}: Pick<Article, 'body' | 'related' | 'readAlso'>): boolean {
  const height = (texts: readonly string[], { perLine, line, gap }: typeof TEXT) =>
    texts.reduce((sum, text) => sum + linesOf(text, perLine) * line + gap, 0);
  const text = height(
    body.map(({ text }) => text),
    TEXT,
  );
  const openings = readAlso.reduce((sum, { body }) => sum + ALSO.each + height(body, ALSO), ALSO.head);
  return RELATED.head + related.length * RELATED.each + openings <= text;
}
