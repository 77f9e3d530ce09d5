import { useMemo, useState } from 'react';
import type { ArticlePage } from '../../../site/files.ts';
import type { StoredRecord, Annotation } from '../../../storage/record.ts';
import { withAnnotation } from '../../../storage/record.ts';
import { removeFromLog, appendToLog } from '../../../storage/writeAheadLog.ts';
import type { Span } from '../../../storage/textQuote.ts';
import { anchorQuote } from '../../../storage/textQuote.ts';
import { announce } from '../../ui/Announcer.tsx';
import { useStoredRecord } from '../tools/useStoredRecord.ts';
import { useLazyTexts } from '../../i18n/lazyTexts.ts';
import { briefOf } from '../../../storage/briefOf.ts';
import { inTextOrder } from './selectionSpans.ts';
import { annotateTexts } from '../../i18n/annotateTexts.ts';

/** An annotation, and where its words stand now. */
export interface PlacedAnnotation {
  annotation: Annotation;
  /** Absent when they are no longer in the text. */
  span: Span | undefined;
  /** The store did not take it as it is now: it is here for this visit. */
  unkept: boolean;
}

/** The marks of the opened article. */
export interface ArticleAnnotations {
  /** In the order of the text; those whose place is gone come last. */
  placed: PlacedAnnotation[];
  /** Adds an annotation, or changes the one with its id. @returns whether the store has it; if not, that was said */
  put: (annotation: Annotation) => Promise<boolean>;
  /** @returns whether it is gone for good */
  remove: (annotation: Annotation) => Promise<boolean>;
}

/**
 * The marks kept of an article. One that cannot be kept stays on the page for this visit.
 * @param texts its paragraphs as shown
 */
export function useAnnotations(page: ArticlePage, texts: readonly string[]): ArticleAnnotations {
  const { t } = useLazyTexts(annotateTexts);
  const { kept, change } = useStoredRecord(page.article.id);
  const [visit, setVisit] = useState<Annotation[]>([]);
  const inStore = kept?.marks;
  const placed = useMemo(() => {
    const all = visit.reduce<readonly Annotation[]>(withAnnotation, inStore ?? []);
    return all
      .map((annotation): PlacedAnnotation => ({
        annotation,
        span: anchorQuote(texts, annotation.at),
        unkept: visit.some(({ id }) => id === annotation.id),
      }))
      .sort((a, b) => (a.span && b.span ? inTextOrder(a.span, b.span) : Number(!a.span) - Number(!b.span)));
  }, [inStore, visit, texts]);
  const without = (marks: readonly Annotation[], { id }: Annotation) => marks.filter((one) => one.id !== id);

  const put = async (annotation: Annotation) => {
    const brief = briefOf(page);
    const record = { id: brief.id, brief, marks: [annotation] };
    // The page may be left before it is written.
    appendToLog(import.meta.env.BASE_URL, record);
    const written = await change(brief, (now) => ({ ...now, marks: ordered(now, annotation, texts) }));
    removeFromLog(import.meta.env.BASE_URL, [record]);
    setVisit((marks) => (written ? without(marks, annotation) : withAnnotation(marks, annotation)));
    if (!written) announce(t('annotate:unkept'));
    return written;
  };
  const remove = async (annotation: Annotation) => {
    setVisit((marks) => without(marks, annotation));
    if (!inStore?.some(({ id }) => id === annotation.id)) return true;
    return change(briefOf(page), (now) => ({ ...now, marks: without(now.marks ?? [], annotation) }));
  };
  return { placed, put, remove };
}

/** With one more, in the order of the text as it is now. */
function ordered(
  { marks = [] }: StoredRecord,
  annotation: Annotation,
  texts: readonly string[],
): Annotation[] {
  const placed = withAnnotation(marks, annotation).map((one) => ({ one, span: anchorQuote(texts, one.at) }));
  const [found, gone] = [placed.filter(({ span }) => span), placed.filter(({ span }) => !span)];
  found.sort((a, b) => (a.span && b.span ? inTextOrder(a.span, b.span) : 0));
  return [...found, ...gone].map(({ one }) => one);
}
