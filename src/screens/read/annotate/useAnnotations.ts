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

/** Annotation with the place at which its words stand now. */
export interface PlacedAnnotation {
  annotation: Annotation;
  /** Absent when the words are no longer in the text. */
  span: Span | undefined;
  /** True when the store did not take the annotation in its present form: it lasts for this visit. */
  unkept: boolean;
}

/** Annotations of the opened article. */
export interface ArticleAnnotations {
  /** Annotations in the order of the text; those whose words are gone come last. */
  placed: PlacedAnnotation[];
  /** Adds an annotation, or replaces the one with its id. @returns false when it was not stored, which is announced */
  put: (annotation: Annotation) => Promise<boolean>;
  /** Removes an annotation. @returns false when it is still stored */
  remove: (annotation: Annotation) => Promise<boolean>;
}

/**
 * Reads and changes the annotations of an article. One that cannot be stored stays on the page for this visit.
 * @param texts the article's paragraphs as shown
 */
export function useAnnotations(page: ArticlePage, texts: readonly string[]): ArticleAnnotations {
  const { t } = useLazyTexts(annotateTexts);
  const { record: stored, change } = useStoredRecord(page.article.id);
  const [visit, setVisit] = useState<Annotation[]>([]);
  const inStore = stored?.marks;
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
  const without = (annotations: readonly Annotation[], { id }: Annotation) =>
    annotations.filter((one) => one.id !== id);

  const put = async (annotation: Annotation) => {
    const brief = briefOf(page);
    const record = { id: brief.id, brief, marks: [annotation] };
    // The page may be left before the record is written.
    appendToLog(import.meta.env.BASE_URL, record);
    const written = await change(brief, (now) => ({ ...now, marks: ordered(now, annotation, texts) }));
    removeFromLog(import.meta.env.BASE_URL, [record]);
    setVisit((unkept) => (written ? without(unkept, annotation) : withAnnotation(unkept, annotation)));
    if (!written) announce(t('annotate:unkept'));
    return written;
  };
  const remove = async (annotation: Annotation) => {
    setVisit((unkept) => without(unkept, annotation));
    if (!inStore?.some(({ id }) => id === annotation.id)) return true;
    return change(briefOf(page), (now) => ({ ...now, marks: without(now.marks ?? [], annotation) }));
  };
  return { placed, put, remove };
}

/** Adds an annotation to a record's and sorts all in the order of the present text. */
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
