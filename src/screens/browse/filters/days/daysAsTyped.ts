import { daySpanOf } from '../../../../text/days/daySpan.ts';

export type Side = 'from' | 'to';

/** Texts typed into the fields of the first and the last day; absent where nothing was typed since the last filter. */
export type Drafts = { readonly [side in Side]?: string };

/** Days of a filter, `YYYY-MM-DD`; absent for none. */
type Days = { readonly [side in Side]?: string | undefined };

/** Reads a day as typed; of a month or a year its first or last day. Undefined for a text that is no day. */
export function dayAsTyped(typed: string, side: Side): string | undefined {
  const span = daySpanOf(typed);
  return side === 'from' ? span?.first : span?.end;
}

/**
 * Reads both fields; one that was emptied is no day, one in which nothing was typed keeps its day.
 * @returns undefined when a text is no day; `isReversed` when the last day was before the first: they are put right
 */
export function daysAsTyped(days: Days, drafts: Drafts): (Days & { isReversed: boolean }) | undefined {
  const read = (side: Side) => {
    const typed = drafts[side]?.trim();
    if (typed === undefined) return days[side];
    return typed === '' ? undefined : dayAsTyped(typed, side);
  };
  const [from, to] = [read('from'), read('to')];
  if ((drafts.from?.trim() && !from) || (drafts.to?.trim() && !to)) return undefined;
  if (!from || !to || from <= to) return { from, to, isReversed: false };
  // «2024» before «2022» is read from the first day of 2022 to the last of 2024.
  const [first, last] = [drafts.to ?? to, drafts.from ?? from];
  return { from: dayAsTyped(first, 'from'), to: dayAsTyped(last, 'to'), isReversed: true };
}
