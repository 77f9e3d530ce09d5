import { useQuery } from '@tanstack/react-query';
import type { RefObject } from 'react';
import { useCallback, useEffect, useLayoutEffect, useMemo, useState } from 'react';
import { useTexts } from '../../i18n/useTexts.tsx';
import { formsQuery } from '../../../client/search/searchQueries.ts';
import { findInText } from '../../../search/snippet/findInText.ts';
import { announce } from '../../ui/Announcer.tsx';
import { FindBar } from './FindBar.tsx';
import { bringIntoView } from '../../highlight/bringIntoView.ts';
import { hasPassage, setCurrentBlock } from '../../highlight/currentBlock.ts';
import { paint } from '../../highlight/highlights.ts';
import type { PageMatch } from './pageMatches.ts';
import { firstBelow, pageMatches } from './pageMatches.ts';
import type { FindMatches } from './matchQuery.ts';
import { formsByWord, matchQuery } from './matchQuery.ts';
import { wordsOf } from '../../../text/tokenize.ts';

export interface FindInArticleProps {
  article: RefObject<HTMLElement | null>;
  /** Words of the search from which the article was opened. */
  q: string | undefined;
  /** True while the field for searching in the article is open. */
  finding: boolean;
  find: () => void;
  closeFind: () => void;
  /** Removes the words of the search from which the article was opened. */
  closeMarks: () => void;
}

/** Milliseconds without typing after which the collection's forms of the words are asked for. */
const FORMS_REST = 200;
/** Milliseconds without typing after which the number of matches is announced. */
const REST = 700;

/**
 * Paints the found words of an opened article and shows the bar that leads from one to the next. Words are those
 * of the search from which it was opened, or those typed into the bar's field.
 */
export function FindInArticle({ article, q, finding, find, closeFind, closeMarks }: FindInArticleProps) {
  const { t } = useTexts();
  const [typed, setTyped] = useState('');
  const asked = finding ? typed.trim() : '';
  const findMatches = useFindMatches(q, asked);
  const [{ matches, current }, setFound] = useState<{ matches: PageMatch[]; current?: number }>({
    matches: [],
  });

  useLayoutEffect(() => {
    const found = article.current && findMatches ? pageMatches(article.current, findMatches) : [];
    // Only the rendered page tells where the words stand.
    // oxlint-disable-next-line react/set-state-in-effect
    setFound({ matches: found });
    return paint(
      'found',
      found.map(({ range }) => range),
    );
  }, [article, findMatches]);
  useLayoutEffect(() => {
    const match = current === undefined ? undefined : matches[current];
    return match && paint('current', [match.range]);
  }, [matches, current]);

  const step = useCallback(
    (by: 1 | -1) => {
      if (matches.length === 0) return;
      const from = current ?? firstBelow(matches) - (by === 1 ? 1 : 0);
      const next = (from + by + matches.length) % matches.length;
      const match = matches[next];
      if (!match) return;
      setFound({ matches, current: next });
      setCurrentBlock();
      bringIntoView(match.range);
      announce(t('find.heard', { n: next + 1, all: matches.length, around: match.around }));
    },
    [matches, current, t],
  );
  useStepKeys(step);

  const count = findMatches ? t('find.places', { count: matches.length }) : '';
  useEffect(() => {
    if (!asked) return undefined;
    const timer = setTimeout(() => announce(count), REST);
    return () => clearTimeout(timer);
  }, [asked, count]);

  // A search that found the article only by its source or a keyword has no match in the text.
  if (!finding && (q === undefined || (findMatches && matches.length === 0))) return undefined;
  return (
    <FindBar
      count={
        current === undefined || matches.length === 0
          ? count
          : t('find.nth', { n: current + 1, all: matches.length })
      }
      hasMatches={matches.length > 0}
      step={step}
      field={finding ? { typed, setTyped } : undefined}
      find={find}
      close={
        finding
          ? () => {
              setTyped('');
              closeFind();
            }
          : closeMarks
      }
    />
  );
}

/**
 * Finds the typed words; when none are typed, the words of the search in the forms the collection has of them. Typed words
 * are found by their letters at once, and in the forms of the collection when these have come; where they do not come
 * (without a network) the letters must do.
 */
function useFindMatches(q: string | undefined, typed: string): FindMatches | undefined {
  const { data, isError } = useQuery({ ...formsQuery(q ?? ''), enabled: q !== undefined });
  const words = wordsOf(typed).join(' ');
  const rested = useRested(words, FORMS_REST);
  const { data: forms } = useQuery({ ...formsQuery(words), enabled: words !== '' && rested === words });
  return useMemo(() => {
    if (typed) {
      const known = forms && formsByWord(forms);
      return (text) => findInText(text, typed, known);
    }
    if (q === undefined || (!data && !isError)) return undefined;
    return matchQuery(q, data);
  }, [q, typed, data, isError, forms]);
}

/** The value given last once it has stayed for so many milliseconds; before that, the one before. */
function useRested(value: string, milliseconds: number): string {
  const [rested, setRested] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setRested(value), milliseconds);
    return () => clearTimeout(timer);
  }, [value, milliseconds]);
  return rested;
}

/**
 * Keys that go to the next match and to the previous one: n and p, which write ى and ح on an Arabic keyboard. After j and k
 * the key n writes a note on their paragraph instead (keyboard/useShortcuts.ts).
 */
const STEP_KEYS: Partial<Record<string, 1 | -1>> = { n: 1, ى: 1, p: -1, ح: -1 };

function useStepKeys(step: (by: 1 | -1) => void): void {
  // Before the bar is painted, so that a key pressed at its sight is heard.
  useLayoutEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey || event.defaultPrevented) return;
      const by = STEP_KEYS[event.key];
      const at = event.target;
      if (by === undefined || (by === 1 && hasPassage())) return;
      if (at instanceof HTMLElement && at.closest('input, textarea, select, [contenteditable]')) return;
      event.preventDefault();
      step(by);
    };
    document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  }, [step]);
}
