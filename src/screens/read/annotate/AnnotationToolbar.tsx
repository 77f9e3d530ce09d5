import type { ReactNode, RefObject } from 'react';
import { useEffect, useEffectEvent, useLayoutEffect, useRef, useState } from 'react';
import type { ArticlePage } from '../../../site/files.ts';
import type { Ink, Annotation } from '../../../storage/record.ts';
import { INKS } from '../../../storage/record.ts';
import type { PassageAction } from '../../routing/events.ts';
import { announce } from '../../ui/Announcer.tsx';
import { useLazyTexts } from '../../i18n/lazyTexts.ts';
import { placeToolbar } from './placeToolbar.ts';
import { ColorSwatch } from './ColorSwatch.tsx';
import { inInk, newAnnotation, nextInk } from './newAnnotation.ts';
import { NoteField } from './NoteField.tsx';
import type { ToolbarTarget } from './useTextSelection.ts';
import { isSelected } from './useTextSelection.ts';
import { selectedSpan } from './selectionSpans.ts';
import { LookUpLinks } from '../lookUp/LookUpLinks.tsx';
import { Toolbar } from './Toolbar.tsx';
import type { Span } from '../../../storage/textQuote.ts';
import { describeRange } from '../../../storage/textQuote.ts';
import { useCopyQuote } from '../cite/useCopyQuote.ts';
import type { ArticleAnnotations } from './useAnnotations.ts';
import { annotateTexts } from '../../i18n/annotateTexts.ts';
import './annotate.css';

export interface AnnotationToolbarProps {
  page: ArticlePage;
  article: RefObject<HTMLElement | null>;
  texts: readonly string[];
  annotations: ArticleAnnotations;
  target: ToolbarTarget;
  open: (target: ToolbarTarget | undefined) => void;
  close: () => void;
  bar: RefObject<HTMLDivElement | null>;
}

/**
 * Toolbar for selected words or an annotation: an ink, a note, a quotation, a link. It stands near the words, on a phone at
 * the lower edge.
 */
export function AnnotationToolbar({
  page,
  article,
  texts,
  annotations,
  target,
  open,
  close,
  bar,
}: AnnotationToolbarProps) {
  const { t } = useLazyTexts(annotateTexts);
  const { span, asked } = target;
  const found =
    target.kind === 'annotation' && annotations.placed.find(({ annotation }) => annotation.id === target.id);
  const { annotation, unkept = false } = found || {};
  const noting = target.kind === 'annotation' && target.note;
  const copying = useCopyQuote(page, texts);

  useLayoutEffect(() => {
    if (!bar.current || !article.current || !span) return undefined;
    return placeToolbar(bar.current, article.current, texts, span);
  }, [bar, article, texts, span]);

  /** Words that a button acts on: what is selected now, though the toolbar may have been opened for part of it. */
  const chosen = (): Span | undefined =>
    (isSelected(target) ? selectedSpan(article.current, texts) : undefined) ?? span;
  /** The target's annotation; selected words become a new one. */
  const inHand = (at: Span | undefined, ink?: Ink): Annotation | undefined =>
    annotation ?? (target.kind === 'picked' && at ? newAnnotation(texts, at, ink) : undefined);
  const keep = async (made: Annotation) => {
    getSelection()?.removeAllRanges();
    const isStored = await annotations.put(made);
    if (isStored) announce(t('annotate:made', { ink: t(`annotate:ink.${made.ink}`) }));
  };
  const ink = (one?: Ink) => {
    const at = chosen();
    const made = inHand(at, one);
    if (!made) return;
    void keep(annotation ? inInk(annotation, one ?? nextInk(annotation.ink)) : made);
    open({ kind: 'annotation', id: made.id, span: at });
  };
  const note = () => {
    const at = chosen();
    const made = inHand(at);
    if (!made) return;
    if (!annotation) void keep(made);
    open({ kind: 'annotation', id: made.id, span: at, ...(!noting && { note: true }) });
  };
  const quote = () => {
    const at = chosen();
    if (at) void copying.quote(at);
  };
  const link = () => {
    const at = chosen();
    if (at) void copying.link(at);
  };
  const remove = () => {
    if (!annotation) return;
    void annotations.remove(annotation).then((gone) => gone && announce(t('annotate:removed')));
    open({ kind: 'removed', annotation, span, reach: true });
  };
  const restore = (removed: Annotation) => {
    void annotations.put(removed).then((isStored) => isStored && announce(t('annotate:restored')));
    open({ kind: 'annotation', id: removed.id, span, reach: true });
  };

  const act = useEffectEvent((action: PassageAction) => {
    if (action === 'highlight') ink();
    else if (action === 'copy') quote();
    else if (!noting) note();
  });
  useEffect(() => {
    if (asked) act(asked.action);
  }, [asked]);

  return (
    <div ref={bar} className="annotationbar" data-adrift={span ? undefined : ''}>
      {target.kind === 'removed' ? (
        <Removed undo={() => restore(target.annotation)} />
      ) : (
        <>
          <Toolbar name={t('annotate:bar')} title={t('annotate:barTitle')} reach={target.reach} away={close}>
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
            {span && <button onClick={quote}>{t('annotate:quote')}</button>}
            {span && <button onClick={link}>{t('annotate:link')}</button>}
            {span && <LookUpLinks chosen={wordsAt(texts, span)} />}
            {annotation && <button onClick={remove}>{t('annotate:remove')}</button>}
          </Toolbar>
          {unkept && <p className="small">{t('annotate:unkept')}</p>}
          {copying.said && <p className="small">{copying.said}</p>}
          {copying.refused !== undefined && <Refused key={copying.refused} text={copying.refused} />}
          {noting && annotation && (
            <NoteField key={annotation.id} annotation={annotation} put={annotations.put} done={close} />
          )}
        </>
      )}
    </div>
  );
}

/** Words of a passage. */
const wordsAt = (texts: readonly string[], { block, from, to, toBlock }: Span): string =>
  describeRange(texts, block, from, to, toBlock).exact;

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

/** Field with a text the clipboard did not take, to be copied by hand. */
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
