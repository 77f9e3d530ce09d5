/** A subset of a web font: the fields of `FontFace` that decide which characters it draws. */
export interface FontSubset {
  family: string;
  weight: string;
  unicodeRange: string;
}

/** Characters to be drawn in the first of some families that has them, in one weight. */
export interface DrawnText {
  families: readonly string[];
  weight: string;
  characters: Iterable<string>;
}

/**
 * Finds the subsets a browser fetches to draw texts (CSS Fonts 4, § 5.3 «composite faces»): for each character, the last
 * declared of a family's subsets that have it. A family without the weight asked for is drawn in the weight it has.
 * @param subsets in the order of their declaration
 */
export function subsetsFor<Any extends FontSubset>(
  subsets: readonly Any[],
  texts: Iterable<DrawnText>,
): Set<Any> {
  const byFamily = new Map<string, { subset: Any; ranges: [number, number][] }[]>();
  for (const subset of subsets) {
    const family = unquoted(subset.family);
    const all = byFamily.get(family) ?? [];
    all.unshift({ subset, ranges: rangesOf(subset.unicodeRange) });
    byFamily.set(family, all);
  }
  const needed = new Set<Any>();
  for (const { families, weight, characters } of texts) {
    const inOrder = families.map((family) => {
      const all = byFamily.get(family) ?? [];
      const fitting = all.filter(({ subset }) => subset.weight === weight);
      return fitting.length ? fitting : all;
    });
    for (const character of characters) {
      const point = character.codePointAt(0) ?? 0;
      for (const declared of inOrder) {
        const found = declared.find(({ ranges }) =>
          ranges.some(([from, to]) => point >= from && point <= to),
        );
        if (!found) continue;
        needed.add(found.subset);
        break;
      }
    }
  }
  return needed;
}

/** Family names of a `font-family` list, without quotes: `"Warraq Text", 'Warraq Book'` → `Warraq Text`, `Warraq Book`. */
export const familiesOf = (list: string): string[] => list.split(',').map(unquoted).filter(Boolean);

const unquoted = (name: string): string => name.trim().replace(/^["']|["']$/g, '');

/** Parses a `unicode-range` such as `U+20-23, U+4??` into pairs of first and last code point, both included. */
function rangesOf(range: string): [number, number][] {
  return range.split(',').map((part) => {
    const [from = '', to = from] = part.trim().replace(/^U\+/i, '').split('-');
    return [Number.parseInt(from.replaceAll('?', '0'), 16), Number.parseInt(to.replaceAll('?', 'F'), 16)];
  });
}
