import type { HeadLine } from './lineKinds.ts';

/** Day that a head prints, and the place of its line. */
export interface PrintedDay {
  day: string;
  at: number;
  isUpdate: boolean;
  isLabelled: boolean;
}

/**
 * Chooses the day of publication among the days a head prints: the nearest below the headline, for a day above it is
 * the page's clock as often; the day of a change only where no other is printed.
 */
export function chooseDay(lines: readonly HeadLine[], title: number | undefined): PrintedDay | undefined {
  const days = lines.flatMap(daysOf);
  if (title === undefined) return days.find((day) => !day.isUpdate) ?? days[0];
  const below = days.filter((day) => day.at >= title);
  const above = days.filter((day) => day.at < title).toReversed();
  const published = (day: PrintedDay) => !day.isUpdate;
  return (
    below.find(published) ??
    above.find((day) => published(day) && day.isLabelled) ??
    below[0] ??
    above.find(published) ??
    above[0]
  );
}

function daysOf({ date, parts }: HeadLine, at: number): PrintedDay[] {
  if (date?.day !== undefined)
    return [{ day: date.day, at, isUpdate: date.isUpdate, isLabelled: date.isLabelled }];
  return (parts ?? []).flatMap((part) =>
    part.day === undefined
      ? []
      : [{ day: part.day, at, isUpdate: part.isUpdate === true, isLabelled: false }],
  );
}
