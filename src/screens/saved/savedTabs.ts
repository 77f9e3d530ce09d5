import { fold } from '../../text/fold.ts';
import { foldedWords } from '../../text/prefixMatch.ts';
import type { StoredRecord, Annotation } from '../../storage/record.ts';
import { isUnfinished } from '../../storage/record.ts';
import { SAVED } from '../../site/addresses.ts';
import { addressQuery } from '../../site/queryParameters.ts';

/** Parts of `/saved/?part=…`. */
export const PARTS = ['reading', 'later', 'favourite', 'marks', 'history'] as const;
export type Part = (typeof PARTS)[number];

/** Part and filter the address asks for; `q` is '' for no filter. */
export interface Asked {
  part: Part;
  q: string;
}

/** Reads the query part of an address; unknown values are ignored. */
export function readAsked(search: string): Asked {
  const asked = addressQuery(search);
  const part = PARTS.find((one) => one === asked.get('part')) ?? 'reading';
  return { part, q: asked.get('q') ?? '' };
}

/** Address, below the base, of a part with a filter. */
export function savedAddress({ part, q }: Asked): string {
  const asked = addressQuery();
  if (part !== 'reading') asked.append('part', part);
  if (q) asked.append('q', q);
  const query = asked.toString();
  return query ? `${SAVED}?${query}` : SAVED;
}

/** Time since which an article has been in a part; undefined when it is not in it. */
const SINCE: Record<Part, (record: StoredRecord) => number | undefined> = {
  reading: (record) => (isUnfinished(record) ? record.place?.when : undefined),
  later: ({ later }) => later,
  favourite: ({ favourite }) => favourite,
  marks: ({ marks = [] }) =>
    marks.length ? Math.max(...marks.map(({ made, changed }) => changed ?? made)) : undefined,
  history: ({ place }) => place?.when,
};

/** The articles of a part, the latest first. */
export const ofPart = (records: readonly StoredRecord[], part: Part): StoredRecord[] =>
  records
    .flatMap((one) => {
      const since = SINCE[part](one);
      return since === undefined ? [] : [{ one, since }];
    })
    .sort((a, b) => b.since - a.since)
    .map(({ one }) => one);

/** Number of articles or annotations in a part. */
export function sizeOf(records: readonly StoredRecord[], part: Part): number {
  const articles = ofPart(records, part);
  return part === 'marks' ? articles.reduce((sum, { marks = [] }) => sum + marks.length, 0) : articles.length;
}

/**
 * Filters records by words: every word must be in the headline, source or keywords, or in an annotation. In the part
 * `marks` only annotations with all words remain, or all of them when the headline has all words.
 */
export function withWords(records: readonly StoredRecord[], { part, q }: Asked): StoredRecord[] {
  const words = foldedWords(q);
  if (words.length === 0) return [...records];
  const has = (text: string) => words.every((word) => text.includes(word));
  return records.flatMap((one) => {
    const { brief, marks = [] } = one;
    const article = fold([brief.title, brief.source, ...brief.keywords].join(' '));
    const annotated = marks.filter((one) => has(`${article} ${textOf(one)}`));
    if (part === 'marks') return annotated.length ? [{ ...one, marks: annotated }] : [];
    return has(article) || annotated.length ? [one] : [];
  });
}

const textOf = ({ at, note = '' }: Annotation): string => fold(`${at.exact} ${note}`);

/** Day of a moment in the reader's time zone, `YYYY-MM-DD`. */
export function dayOf(moment: number): string {
  const date = new Date(moment);
  const two = (part: number) => String(part).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
