import { compareTexts } from '../site/order.ts';
import { fnv1a } from '../text/hash.ts';
import type { RenamedPage } from './collection.ts';
import { changed, type CollectedPage } from './compact/packedArticle.ts';

/**
 * Gives every page an id of its own, also where letters' case does not count, as on many disks. Of pages with one id the
 * first by its path keeps the id; the others get a suffix, a hash of their path, the same in every build. Pages come out in
 * the order of their paths.
 */
export function withUniqueIds<Page extends CollectedPage>(
  given: readonly Page[],
): { pages: Page[]; renamed: RenamedPage[] } {
  const sorted = given.toSorted((a, b) => compareTexts(a.file, b.file));
  const first = new Map<string, Page>();
  for (const page of sorted) {
    const key = keyOf(page.article.id);
    if (!first.has(key)) first.set(key, page);
  }
  const renamed: RenamedPage[] = [];
  const taken = new Set(first.keys());
  const pages = sorted.map((page) => {
    const by = first.get(keyOf(page.article.id));
    if (by === undefined || by === page) return page;
    const id = freeId(`${page.article.id}-${fnv1a(page.file).toString(36)}`, taken);
    renamed.push({ file: page.file, id, by: by.file });
    return { ...page, article: changed(page.article, { id }) };
  });
  return { pages, renamed };
}

function keyOf(id: string): string {
  return id.toLowerCase();
}

function freeId(wanted: string, taken: Set<string>): string {
  let id = wanted;
  for (let n = 2; taken.has(keyOf(id)); n++) id = `${wanted}-${n}`;
  taken.add(keyOf(id));
  return id;
}
