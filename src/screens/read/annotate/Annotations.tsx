import { useQuery } from '@tanstack/react-query';
import type { RefObject } from 'react';
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import type { ArticlePage } from '../../../site/files.ts';
import { codeQuery } from '../../routing/lazyCode.ts';
import { announce } from '../../ui/Announcer.tsx';
import { useLazyTexts } from '../../i18n/lazyTexts.ts';
import type { ToolbarTarget } from './useTextSelection.ts';
import { paintAnnotations } from './paintAnnotations.ts';
import { blockTexts } from '../../highlight/blockElements.ts';
import { rangesOf } from './selectionSpans.ts';
import { useAnnotations } from './useAnnotations.ts';
import { usePassageKeys } from './usePassageKeys.ts';
import { useTextSelection } from './useTextSelection.ts';
import { annotateTexts } from '../../i18n/annotateTexts.ts';

/** Code of the toolbar, fetched when words are selected or an annotation is pressed. */
const toolbarCode = codeQuery('AnnotationToolbar', () => import('./AnnotationToolbar.tsx'));
/** Code of the list, fetched when the article has annotations. */
const annotationListCode = codeQuery('AnnotationList', () => import('./AnnotationList.tsx'));

export interface AnnotationsProps {
  page: ArticlePage;
  /** Element of the article. */
  article: RefObject<HTMLElement | null>;
}

/**
 * Highlights and notes of an opened article: paints the stored ones, and waits for words to be selected or an
 * annotation to be pressed. The toolbar and the list of all annotations below the text come as code of their own.
 */
export function Annotations({ page, article }: AnnotationsProps) {
  const { t } = useLazyTexts(annotateTexts);
  const texts = useMemo(() => blockTexts(page.article), [page]);
  const annotations = useAnnotations(page, texts);
  const { placed } = annotations;
  const [target, setTarget] = useState<ToolbarTarget>();
  const bar = useRef<HTMLDivElement>(null);
  const opener = useRef<HTMLElement>(null);
  const open = useCallback((next: ToolbarTarget | undefined) => {
    const focused = document.activeElement;
    if (!bar.current?.contains(focused))
      opener.current = focused instanceof HTMLElement && focused !== document.body ? focused : null;
    setTarget(next);
  }, []);
  const close = useCallback(() => {
    if (bar.current?.contains(document.activeElement)) opener.current?.focus({ preventScroll: true });
    setTarget(undefined);
  }, []);

  const selecting = { article, texts, placed, target, open, close, bar };
  useTextSelection(selecting);
  usePassageKeys(selecting);
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

  const barCode = useQuery({ ...toolbarCode, enabled: target !== undefined });
  const listCode = useQuery({ ...annotationListCode, enabled: placed.length > 0 });
  useEffect(() => {
    if (barCode.isError) announce(t('annotate:failed'), {});
  }, [barCode.isError, t]);

  const below = article.current?.querySelector('.textcol');
  const given = { page, article, texts, annotations, open };
  return (
    <>
      {target && barCode.data && (
        <barCode.data.AnnotationToolbar
          {...given}
          key={keyOf(target)}
          target={target}
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

/** React key of the toolbar: it stays, with its focus, when a selection becomes an annotation. */
const keyOf = ({ span }: ToolbarTarget): string =>
  span ? `${span.block} ${span.from} ${span.toBlock} ${span.to}` : '';
