import type { RefObject } from 'react';
import { useId, useMemo } from 'react';
import type { Annotation } from '../../../storage/record.ts';
import { announce } from '../../ui/Announcer.tsx';
import { useArabic } from '../../ui/language.ts';
import { useLazyTexts } from '../../i18n/lazyTexts.ts';
import { truncate } from '../../../text/truncate.ts';
import { bringIntoView } from '../../highlight/bringIntoView.ts';
import { ColorSwatch } from './ColorSwatch.tsx';
import type { ToolbarTarget } from './useTextSelection.ts';
import { rangesOf } from './selectionSpans.ts';
import type { ArticleAnnotations, PlacedAnnotation } from './useAnnotations.ts';
import { useMarginNotes } from './useMarginNotes.ts';
import { annotateTexts } from '../../i18n/annotateTexts.ts';
import './annotate.css';

/** Characters of the annotated words shown in the list. */
const SHOWN = 160;
/** Characters of the annotated words shown above a note in the margin. */
const NAMED = 32;

/**
 * List of the article's annotations below its text, which a keyboard or a screen reader can reach. Where the page has
 * margins a note is shown there, beside its words, though its element stands in this list.
 */
export function AnnotationList({
  article,
  texts,
  annotations,
  open,
}: {
  article: RefObject<HTMLElement | null>;
  texts: readonly string[];
  annotations: ArticleAnnotations;
  open: (opened: ToolbarTarget) => void;
}) {
  const { t } = useLazyTexts(annotateTexts);
  const title = useId();
  const noted = useMemo(
    () => annotations.placed.filter(({ annotation, span }) => span && annotation.note?.trim()),
    [annotations.placed],
  );
  const beside = useMarginNotes(noted, article, texts);
  const goTo = ({ annotation, span }: PlacedAnnotation) => {
    const [range] = span && article.current ? rangesOf(span, article.current, texts) : [];
    // The toolbar takes the lower half of a small window.
    if (range) bringIntoView(range, { above: 0, below: innerHeight / 2 });
    open({ kind: 'annotation', id: annotation.id, span, reach: true });
  };
  const remove = ({ annotation, span }: PlacedAnnotation) => {
    void annotations.remove(annotation).then((gone) => gone && announce(t('annotate:removed')));
    open({ kind: 'removed', annotation, span });
  };
  return (
    <section className="annotationlist" aria-labelledby={title}>
      <h2 id={title}>{t('annotate:list')}</h2>
      <ol>
        {annotations.placed.map((one) => (
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
  /** The note stands in the margin. */
  beside: boolean;
  go: () => void;
  remove: () => void;
}

function Line({ annotation, span, unkept, beside, go, remove }: LineProps) {
  const { t } = useLazyTexts(annotateTexts);
  const arabic = useArabic();
  const { at, ink, note, tags = [] } = annotation;
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
      {tags.length > 0 && (
        <p className="small" dir="auto">
          {tags.join(t('annotate:tagComma'))}
        </p>
      )}
    </li>
  );
}

/** Button in the margin with a note and the beginning of its words; leads to the words. */
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
