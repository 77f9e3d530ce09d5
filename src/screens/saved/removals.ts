import type { StoredRecord, Annotation } from '../../storage/record.ts';
import { withAnnotation } from '../../storage/record.ts';
import type { Part } from './savedTabs.ts';

/** Something the reader took away on this screen, with all that is needed to bring it back. */
export interface Removal {
  id: string;
  brief: StoredRecord['brief'];
  /** What was taken: one of the article's own, or one of its marks, with the ids of those it stood among. */
  what: Pick<StoredRecord, 'place' | 'later' | 'favourite'> | { mark: Annotation; among: string[] };
}

/** The removal of an article from a part. */
export function removalFrom(part: Exclude<Part, 'marks'>, kept: StoredRecord): Removal {
  const { id, brief, place, later, favourite } = kept;
  if (part === 'later') return { id, brief, what: { ...(later !== undefined && { later }) } };
  if (part === 'favourite') return { id, brief, what: { ...(favourite !== undefined && { favourite }) } };
  return { id, brief, what: { ...(place && { place }) } };
}

/** The removal of a mark. */
export const removalOf = ({ id, brief, marks = [] }: StoredRecord, mark: Annotation): Removal => ({
  id,
  brief,
  what: { mark, among: marks.map((one) => one.id) },
});

/** What is kept, without it. */
export function without(kept: StoredRecord, { what }: Removal): StoredRecord {
  if ('mark' in what) {
    return { ...kept, marks: (kept.marks ?? []).filter(({ id }) => id !== what.mark.id) };
  }
  const { place, later, favourite, ...rest } = kept;
  return {
    ...rest,
    ...(place && !what.place && { place }),
    ...(later !== undefined && what.later === undefined && { later }),
    ...(favourite !== undefined && what.favourite === undefined && { favourite }),
  };
}

/** What is kept, with it again. What the reader has done since stays. */
export function withAgain(kept: StoredRecord, { what }: Removal): StoredRecord {
  if (!('mark' in what)) return { ...what, ...kept };
  const { mark, among } = what;
  const marks = kept.marks ?? [];
  const after = among.slice(among.indexOf(mark.id) + 1);
  const next = marks.findIndex(({ id }) => after.includes(id));
  const stands = next < 0 || marks.some(({ id }) => id === mark.id);
  return { ...kept, marks: stands ? withAnnotation(marks, mark) : marks.toSpliced(next, 0, mark) };
}

/** Everything kept, as if nothing had been removed: the list keeps a line for each, where it can be undone. */
export function allAgain(kept: readonly StoredRecord[], removals: readonly Removal[]): StoredRecord[] {
  const records = new Map(kept.map((one) => [one.id, one]));
  for (const removal of removals.toReversed()) {
    const { id, brief } = removal;
    records.set(id, withAgain(records.get(id) ?? { id, brief }, removal));
  }
  return [...records.values()];
}

/** Was this article taken from the part? */
export const isRemoved = (
  removals: readonly Removal[],
  part: Part,
  kept: StoredRecord,
): Removal | undefined => {
  const key = part === 'later' || part === 'favourite' ? part : 'place';
  return removals.find(({ id, what }) => id === kept.id && key in what);
};

/** Was this mark taken away? */
export const isAnnotationRemoved = (removals: readonly Removal[], mark: Annotation): Removal | undefined =>
  removals.find(({ what }) => 'mark' in what && what.mark.id === mark.id);
