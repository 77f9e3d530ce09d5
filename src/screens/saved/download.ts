import type { StoredRecord } from '../../storage/record.ts';
import type { MarkdownWords } from '../../storage/exportMarkdown.ts';
import { markdownOf } from '../../storage/exportMarkdown.ts';
import { gregorianDay } from '../../text/calendar.ts';
import { withoutOverrides } from '../../text/bidi.ts';

/** «العنوان»، المصدر، التاريخ: how an article is cited, in Arabic whatever the interface's language, without characters that override direction. */
export function referenceOf({ title, source, date }: StoredRecord['brief']): string {
  const day = date && gregorianDay(date, 'ar');
  return [`«${title}»`, source, day].filter(Boolean).map(String).map(withoutOverrides).join('، ');
}

/** All highlights and notes as Markdown. */
export function annotationsFile(
  kept: readonly StoredRecord[],
  words: Omit<MarkdownWords, 'reference'>,
): string {
  const titled = kept.map((one) => ({
    ...one,
    brief: { ...one.brief, title: withoutOverrides(one.brief.title) },
  }));
  return markdownOf(titled, { ...words, reference: referenceOf });
}

/** Gives the reader a text as a file of their own. */
export function download(text: string, name: string, type: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Firefox begins to read only after this task.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
