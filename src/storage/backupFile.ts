import type { StoredRecord, Annotation } from './record.ts';
import { readRecord, withAnnotation } from './record.ts';
import type { SavedSearch } from './savedSearch.ts';
import { readSearch } from './savedSearch.ts';

/** Version of the format written here. A file of a newer version is refused. */
const VERSION = 1;

/** Result of reading a backup. `newer`: written by a later version of Warraq. */
export type ReadBackup =
  | {
      ok: true;
      records: StoredRecord[];
      searches: SavedSearch[];
      /** Number of damaged records, which were left out. */ unreadable: number;
    }
  | { ok: false; problem: 'not-json' | 'not-ours' | 'newer' };

/**
 * Writes all records and saved searches as a backup file, to be carried to another device.
 * @param now time of the backup
 * @returns JSON: `{ "warraq": "shelf", "version": 1, "exported": ISO 8601, "kept": StoredRecord[], "searches":
 *   SavedSearch[] }`; the names are those of the first backups, which had no searches
 */
export function writeBackup(
  records: readonly StoredRecord[],
  searches: readonly SavedSearch[],
  now: Date,
): string {
  return JSON.stringify(
    { warraq: 'shelf', version: VERSION, exported: now.toISOString(), kept: records, searches },
    null,
    1,
  );
}

/** Reads a backup file. Any text may be given; never throws. */
export function readBackup(text: string): ReadBackup {
  let file: unknown;
  try {
    // Editors of some systems put a byte order mark before the text.
    file = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return { ok: false, problem: 'not-json' };
  }
  const {
    warraq,
    version,
    kept,
    searches = [],
  } = (typeof file === 'object' && file !== null ? file : {}) as Record<string, unknown>;
  if (warraq !== 'shelf' || typeof version !== 'number') return { ok: false, problem: 'not-ours' };
  if (version > VERSION) return { ok: false, problem: 'newer' };
  if (!Array.isArray(kept) || !Array.isArray(searches)) return { ok: false, problem: 'not-ours' };
  const records = kept.flatMap((record: unknown) => readRecord(record) ?? []);
  const searchesRead = searches.flatMap((search: unknown) => readSearch(search) ?? []);
  const read = records.length + searchesRead.length;
  return { ok: true, records, searches: searchesRead, unreadable: kept.length + searches.length - read };
}

/**
 * Merges two records of one article without loss: all annotations, of one annotation the version changed last, the later
 * reading position, the earlier time of «للقراءة لاحقًا» and «المفضلة». A record merged with itself is itself.
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
    (merged, one) => {
      const same = merged.find(({ id }) => id === one.id);
      return same && !isNewer(one, same) ? merged : withAnnotation(merged, one);
    },
    [...mine],
  );
}

/**
 * True when the annotation was changed later than the other; or at the same moment, and has a note where the other
 * has none.
 */
function isNewer(annotation: Annotation, than: Annotation): boolean {
  const [one, other] = [annotation.changed ?? annotation.made, than.changed ?? than.made];
  return one === other ? Boolean(annotation.note) && !than.note : one > other;
}

function earliest(one: number | undefined, other: number | undefined): number | undefined {
  return one === undefined || other === undefined ? (one ?? other) : Math.min(one, other);
}

/** Time of the reader's last action on the article. */
function touched({ place, later, favourite, marks = [] }: StoredRecord): number {
  const times = marks.map(({ made, changed }) => changed ?? made);
  return Math.max(place?.when ?? 0, later ?? 0, favourite ?? 0, ...times);
}
