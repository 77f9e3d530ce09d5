/** Opening of a by-line that the fact's name «الكاتب» repeats. */
const WROTE = /^\s*(?:كتبت?|بقلم|الكاتبة?)\s*[:：]\s*(?=\p{L})/u;

/** Part of a by-line; `author` is the number of the author whom it names. */
export interface BylinePart {
  text: string;
  author?: number;
}

/**
 * Cuts a by-line into the names of its authors and what stands between them, without an opening «كتبت:». Authors whom
 * the by-line does not name as they are spelt follow it, parted by commas.
 */
export function bylineParts(byline = '', authors: readonly string[] = []): BylinePart[] {
  const line = byline.replace(WROTE, '');
  const parts: BylinePart[] = [];
  const unnamed: number[] = [];
  let done = 0;
  authors.forEach((name, author) => {
    const at = line.indexOf(name, done);
    if (at < 0) {
      unnamed.push(author);
      return;
    }
    // Two by-lines of bare names are printed one under the other.
    const between = line.slice(done, at);
    if (between !== '') parts.push({ text: between.trim() === '' ? '، ' : between });
    parts.push({ text: name, author });
    done = at + name.length;
  });
  if (done < line.length) parts.push({ text: line.slice(done) });
  for (const author of unnamed) {
    if (parts.length > 0) parts.push({ text: '، ' });
    parts.push({ text: authors[author] ?? '', author });
  }
  return parts;
}
