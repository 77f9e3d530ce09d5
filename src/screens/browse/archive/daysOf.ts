import type { ArchiveLine } from '../../../site/archive.ts';

/** Articles of one day; the undated have none. */
interface DayOfArchive {
  day?: string;
  articles: ArchiveLine[];
}

/** Groups articles that follow each other by their day. */
export function daysOf(lines: readonly ArchiveLine[]): DayOfArchive[] {
  const days: DayOfArchive[] = [];
  for (const line of lines) {
    const last = days.at(-1);
    if (last && last.day === line.date) last.articles.push(line);
    else days.push({ ...(line.date !== undefined && { day: line.date }), articles: [line] });
  }
  return days;
}
