import type { StoredRecord, Annotation } from '../../storage/record.ts';
import { withAnnotation } from '../../storage/record.ts';
import type { Part } from './savedTabs.ts';

/** Removal of something on this screen, with all that is needed to bring it back. */
export interface Removal {
  id: string;
  brief: StoredRecord['brief'];
  /** Fields of the record that were removed, or one annotation with the ids of all annotations at that time. */
  what: Pick<StoredRecord, 'place' | 'later' | 'favourite'> | { annotation: Annotation; among: string[] };
}

/** The removal of an article from a part. */
export function removalFrom(part: Exclude<Part, 'marks'>, record: StoredRecord): Removal {
  const { id, brief, place, later, favourite } = record;
  if (part === 'later') return { id, brief, what: { ...(later !== undefined && { later }) } };
  if (part === 'favourite') return { id, brief, what: { ...(favourite !== undefined && { favourite }) } };
  return { id, brief, what: { ...(place && { place }) } };
}

/** The removal of an annotation. */
export const removalOf = ({ id, brief, marks = [] }: StoredRecord, annotation: Annotation): Removal => ({
  id,
  brief,
  what: { annotation, among: marks.map((one) => one.id) },
});

/** The record without what was removed. */
export function without(record: StoredRecord, { what }: Removal): StoredRecord {
  if ('annotation' in what) {
    return { ...record, marks: (record.marks ?? []).filter(({ id }) => id !== what.annotation.id) };
  }
  const { place, later, favourite, ...rest } = record;
  return {
    ...rest,
    ...(place && !what.place && { place }),
    ...(later !== undefined && what.later === undefined && { later }),
    ...(favourite !== undefined && what.favourite === undefined && { favourite }),
  };
}

/** The record with what was removed put back; later changes of the reader stay. */
export function withAgain(record: StoredRecord, { what }: Removal): StoredRecord {
  if (!('annotation' in what)) return { ...what, ...record };
  const { annotation, among } = what;
  const annotations = record.marks ?? [];
  const after = among.slice(among.indexOf(annotation.id) + 1);
  const next = annotations.findIndex(({ id }) => after.includes(id));
  const stands = next < 0 || annotations.some(({ id }) => id === annotation.id);
  return {
    ...record,
    marks: stands ? withAnnotation(annotations, annotation) : annotations.toSpliced(next, 0, annotation),
  };
}

/** All records as if nothing had been removed: the list has a line for each removal, which can undo it. */
export function allAgain(stored: readonly StoredRecord[], removals: readonly Removal[]): StoredRecord[] {
  const records = new Map(stored.map((one) => [one.id, one]));
  for (const removal of removals.toReversed()) {
    const { id, brief } = removal;
    records.set(id, withAgain(records.get(id) ?? { id, brief }, removal));
  }
  return [...records.values()];
}

/** Removal of an article from a part, if there is one. */
export const isRemoved = (
  removals: readonly Removal[],
  part: Part,
  record: StoredRecord,
): Removal | undefined => {
  const key = part === 'later' || part === 'favourite' ? part : 'place';
  return removals.find(({ id, what }) => id === record.id && key in what);
};

/** Removal of an annotation, if there is one. */
export const isAnnotationRemoved = (
  removals: readonly Removal[],
  annotation: Annotation,
): Removal | undefined =>
  removals.find(({ what }) => 'annotation' in what && what.annotation.id === annotation.id);
