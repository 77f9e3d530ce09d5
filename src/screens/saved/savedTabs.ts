import { fold } from '../../text/fold.ts';
import { foldedWords } from '../../text/prefixMatch.ts';
import type { Count } from '../../site/files.ts';
import type { StoredRecord, Annotation, Ink } from '../../storage/record.ts';
import { INKS, isUnfinished } from '../../storage/record.ts';
import { SAVED } from '../../site/addresses.ts';
import { addressQuery } from '../../site/queryParameters.ts';

/** Parts of `/saved/?part=…` that hold articles. */
export const PARTS = ['reading', 'later', 'favourite', 'marks', 'history'] as const;
export type Part = (typeof PARTS)[number];
/** All parts of `/saved/?part=…`, in the order of their links. */
export const TABS = ['reading', 'later', 'favourite', 'marks', 'searches', 'history'] as const;
export type Tab = (typeof TABS)[number];

/** Part and filter the address asks for; `q` is '' for no words. */
export interface Asked<Asks extends Tab = Tab> {
  part: Asks;
  q: string;
  /** Ink and tag that annotations must have, in the part `marks` alone. */
  ink?: Ink;
  tag?: string;
}

/** Reads the query part of an address, which may name no part; unknown values are ignored. */
export function readAsked(search: string): Omit<Asked, 'part'> & { part: Tab | undefined } {
  const asked = addressQuery(search);
  const part = TABS.find((one) => one === asked.get('part'));
  const q = asked.get('q') ?? '';
  if (part !== 'marks') return { part, q };
  const ink = INKS.find((one) => one === asked.get('ink'));
  const tag = asked.get('tag');
  return { part, q, ...(ink && { ink }), ...(tag && { tag }) };
}

/** First part that holds something: an address that names none opens it. Undefined while nothing is stored. */
export const firstPart = (records: readonly StoredRecord[]): Part | undefined =>
  PARTS.find((part) => sizeOf(records, part) > 0);

/** Address, below the base, of a part with a filter. */
export function savedAddress({ part, q, ink, tag }: Asked): string {
  const asked = addressQuery();
  asked.append('part', part);
  if (ink && part === 'marks') asked.append('ink', ink);
  if (tag && part === 'marks') asked.append('tag', tag);
  if (q) asked.append('q', q);
  return `${SAVED}?${asked.toString()}`;
}

/** Tells whether an address asks for some of a part only. */
export const isNarrowed = ({ q, ink, tag }: Asked): boolean => Boolean(q.trim() || ink || tag);

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
 * `marks` only annotations with all words, the ink and the tag remain; all words may be in the headline instead.
 */
export function withWords(
  records: readonly StoredRecord[],
  { part, q, ink, tag }: Asked<Part>,
): StoredRecord[] {
  const words = foldedWords(q);
  const key = tag === undefined ? undefined : fold(tag);
  if (words.length === 0 && !ink && key === undefined) return [...records];
  const has = (text: string) => words.every((word) => text.includes(word));
  return records.flatMap((one) => {
    const { brief, marks = [] } = one;
    const article = fold([brief.title, brief.source, ...brief.keywords].join(' '));
    const annotated = marks.filter(
      (one) =>
        (!ink || one.ink === ink) &&
        (key === undefined || one.tags?.some((other) => fold(other) === key)) &&
        has(`${article} ${textOf(one)}`),
    );
    if (part === 'marks') return annotated.length ? [{ ...one, marks: annotated }] : [];
    return has(article) || annotated.length ? [one] : [];
  });
}

const textOf = ({ at, note = '', tags = [] }: Annotation): string =>
  fold([at.exact, note, ...tags].join(' '));

/** Inks of annotations with their numbers, in the order of the inks. */
export function inksOf(records: readonly StoredRecord[]): { ink: Ink; count: number }[] {
  const marks = records.flatMap(({ marks = [] }) => marks);
  return INKS.map((ink) => ({ ink, count: marks.filter((one) => one.ink === ink).length }));
}

/** Tags of annotations with their numbers, most used first, in the spelling met first. */
export function tagsOf(records: readonly StoredRecord[]): Count[] {
  const tags = new Map<string, Count>();
  for (const text of records.flatMap(({ marks = [] }) => marks.flatMap((one) => one.tags ?? []))) {
    const { text: spelt, count } = tags.get(fold(text)) ?? { text, count: 0 };
    tags.set(fold(text), { text: spelt, count: count + 1 });
  }
  return [...tags.values()].sort((a, b) => b.count - a.count);
}
