/** A slice of a face, as `FontFace` describes it. */
export interface Slice {
  family: string;
  weight: string;
  unicodeRange: string;
}

/** What is to be drawn: characters, in the first of these families that has them, in this weight. */
export interface Drawn {
  families: readonly string[];
  weight: string;
  characters: Iterable<string>;
}

/**
 * The slices a browser would fetch to draw texts, as CSS Fonts 4 says (§ 5.3, composite faces): for each character, of
 * the slices of a family that have it, the one declared last. One weight stands for all of a family that has one only.
 * @param slices in the order they are declared
 */
export function slicesFor<Any extends Slice>(slices: readonly Any[], texts: Iterable<Drawn>): Set<Any> {
  const byFamily = new Map<string, { slice: Any; ranges: [number, number][] }[]>();
  for (const slice of slices) {
    const family = unquoted(slice.family);
    const all = byFamily.get(family) ?? [];
    all.unshift({ slice, ranges: rangesOf(slice.unicodeRange) });
    byFamily.set(family, all);
  }
  const needed = new Set<Any>();
  for (const { families, weight, characters } of texts) {
    const inOrder = families.map((family) => {
      const all = byFamily.get(family) ?? [];
      const fitting = all.filter(({ slice }) => slice.weight === weight);
      return fitting.length ? fitting : all;
    });
    for (const character of characters) {
      const point = character.codePointAt(0) ?? 0;
      for (const declared of inOrder) {
        const found = declared.find(({ ranges }) =>
          ranges.some(([from, to]) => point >= from && point <= to),
        );
        if (!found) continue;
        needed.add(found.slice);
        break;
      }
    }
  }
  return needed;
}

/** `"Warraq Text", 'Warraq Book'` → their names. */
export const familiesOf = (list: string): string[] => list.split(',').map(unquoted).filter(Boolean);

const unquoted = (name: string): string => name.trim().replace(/^["']|["']$/g, '');

/** `U+20-23, U+4??` as pairs of first and last. */
function rangesOf(range: string): [number, number][] {
  return range.split(',').map((part) => {
    const [from = '', to = from] = part.trim().replace(/^U\+/i, '').split('-');
    return [Number.parseInt(from.replaceAll('?', '0'), 16), Number.parseInt(to.replaceAll('?', 'F'), 16)];
  });
}
