import { useQueries, useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { headlineListQuery } from '../../../client/queries.ts';
import { headlineAddress } from '../../../site/addresses.ts';
import { HEADLINES_PER_LIST } from '../../../site/files.ts';
import type { HeadlineLine, HeadlineList } from '../../../site/files.ts';
import { shardOfHeadline } from '../../../site/headlineShards.ts';
import { useTexts } from '../../i18n/useTexts.tsx';
import { updateHistoryState, useHistoryState } from '../../routing/historyState.ts';
import { Link } from '../../routing/Link.tsx';
import { useTitle } from '../../ui/Announcer.tsx';
import { BidiText } from '../../ui/BidiText.tsx';
import { InterfaceText } from '../../ui/InterfaceText.tsx';
import { useArabic } from '../../ui/language.ts';
import { Problem, ProblemScreen, Screen } from '../../ui/Problem.tsx';
import { WaitingScreen } from '../../ui/Waiting.tsx';

/** `/headlines/`: all headlines without an article, printed by most articles first. */
export function HeadlinesScreen() {
  const { data, error, refetch } = useQuery(headlineListQuery(0));
  useTitle('headlines', undefined);
  if (data) return <Headlines first={data} />;
  if (error) return <ProblemScreen error={error} again={() => void refetch()} />;
  return <WaitingScreen />;
}

function Headlines({ first }: { first: HeadlineList }) {
  const { t } = useTexts();
  const arabic = useArabic();
  const list = useRef<HTMLOListElement>(null);
  const lists = Math.ceil(first.count / HEADLINES_PER_LIST);
  const wanted = Math.min(useHistoryState('shown') ?? 1, lists);
  const further = useQueries({
    queries: Array.from({ length: Math.max(0, wanted - 1) }, (_, i) => headlineListQuery(i + 1)),
  });
  const lines = [...first.headlines, ...further.flatMap(({ data }) => data?.headlines ?? [])];
  const failed = further.find(({ isError }) => isError);
  const isAwaited = further.some(({ isPending }) => isPending);
  const showMore = useMore(list, lines.length, () => updateHistoryState({ shown: wanted + 1 }));
  return (
    <Screen>
      <h1>{t('titles.headlines')}</h1>
      <p className="say">
        {first.count === 0 ? t('headlines.none') : t('headlines.count', { count: first.count })}
      </p>
      <ol ref={list} className="list headline-list" {...(isAwaited && { 'aria-busy': true })} {...arabic}>
        {lines.map((line) => (
          <Line key={line.id} line={line} letters={first.letters} />
        ))}
      </ol>
      {failed?.error && <Problem error={failed.error} again={() => void failed.refetch()} />}
      {!failed && wanted < lists && (
        <p className="do">
          <button className="btn alive" aria-disabled={isAwaited} onClick={() => isAwaited || showMore()}>
            {t('headlines.more')}
          </button>
        </p>
      )}
    </Screen>
  );
}

/** Calls for more lines; the first of them takes the focus once it is rendered, for the button goes down. */
function useMore(list: { current: HTMLOListElement | null }, shown: number, more: () => void): () => void {
  const focusNext = useRef(-1);
  useEffect(() => {
    const link = list.current?.children[focusNext.current]?.querySelector('a');
    if (!link) return;
    focusNext.current = -1;
    link.focus({ preventScroll: true });
  });
  return () => {
    focusNext.current = shown;
    more();
  };
}

function Line({ line, letters }: { line: HeadlineLine; letters: number }) {
  const { t } = useTexts();
  return (
    <li>
      <Link to={headlineAddress(shardOfHeadline(line.id, letters), line.id)}>
        <span className="hl">
          <BidiText text={line.text} />
        </span>
        <span className="meta">
          <span>
            <InterfaceText>{t('headlines.printedIn', { count: line.printedByCount })}</InterfaceText>
          </span>
          {line.candidates !== undefined && (
            <span>
              <InterfaceText>{t('reader.ambiguous', { count: line.candidates })}</InterfaceText>
            </span>
          )}
        </span>
      </Link>
    </li>
  );
}
