import type { RefObject } from 'react';
import { useId, useMemo } from 'react';
import type { Annotation } from '../../../storage/record.ts';
import { announce } from '../../ui/Announcer.tsx';
import { useArabic } from '../../ui/language.ts';
import { useLazyTexts } from '../../i18n/lazyTexts.ts';
import { truncate } from '../../../text/truncate.ts';
import { ColorSwatch } from './ColorSwatch.tsx';
import type { ToolbarTarget } from './useTextSelection.ts';
import { rangesOf } from './selectionSpans.ts';
import type { ArticleAnnotations, PlacedAnnotation } from './useAnnotations.ts';
import { useMarginNotes } from './useMarginNotes.ts';
import { annotateTexts } from '../../i18n/annotateTexts.ts';
import './annotate.css';

/** So much of a passage is repeated below the text it stands in; characters. */
const SHOWN = 160;
/** And so much of it above its note in the margin. */
const NAMED = 32;

/**
 * All marks of the article with their notes, below its text: the way to them that needs neither eye nor mouse. Where the
 * page has margins each note is seen there, beside its words; for whoever does not see it stands here all the same.
 */
export function AnnotationList({
  article,
  texts,
  marks,
  open,
}: {
  article: RefObject<HTMLElement | null>;
  texts: readonly string[];
  marks: ArticleAnnotations;
  open: (opened: ToolbarTarget) => void;
}) {
  const { t } = useLazyTexts(annotateTexts);
  const title = useId();
  const noted = useMemo(
    () => marks.placed.filter(({ annotation, span }) => span && annotation.note?.trim()),
    [marks.placed],
  );
  const beside = useMarginNotes(noted, article, texts);
  const goTo = ({ annotation, span }: PlacedAnnotation) => {
    const [range] = span && article.current ? rangesOf(span, article.current, texts) : [];
    if (range) {
      const { top, bottom } = range.getBoundingClientRect();
      if (top < 0 || bottom > innerHeight / 2) scrollBy({ top: top - innerHeight / 3, behavior: 'instant' });
    }
    open({ kind: 'annotation', id: annotation.id, span, reach: true });
  };
  const remove = ({ annotation, span }: PlacedAnnotation) => {
    void marks.remove(annotation).then((gone) => gone && announce(t('annotate:removed')));
    open({ kind: 'removed', annotation, span });
  };
  return (
    <section className="annotationlist" aria-labelledby={title}>
      <h2 id={title}>{t('annotate:list')}</h2>
      <ol>
        {marks.placed.map((one) => (
          <Line
            key={one.annotation.id}
            {...one}
            beside={beside}
            go={() => goTo(one)}
            remove={() => remove(one)}
          />
        ))}
      </ol>
    </section>
  );
}

interface LineProps extends PlacedAnnotation {
  /** Its note stands in the margin. */
  beside: boolean;
  go: () => void;
  remove: () => void;
}

function Line({ annotation, span, unkept, beside, go, remove }: LineProps) {
  const { t } = useLazyTexts(annotateTexts);
  const arabic = useArabic();
  const { at, ink, note } = annotation;
  return (
    <li>
      {span ? (
        <button className="annotatedwords" onClick={go} {...arabic}>
          <ColorSwatch ink={ink} />
          <span>
            <span className="unseen">{t(`annotate:ink.${ink}`)}: </span>
            {truncate(at.exact, SHOWN)}
          </span>
        </button>
      ) : (
        <>
          <p className="annotatedwords" {...arabic}>
            <ColorSwatch ink={ink} />
            <span>{at.exact}</span>
          </p>
          <p className="small annotationlost">
            {t('annotate:gone')}{' '}
            <button onClick={remove} aria-label={t('annotate:removeOf', { words: truncate(at.exact, 40) })}>
              <span className="ul">{t('annotate:remove')}</span>
            </button>
          </p>
        </>
      )}
      {unkept && <p className="small annotationunkept">{t('annotate:onlyNow')}</p>}
      {note?.trim() &&
        (beside && span ? (
          <MarginNote annotation={annotation} note={note} go={go} />
        ) : (
          <p className="annotationnote" dir="auto">
            {note}
          </p>
        ))}
    </li>
  );
}

/** A note in the margin: the words it is on, for the eye, and what was said on them. It leads to its words. */
function MarginNote({
  annotation: { id, at, ink },
  note,
  go,
}: {
  annotation: Annotation;
  note: string;
  go: () => void;
}) {
  return (
    <button className="marginnote" data-margin-note={id} onClick={go}>
      <span className="marginnotewords" aria-hidden="true" {...useArabic()}>
        <ColorSwatch ink={ink} />
        <span>{truncate(at.exact, NAMED)}</span>
      </span>
      <span className="marginnotetext" dir="auto">
        {note}
      </span>
    </button>
  );
}
