import type { Figure } from '../table.ts';

/** So many of so many. */
export interface Share {
  of: number;
  right: number;
}

export function share(): Share {
  return { of: 0, right: 0 };
}

/** Counts one case. */
export function mark(one: Share, right: boolean): void {
  one.of++;
  if (right) one.right++;
}

/** A share as a figure with its target; nothing to count is no figure. */
export function shareFigure(what: string, { of, right }: Share, atLeast: number): Figure {
  return {
    what: `${what} (${right} of ${of})`,
    unit: 'score',
    samples: of === 0 ? [] : [right / of],
    target: { atLeast },
  };
}
