import type { Gaps, Timeline } from '../../site/about/figures.ts';
import { dayAt, dayNumber, periodOf } from '../../site/about/periods.ts';

/** Most runs of days that are listed. */
const LONGEST = 5;

/**
 * Finds the days without an article between the first and the last article of a timeline.
 * @param days the articles' days, `YYYY-MM-DD`, ascending
 */
export function gapsOf(days: readonly string[], { unit, first, counts }: Timeline): Gaps {
  const end = first + counts.length;
  const inside = days.filter((day) => periodOf(day, unit) >= first && periodOf(day, unit) < end);
  const numbers = [...new Set(inside)].map(dayNumber);
  const longest: Gaps['longest'] = [];
  for (const [i, day] of numbers.entries()) {
    const before = numbers[i - 1];
    if (before === undefined || day - before < 2) continue;
    longest.push({ from: dayAt(before + 1), to: dayAt(day - 1), days: day - before - 1 });
  }
  longest.sort((a, b) => b.days - a.days || (a.from < b.from ? 1 : -1));
  const all = (numbers.at(-1) ?? 0) - (numbers[0] ?? 0) + 1;
  return { days: all, without: all - numbers.length, longest: longest.slice(0, LONGEST) };
}
