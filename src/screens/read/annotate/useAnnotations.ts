import { useMemo, useState } from 'react';
import type { ArticlePage } from '../../../site/files.ts';
import type { Kept, Mark } from '../../../storage/record.ts';
import { withMark } from '../../../storage/record.ts';
import { crossOut, noteDown } from '../../../storage/writeAheadLog.ts';
import type { Span } from '../../../storage/textQuote.ts';
import { findQuote } from '../../../storage/textQuote.ts';
import { announce } from '../../ui/Announcer.tsx';
import { useKept } from '../../ui/useKept.ts';
import { useWords } from '../../i18n/lazyTexts.ts';
import { briefOf } from '../../../storage/briefOf.ts';
import { inTextOrder } from './selectionSpans.ts';
import { marksWords } from '../../i18n/annotateTexts.ts';

/** A mark, and where its words stand now. */
export interface PlacedMark {
  mark: Mark;
  /** Absent when they are no longer in the text. */
  span: Span | undefined;
  /** The store did not take it as it is now: it is here for this visit. */
  unkept: boolean;
}

/** The marks of the opened article. */
export interface Marks {
  /** In the order of the text; those whose place is gone come last. */
  placed: PlacedMark[];
  /** Adds a mark, or changes the one with its id. @returns whether the store has it; if not, that was said */
  put: (mark: Mark) => Promise<boolean>;
  /** @returns whether it is gone for good */
  remove: (mark: Mark) => Promise<boolean>;
}

/**
 * The marks kept of an article. One that cannot be kept stays on the page for this visit.
 * @param texts its paragraphs as shown
 */
export function useMarks(page: ArticlePage, texts: readonly string[]): Marks {
  const { t } = useWords(marksWords);
  const { kept, change } = useKept(page.article.id);
  const [visit, setVisit] = useState<Mark[]>([]);
  const inStore = kept?.marks;
  const placed = useMemo(() => {
    const all = visit.reduce<readonly Mark[]>(withMark, inStore ?? []);
    return all
      .map((mark): PlacedMark => ({
        mark,
        span: findQuote(texts, mark.at),
        unkept: visit.some(({ id }) => id === mark.id),
      }))
      .sort((a, b) => (a.span && b.span ? inTextOrder(a.span, b.span) : Number(!a.span) - Number(!b.span)));
  }, [inStore, visit, texts]);
  const without = (marks: readonly Mark[], { id }: Mark) => marks.filter((one) => one.id !== id);

  const put = async (mark: Mark) => {
    const brief = briefOf(page);
    const record = { id: brief.id, brief, marks: [mark] };
    // The page may be left before it is written.
    noteDown(import.meta.env.BASE_URL, record);
    const written = await change(brief, (now) => ({ ...now, marks: ordered(now, mark, texts) }));
    crossOut(import.meta.env.BASE_URL, [record]);
    setVisit((marks) => (written ? without(marks, mark) : withMark(marks, mark)));
    if (!written) announce(t('marks:unkept'));
    return written;
  };
  const remove = async (mark: Mark) => {
    setVisit((marks) => without(marks, mark));
    if (!inStore?.some(({ id }) => id === mark.id)) return true;
    return change(briefOf(page), (now) => ({ ...now, marks: without(now.marks ?? [], mark) }));
  };
  return { placed, put, remove };
}

/** With one more, in the order of the text as it is now. */
function ordered({ marks = [] }: Kept, mark: Mark, texts: readonly string[]): Mark[] {
  const placed = withMark(marks, mark).map((one) => ({ one, span: findQuote(texts, one.at) }));
  const [found, gone] = [placed.filter(({ span }) => span), placed.filter(({ span }) => !span)];
  found.sort((a, b) => (a.span && b.span ? inTextOrder(a.span, b.span) : 0));
  return [...found, ...gone].map(({ one }) => one);
}
