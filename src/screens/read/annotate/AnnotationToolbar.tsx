import type { ReactNode, RefObject } from 'react';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { ArticlePage } from '../../../site/files.ts';
import type { Ink, Annotation } from '../../../storage/record.ts';
import { INKS } from '../../../storage/record.ts';
import { announce } from '../../ui/Announcer.tsx';
import { useLazyTexts } from '../../i18n/lazyTexts.ts';
import { placeToolbar } from './placeToolbar.ts';
import { ColorSwatch } from './ColorSwatch.tsx';
import { inInk, newAnnotation } from './newAnnotation.ts';
import { NoteField } from './NoteField.tsx';
import type { ToolbarTarget } from './useTextSelection.ts';
import { Toolbar } from './Toolbar.tsx';
import { useCopyQuote } from '../cite/useCopyQuote.ts';
import type { ArticleAnnotations } from './useAnnotations.ts';
import { annotateTexts } from '../../i18n/annotateTexts.ts';
import './annotate.css';

export interface AnnotationToolbarProps {
  page: ArticlePage;
  article: RefObject<HTMLElement | null>;
  texts: readonly string[];
  marks: ArticleAnnotations;
  opened: ToolbarTarget;
  open: (opened: ToolbarTarget | undefined) => void;
  close: () => void;
  bar: RefObject<HTMLDivElement | null>;
}

/**
 * What can be done with selected words, or with an annotation: an ink, a note, a quotation, a link; near the words, on a phone
 * at the lower edge.
 */
export function AnnotationToolbar({
  page,
  article,
  texts,
  marks,
  opened,
  open,
  close,
  bar,
}: AnnotationToolbarProps) {
  const { t } = useLazyTexts(annotateTexts);
  const { span } = opened;
  const found =
    opened.kind === 'annotation' && marks.placed.find(({ annotation }) => annotation.id === opened.id);
  const { annotation, unkept = false } = found || {};
  const noting = opened.kind === 'annotation' && opened.note;
  const copying = useCopyQuote(page, texts);

  useLayoutEffect(() => {
    if (!bar.current || !article.current || !span) return undefined;
    return placeToolbar(bar.current, article.current, texts, span);
  }, [bar, article, texts, span]);

  /** The annotation in hand; of words just selected, one is made. */
  const inHand = (ink?: Ink): Annotation | undefined =>
    annotation ?? (opened.kind === 'picked' ? newAnnotation(texts, opened.span, ink) : undefined);
  const keep = async (marked: Annotation) => {
    getSelection()?.removeAllRanges();
    const kept = await marks.put(marked);
    if (kept) announce(t('annotate:made', { ink: t(`annotate:ink.${marked.ink}`) }));
  };
  const ink = (chosen: Ink) => {
    const marked = inHand(chosen);
    if (!marked) return;
    void keep(annotation ? inInk(annotation, chosen) : marked);
    open({ kind: 'annotation', id: marked.id, span });
  };
  const note = () => {
    const marked = inHand();
    if (!marked) return;
    if (!annotation) void keep(marked);
    open({ kind: 'annotation', id: marked.id, span, ...(!noting && { note: true }) });
  };
  const remove = () => {
    if (!annotation) return;
    void marks.remove(annotation).then((gone) => gone && announce(t('annotate:removed')));
    open({ kind: 'removed', annotation, span, reach: true });
  };
  const restore = (removed: Annotation) => {
    void marks.put(removed).then((kept) => kept && announce(t('annotate:restored')));
    open({ kind: 'annotation', id: removed.id, span, reach: true });
  };

  return (
    <div ref={bar} className="annotationbar" data-adrift={span ? undefined : ''}>
      {opened.kind === 'removed' ? (
        <Removed undo={() => restore(opened.annotation)} />
      ) : (
        <>
          <Toolbar name={t('annotate:bar')} title={t('annotate:barTitle')} reach={opened.reach} away={close}>
            {INKS.map((one) => (
              <button
                key={one}
                className="inkbutton"
                aria-label={t(`annotate:ink.${one}`)}
                title={t(`annotate:ink.${one}`)}
                aria-pressed={annotation?.ink === one}
                onClick={() => ink(one)}
              >
                <ColorSwatch ink={one} />
              </button>
            ))}
            <button aria-expanded={Boolean(noting)} onClick={note}>
              {t('annotate:note')}
            </button>
            {span && <button onClick={() => void copying.quote(span)}>{t('annotate:quote')}</button>}
            {span && <button onClick={() => void copying.link(span)}>{t('annotate:link')}</button>}
            {annotation && <button onClick={remove}>{t('annotate:remove')}</button>}
          </Toolbar>
          {unkept && <p className="small">{t('annotate:unkept')}</p>}
          {copying.said && <p className="small">{copying.said}</p>}
          {copying.refused !== undefined && <Refused key={copying.refused} text={copying.refused} />}
          {noting && annotation && (
            <NoteField key={annotation.id} annotation={annotation} put={marks.put} done={close} />
          )}
        </>
      )}
    </div>
  );
}

function Removed({ undo }: { undo: () => void }): ReactNode {
  const { t } = useLazyTexts(annotateTexts);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus({ preventScroll: true }), []);
  return (
    <p className="annotationremoved">
      <span>{t('annotate:removed')}</span>
      <button ref={button} onClick={undo}>
        <span className="ul">{t('annotate:undo')}</span>
      </button>
    </p>
  );
}

/** What the clipboard did not take, to be copied by hand. */
function Refused({ text }: { text: string }): ReactNode {
  const { t } = useLazyTexts(annotateTexts);
  const [field, setField] = useState<HTMLTextAreaElement | null>(null);
  useEffect(() => {
    field?.focus({ preventScroll: true });
    field?.select();
  }, [field]);
  return (
    <label className="notefield" role="alert">
      <span className="small">{t('annotate:notCopied')}</span>
      <textarea ref={setField} rows={3} dir="auto" readOnly value={text} />
    </label>
  );
}
