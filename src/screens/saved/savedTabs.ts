import { fold } from '../../text/fold.ts';
import { foldedWords } from '../../text/prefixMatch.ts';
import type { StoredRecord, Annotation } from '../../storage/record.ts';
import { isUnfinished } from '../../storage/record.ts';
import { SAVED } from '../../site/addresses.ts';
import { addressQuery } from '../../site/queryParameters.ts';

/** What `/saved/?part=…` shows. */
export const PARTS = ['reading', 'later', 'favourite', 'marks', 'history'] as const;
export type Part = (typeof PARTS)[number];

/** What is asked of the screen; `q` is '' for no filter. */
export interface Asked {
  part: Part;
  q: string;
}

/** Reads the query part of the address. What is not understood is left out. */
export function readAsked(search: string): Asked {
  const asked = addressQuery(search);
  const part = PARTS.find((one) => one === asked.get('part')) ?? 'reading';
  return { part, q: asked.get('q') ?? '' };
}

/** The address, below the base, that asks for it. */
export function savedAddress({ part, q }: Asked): string {
  const asked = addressQuery();
  if (part !== 'reading') asked.append('part', part);
  if (q) asked.append('q', q);
  const query = asked.toString();
  return query ? `${SAVED}?${query}` : SAVED;
}

/** Is an article in a part, and since when? The latest comes first. */
const SINCE: Record<Part, (kept: StoredRecord) => number | undefined> = {
  reading: (kept) => (isUnfinished(kept) ? kept.place?.when : undefined),
  later: ({ later }) => later,
  favourite: ({ favourite }) => favourite,
  marks: ({ marks = [] }) =>
    marks.length ? Math.max(...marks.map(({ made, changed }) => changed ?? made)) : undefined,
  history: ({ place }) => place?.when,
};

/** The articles of a part, the latest first. */
export const ofPart = (kept: readonly StoredRecord[], part: Part): StoredRecord[] =>
  kept
    .flatMap((one) => {
      const since = SINCE[part](one);
      return since === undefined ? [] : [{ one, since }];
    })
    .sort((a, b) => b.since - a.since)
    .map(({ one }) => one);

/** How many things a part has: articles, or marks. */
export function sizeOf(kept: readonly StoredRecord[], part: Part): number {
  const articles = ofPart(kept, part);
  return part === 'marks' ? articles.reduce((sum, { marks = [] }) => sum + marks.length, 0) : articles.length;
}

/**
 * The articles that have every word typed, in their headline, source or keywords, or in what was marked and noted.
 * Of an article in `marks` only the marks that have them remain; those of a headline that has them all remain.
 */
export function withWords(kept: readonly StoredRecord[], { part, q }: Asked): StoredRecord[] {
  const words = foldedWords(q);
  if (words.length === 0) return [...kept];
  const has = (text: string) => words.every((word) => text.includes(word));
  return kept.flatMap((one) => {
    const { brief, marks = [] } = one;
    const article = fold([brief.title, brief.source, ...brief.keywords].join(' '));
    const marked = marks.filter((mark) => has(`${article} ${textOf(mark)}`));
    if (part === 'marks') return marked.length ? [{ ...one, marks: marked }] : [];
    return has(article) || marked.length ? [one] : [];
  });
}

const textOf = ({ at, note = '' }: Annotation): string => fold(`${at.exact} ${note}`);

/** The day of a moment in the reader's own time zone, `YYYY-MM-DD`. */
export function dayOf(moment: number): string {
  const date = new Date(moment);
  const two = (part: number) => String(part).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
