import type { ReactNode, RefObject } from 'react';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { ArticlePage } from '../../../site/files.ts';
import type { Ink, Mark } from '../../../storage/record.ts';
import { INKS } from '../../../storage/record.ts';
import { announce } from '../../ui/Announcer.tsx';
import { useWords } from '../../i18n/lazyTexts.ts';
import { placeBar } from './placeToolbar.ts';
import { InkSquare } from './ColorSwatch.tsx';
import { inInk, newMark } from './newAnnotation.ts';
import { NoteField } from './NoteField.tsx';
import type { Opened } from './toolbarTarget.ts';
import { Toolbar } from './Toolbar.tsx';
import { useCopying } from '../cite/useCopyQuote.ts';
import type { Marks } from './useAnnotations.ts';
import { marksWords } from '../../i18n/annotateTexts.ts';
import './annotate.css';

export interface MarkBarProps {
  page: ArticlePage;
  article: RefObject<HTMLElement | null>;
  texts: readonly string[];
  marks: Marks;
  opened: Opened;
  open: (opened: Opened | undefined) => void;
  close: () => void;
  bar: RefObject<HTMLDivElement | null>;
}

/**
 * What can be done with selected words, or with a mark: an ink, a note, a quotation, a link; near the words, on a phone
 * at the lower edge.
 */
export function MarkBar({ page, article, texts, marks, opened, open, close, bar }: MarkBarProps) {
  const { t } = useWords(marksWords);
  const { span } = opened;
  const found = opened.kind === 'mark' && marks.placed.find(({ mark }) => mark.id === opened.id);
  const { mark, unkept = false } = found || {};
  const noting = opened.kind === 'mark' && opened.note;
  const copying = useCopying(page, texts);

  useLayoutEffect(() => {
    if (!bar.current || !article.current || !span) return undefined;
    return placeBar(bar.current, article.current, texts, span);
  }, [bar, article, texts, span]);

  /** The mark in hand; of words just selected, one is made. */
  const inHand = (ink?: Ink): Mark | undefined =>
    mark ?? (opened.kind === 'picked' ? newMark(texts, opened.span, ink) : undefined);
  const keep = async (marked: Mark) => {
    getSelection()?.removeAllRanges();
    const kept = await marks.put(marked);
    if (kept) announce(t('marks:made', { ink: t(`marks:ink.${marked.ink}`) }));
  };
  const ink = (chosen: Ink) => {
    const marked = inHand(chosen);
    if (!marked) return;
    void keep(mark ? inInk(mark, chosen) : marked);
    open({ kind: 'mark', id: marked.id, span });
  };
  const note = () => {
    const marked = inHand();
    if (!marked) return;
    if (!mark) void keep(marked);
    open({ kind: 'mark', id: marked.id, span, ...(!noting && { note: true }) });
  };
  const remove = () => {
    if (!mark) return;
    void marks.remove(mark).then((gone) => gone && announce(t('marks:removed')));
    open({ kind: 'removed', mark, span, reach: true });
  };
  const restore = (removed: Mark) => {
    void marks.put(removed).then((kept) => kept && announce(t('marks:restored')));
    open({ kind: 'mark', id: removed.id, span, reach: true });
  };

  return (
    <div ref={bar} className="markbar" data-adrift={span ? undefined : ''}>
      {opened.kind === 'removed' ? (
        <Removed undo={() => restore(opened.mark)} />
      ) : (
        <>
          <Toolbar name={t('marks:bar')} title={t('marks:barTitle')} reach={opened.reach} away={close}>
            {INKS.map((one) => (
              <button
                key={one}
                className="inkbutton"
                aria-label={t(`marks:ink.${one}`)}
                title={t(`marks:ink.${one}`)}
                aria-pressed={mark?.ink === one}
                onClick={() => ink(one)}
              >
                <InkSquare ink={one} />
              </button>
            ))}
            <button aria-expanded={Boolean(noting)} onClick={note}>
              {t('marks:note')}
            </button>
            {span && <button onClick={() => void copying.quote(span)}>{t('marks:quote')}</button>}
            {span && <button onClick={() => void copying.link(span)}>{t('marks:link')}</button>}
            {mark && <button onClick={remove}>{t('marks:remove')}</button>}
          </Toolbar>
          {unkept && <p className="small">{t('marks:unkept')}</p>}
          {copying.said && <p className="small">{copying.said}</p>}
          {copying.refused !== undefined && <Refused key={copying.refused} text={copying.refused} />}
          {noting && mark && <NoteField key={mark.id} mark={mark} put={marks.put} done={close} />}
        </>
      )}
    </div>
  );
}

function Removed({ undo }: { undo: () => void }): ReactNode {
  const { t } = useWords(marksWords);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus({ preventScroll: true }), []);
  return (
    <p className="markremoved">
      <span>{t('marks:removed')}</span>
      <button ref={button} onClick={undo}>
        <span className="ul">{t('marks:undo')}</span>
      </button>
    </p>
  );
}

/** What the clipboard did not take, to be copied by hand. */
function Refused({ text }: { text: string }): ReactNode {
  const { t } = useWords(marksWords);
  const [field, setField] = useState<HTMLTextAreaElement | null>(null);
  useEffect(() => {
    field?.focus({ preventScroll: true });
    field?.select();
  }, [field]);
  return (
    <label className="marknote" role="alert">
      <span className="small">{t('marks:notCopied')}</span>
      <textarea ref={setField} rows={3} dir="auto" readOnly value={text} />
    </label>
  );
}
