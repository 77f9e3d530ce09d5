/** Writes a number with what it counts: «1 page», «2 pages». The noun takes an s. */
export const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;
