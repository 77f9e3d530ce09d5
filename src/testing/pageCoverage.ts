import { withoutEntities } from '../text/entities.ts';
import type { LinePart, ParsedPage } from '../article/article.ts';

/** Splits a page into lines as the account counts them: ended by \n, \r\n, or (on a page without \n) a lone \r. */
function linesOf(text: string): string[] {
  return text.includes('\n') ? text.split('\n') : text.split('\r');
}

/**
 * Checks the account a page gives of its lines against its text: every entry lies within its line, no two overlap,
 * and together they cover every non-blank character.
 * @returns one sentence a fault; none when all is well
 */
export function coverageFaults(text: string, page: ParsedPage): string[] {
  if (!page.ok) return [];
  const faults: string[] = [];
  const entries = new Map<number, LinePart[]>();
  for (const part of page.lines) {
    const same = entries.get(part.n);
    if (same === undefined) entries.set(part.n, [part]);
    else same.push(part);
  }
  linesOf(text).forEach((line, index) => {
    const n = index + 1;
    const parts = entries.get(n) ?? [];
    entries.delete(n);
    let covered = 0;
    for (const part of parts.toSorted((a, b) => (a.from ?? 0) - (b.from ?? 0))) {
      const from = part.from ?? 0;
      const to = part.to ?? line.length;
      if (from < 0 || to > line.length || from >= to)
        faults.push(`Line ${n}: ${from}..${to} is not within it.`);
      if (from < covered) faults.push(`Line ${n}: two entries overlap at ${from}.`);
      if (line.slice(covered, from).trim() !== '')
        faults.push(`Line ${n}: ${covered}..${from} is unaccounted for.`);
      covered = Math.max(covered, to);
    }
    if (line.slice(covered).trim() !== '') faults.push(`Line ${n}: ${covered}.. is unaccounted for.`);
  });
  for (const n of entries.keys()) faults.push(`Line ${n} is not in the page.`);
  return faults;
}

/** True when every non-blank character of a page that was read is accounted for. */
export function isFullyCovered(text: string, page: ParsedPage): boolean {
  return coverageFaults(text, page).length === 0;
}

/**
 * Checks the article against the account: stretches accounted as title, paragraph, source … stand in the article
 * letter for letter (white space at the ends apart), in the page's order, and the article holds nothing else.
 */
export function verbatimFaults(text: string, page: ParsedPage): string[] {
  if (!page.ok) return [];
  const { article } = page;
  const lines = linesOf(text);
  const printed = (...kinds: LinePart['is'][]) =>
    page.lines
      .filter((part) => kinds.includes(part.is))
      .map((part) => (lines[part.n - 1] ?? '').slice(part.from, part.to).trim());
  const faults: string[] = [];
  const compare = (what: string, found: string[], held: string[]) => {
    // A paragraph of hard-wrapped lines is printed on several.
    const wrapped = found.length > held.length && found.join(' ') === held.join(' ');
    if (!wrapped && JSON.stringify(found) !== JSON.stringify(held))
      faults.push(
        `${what}: the page prints ${JSON.stringify(found)}, the article holds ${JSON.stringify(held)}.`,
      );
  };
  compare('title', printed('title'), article.titleFrom === 'page' ? [article.title] : []);
  compare('dateline', printed('dateline'), article.dateline === undefined ? [] : [article.dateline]);
  compare('source', printed('source'), article.source === undefined ? [] : [article.source]);
  for (const part of ['byline', 'kicker', 'section'] as const)
    compare(part, printed(part), article[part] === undefined ? [] : [article[part]]);
  compare(
    'paragraph',
    printed('paragraph', 'caption'),
    article.body.map((block) => block.text),
  );
  compare('keywords', printed('keywords'), page.printedKeywords);
  const related = printed('related');
  if (related.length !== article.related.length)
    faults.push(`related: ${related.length} lines, ${article.related.length} headlines.`);
  article.related.forEach((headline, index) => {
    const line = related[index] ?? '';
    // Only a bullet or a number may be gone, and it holds no word.
    if (
      !line.endsWith(headline.text) ||
      /\p{L}{2}/u.test(withoutEntities(line.slice(0, line.length - headline.text.length)))
    )
      faults.push(`related: «${line}» became «${headline.text}».`);
  });
  const readAlso = printed('read-also').join('\n');
  for (const block of article.readAlso)
    for (const piece of [block.title, ...block.body, block.source ?? '', ...(block.keywords ?? [])])
      if (!readAlso.includes(piece)) faults.push(`read-also: «${piece}» is not printed.`);
  return faults;
}
