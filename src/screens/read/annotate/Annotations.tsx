import { useQuery } from '@tanstack/react-query';
import type { RefObject } from 'react';
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import type { ArticlePage } from '../../../site/files.ts';
import { announce } from '../../ui/Announcer.tsx';
import { useLazyTexts } from '../../i18n/lazyTexts.ts';
import { toolbarCode, annotationListCode } from './lazyAnnotate.ts';
import type { ToolbarTarget } from './useTextSelection.ts';
import { paintAnnotations } from './paintAnnotations.ts';
import { rangesOf, blockTexts } from './selectionSpans.ts';
import { useAnnotations } from './useAnnotations.ts';
import { useTextSelection } from './useTextSelection.ts';
import { annotateTexts } from '../../i18n/annotateTexts.ts';

export interface AnnotationsProps {
  page: ArticlePage;
  /** The `article` element. */
  article: RefObject<HTMLElement | null>;
}

/**
 * The reader's highlights and notes in an opened article: paints what is kept, and waits for words to be selected or a
 * annotation to be pressed. What is done with them, and the list of all marks below the text, come as code of their own.
 */
export function Annotations({ page, article }: AnnotationsProps) {
  const { t } = useLazyTexts(annotateTexts);
  const texts = useMemo(() => blockTexts(page.article), [page]);
  const marks = useAnnotations(page, texts);
  const { placed } = marks;
  const [opened, setOpened] = useState<ToolbarTarget>();
  const bar = useRef<HTMLDivElement>(null);
  const opener = useRef<HTMLElement>(null);
  const open = useCallback((next: ToolbarTarget | undefined) => {
    const focused = document.activeElement;
    if (!bar.current?.contains(focused))
      opener.current = focused instanceof HTMLElement && focused !== document.body ? focused : null;
    setOpened(next);
  }, []);
  const close = useCallback(() => {
    if (bar.current?.contains(document.activeElement)) opener.current?.focus({ preventScroll: true });
    setOpened(undefined);
  }, []);

  useTextSelection({ article, texts, placed, opened, open, close, bar });
  useLayoutEffect(() => {
    const root = article.current;
    if (!root) return undefined;
    return paintAnnotations(
      placed.map(({ annotation: { ink, note }, span }) => ({
        ink,
        noted: Boolean(note?.trim()),
        ranges: span ? rangesOf(span, root, texts) : [],
      })),
    );
  }, [placed, article, texts]);

  const barCode = useQuery({ ...toolbarCode, enabled: opened !== undefined });
  const listCode = useQuery({ ...annotationListCode, enabled: placed.length > 0 });
  useEffect(() => {
    if (barCode.isError) announce(t('annotate:failed'));
  }, [barCode.isError, t]);

  const below = article.current?.querySelector('.textcol');
  const given = { page, article, texts, marks, open };
  return (
    <>
      {opened && barCode.data && (
        <barCode.data.AnnotationToolbar
          {...given}
          key={keyOf(opened)}
          opened={opened}
          close={close}
          bar={bar}
        />
      )}
      {placed.length > 0 &&
        listCode.data &&
        below &&
        createPortal(<listCode.data.AnnotationList {...given} />, below)}
    </>
  );
}

/** A bar that goes over from a selection to its annotation stays the same, with its focus. */
const keyOf = ({ span }: ToolbarTarget): string =>
  span ? `${span.block} ${span.from} ${span.toBlock} ${span.to}` : '';
