/** Parts of a line, in the order in which they are written, and the side on which the first of them must stand. */
export interface Reading {
  from: 'right' | 'left';
  parts: readonly string[];
}

/** A line of mixed directions, the kind of text it is in an article, and how its parts must stand. */
export interface Line {
  key: string;
  set: 'text' | 'headline' | 'source' | 'list';
  text: string;
  readings: readonly Reading[];
}

export const right = (...parts: string[]): Reading => ({ from: 'right', parts });
export const left = (...parts: string[]): Reading => ({ from: 'left', parts });
