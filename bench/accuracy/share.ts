import type { Figure } from '../table.ts';

/** Number of cases, and of those that are right. */
export interface Share {
  of: number;
  right: number;
}

export function share(): Share {
  return { of: 0, right: 0 };
}

/** Counts one case of a share. */
export function countCase(one: Share, right: boolean): void {
  one.of++;
  if (right) one.right++;
}

/** Makes a figure of a share; without a case it has no sample. */
export function shareFigure(what: string, { of, right }: Share, atLeast: number): Figure {
  return {
    what: `${what} (${right} of ${of})`,
    unit: 'score',
    samples: of === 0 ? [] : [right / of],
    target: { atLeast },
  };
}
