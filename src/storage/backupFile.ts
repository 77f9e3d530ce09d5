import type { StoredRecord, Annotation } from './record.ts';
import { readRecord, withAnnotation } from './record.ts';

/** The version of the file this Warraq writes. One that reads it must say so of a newer one. */
const VERSION = 1;

/** What a file of the shelf turned out to be. `newer`: written by a later Warraq than this. */
export type ReadBackup =
  | {
      ok: true;
      kept: StoredRecord[];
      /** Records that could not be read; the rest was. */ unreadable: number;
    }
  | { ok: false; problem: 'not-json' | 'not-ours' | 'newer' };

/**
 * The shelf as a file to be carried to another device.
 * @param now the moment written into it
 * @returns JSON: `{ "warraq": "shelf", "version": 1, "exported": ISO 8601, "kept": StoredRecord[] }`
 */
export function writeBackup(kept: readonly StoredRecord[], now: Date): string {
  return JSON.stringify({ warraq: 'shelf', version: VERSION, exported: now.toISOString(), kept }, null, 1);
}

/** Reads such a file; any text may be given, nothing is thrown. */
export function readBackup(text: string): ReadBackup {
  let file: unknown;
  try {
    // Editors of some systems put a byte order mark before it.
    file = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return { ok: false, problem: 'not-json' };
  }
  const { warraq, version, kept } = (typeof file === 'object' && file !== null ? file : {}) as Record<
    string,
    unknown
  >;
  if (warraq !== 'shelf' || typeof version !== 'number') return { ok: false, problem: 'not-ours' };
  if (version > VERSION) return { ok: false, problem: 'newer' };
  if (!Array.isArray(kept)) return { ok: false, problem: 'not-ours' };
  const read = kept.flatMap((record: unknown) => readRecord(record) ?? []);
  return { ok: true, kept: read, unreadable: kept.length - read.length };
}

/**
 * Two records of one article as one that loses nothing: all marks, of one mark the version changed last, the later
 * place of reading, the earlier wish. Merged with itself a record is itself.
 */
export function merge(mine: StoredRecord, theirs: StoredRecord): StoredRecord {
  const later = earliest(mine.later, theirs.later);
  const favourite = earliest(mine.favourite, theirs.favourite);
  const place =
    !mine.place || (theirs.place && theirs.place.when > mine.place.when) ? theirs.place : mine.place;
  const marks = mergeAnnotations(mine.marks ?? [], theirs.marks ?? []);
  return {
    ...theirs,
    ...mine,
    brief: touched(theirs) > touched(mine) ? theirs.brief : mine.brief,
    ...(place && { place }),
    ...(later !== undefined && { later }),
    ...(favourite !== undefined && { favourite }),
    ...(marks.length > 0 && { marks }),
  };
}

function mergeAnnotations(mine: readonly Annotation[], theirs: readonly Annotation[]): Annotation[] {
  return theirs.reduce<Annotation[]>(
    (marks, mark) => {
      const same = marks.find(({ id }) => id === mark.id);
      return same && !isNewer(mark, same) ? marks : withAnnotation(marks, mark);
    },
    [...mine],
  );
}

/** Changed later; or at the same moment, and with a note where the other has none. */
function isNewer(mark: Annotation, than: Annotation): boolean {
  const [one, other] = [mark.changed ?? mark.made, than.changed ?? than.made];
  return one === other ? Boolean(mark.note) && !than.note : one > other;
}

function earliest(one: number | undefined, other: number | undefined): number | undefined {
  return one === undefined || other === undefined ? (one ?? other) : Math.min(one, other);
}

/** When something was last done with the article. */
function touched({ place, later, favourite, marks = [] }: StoredRecord): number {
  const times = marks.map(({ made, changed }) => changed ?? made);
  return Math.max(place?.when ?? 0, later ?? 0, favourite ?? 0, ...times);
}
