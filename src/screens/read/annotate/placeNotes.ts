/** Height of a note and the place of its words, in CSS pixels; `at` is below the upper edge of the text. */
export interface NoteToPlace {
  at: number;
  height: number;
}

/** Place of a note. */
export interface PlacedNote {
  /** Index of the margin. */
  margin: number;
  /** CSS pixels below the upper edge of the text. */
  top: number;
}

/** CSS pixels between two notes. */
const BETWEEN = 12;
/** CSS pixels by which another margin must bring a note nearer to its words: notes in one margin are read in order. */
const WORTH = 200;

/**
 * Places notes in the margins of a text: each at the height of its words, or as near below as there is room, in the
 * first margin, or in another where it comes much nearer. In one margin none stands above an earlier one.
 * @param notes in the order of the text
 * @param free from where each margin is free down to the end of the page, CSS pixels below the text's upper edge
 */
export function placeNotes(notes: readonly NoteToPlace[], free: readonly number[]): PlacedNote[] {
  const next = [...free];
  return notes.map(({ at, height }) => {
    const tops = next.map((top) => Math.max(at, top));
    const nearest = tops.indexOf(Math.min(...tops));
    const [first = at] = tops;
    const margin = first - (tops[nearest] ?? first) >= WORTH ? nearest : 0;
    const top = tops[margin] ?? at;
    next[margin] = top + height + BETWEEN;
    return { margin, top };
  });
}
