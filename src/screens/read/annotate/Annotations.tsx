import { useQuery } from '@tanstack/react-query';
import type { RefObject } from 'react';
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import type { ArticlePage } from '../../../site/files.ts';
import { announce } from '../../ui/Announcer.tsx';
import { canHighlight } from '../../highlight/highlights.ts';
import { useWords } from '../../i18n/lazyTexts.ts';
import { markBarCode, markListCode } from './lazyAnnotate.ts';
import { MarginLines } from './MarginLines.tsx';
import type { Opened } from './toolbarTarget.ts';
import { paintInks } from './paintAnnotations.ts';
import { rangesOf, shownTexts } from './selectionSpans.ts';
import { useMarks } from './useAnnotations.ts';
import { useNamedParagraph } from '../cite/useLinkedParagraph.ts';
import { usePicking } from './useSelection.ts';
import { marksWords } from '../../i18n/annotateTexts.ts';

export interface MarksProps {
  page: ArticlePage;
  /** The `article` element. */
  article: RefObject<HTMLElement | null>;
}

/**
 * The reader's highlights and notes in an opened article: paints what is kept, and waits for words to be selected or a
 * mark to be pressed. What is done with them, and the list of all marks below the text, come as code of their own.
 */
export function Marks({ page, article }: MarksProps) {
  const { t } = useWords(marksWords);
  const texts = useMemo(() => shownTexts(page.article), [page]);
  const marks = useMarks(page, texts);
  const { placed } = marks;
  const [opened, setOpened] = useState<Opened>();
  const bar = useRef<HTMLDivElement>(null);
  const opener = useRef<HTMLElement>(null);
  const open = useCallback((next: Opened | undefined) => {
    const focused = document.activeElement;
    if (!bar.current?.contains(focused))
      opener.current = focused instanceof HTMLElement && focused !== document.body ? focused : null;
    setOpened(next);
  }, []);
  const close = useCallback(() => {
    if (bar.current?.contains(document.activeElement)) opener.current?.focus({ preventScroll: true });
    setOpened(undefined);
  }, []);

  useNamedParagraph(article, texts);
  usePicking({ article, texts, placed, opened, open, close, bar });
  useLayoutEffect(() => {
    const root = article.current;
    if (!root) return undefined;
    return paintInks(
      placed.map(({ mark: { ink, note }, span }) => ({
        ink,
        noted: Boolean(note?.trim()),
        ranges: span ? rangesOf(span, root, texts) : [],
      })),
    );
  }, [placed, article, texts]);

  const barCode = useQuery({ ...markBarCode, enabled: opened !== undefined });
  const listCode = useQuery({ ...markListCode, enabled: placed.length > 0 });
  useEffect(() => {
    if (barCode.isError) announce(t('marks:failed'));
  }, [barCode.isError, t]);

  const below = article.current?.querySelector('.textcol');
  const given = { page, article, texts, marks, open };
  return (
    <>
      {!canHighlight() && <MarginLines placed={placed} article={article} texts={texts} />}
      {opened && barCode.data && (
        <barCode.data.MarkBar {...given} key={keyOf(opened)} opened={opened} close={close} bar={bar} />
      )}
      {placed.length > 0 &&
        listCode.data &&
        below &&
        createPortal(<listCode.data.MarkList {...given} />, below)}
    </>
  );
}

/** A bar that goes over from a selection to its mark stays the same, with its focus. */
const keyOf = ({ span }: Opened): string =>
  span ? `${span.block} ${span.from} ${span.toBlock} ${span.to}` : '';
