import type { MarkdownTexts } from '../../storage/exportMarkdown.ts';
import { markdownOf } from '../../storage/exportMarkdown.ts';
import type { StoredRecord } from '../../storage/record.ts';
import { withoutOverrides } from '../../text/bidi.ts';
import { gregorianDay } from '../../text/calendar.ts';
import { referenceOf } from '../../references/citation.ts';

/** All highlights and notes as Markdown; articles are cited in Arabic, whatever the interface's language. */
export function annotationsMarkdown(
  records: readonly StoredRecord[],
  words: Omit<MarkdownTexts, 'reference'>,
): string {
  const titled = records.map((one) => ({
    ...one,
    brief: { ...one.brief, title: withoutOverrides(one.brief.title) },
  }));
  const day = (date: string) => gregorianDay(date, 'ar');
  return markdownOf(titled, { ...words, reference: (brief) => referenceOf(brief, '،', day) });
}
