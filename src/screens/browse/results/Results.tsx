import type { TFunction } from 'i18next';
import { useEffect, useState } from 'react';
import { useTexts } from '../../i18n/useTexts.tsx';
import type { Answer } from '../../../search/answer.ts';
import { withWords } from '../../../site/filter.ts';
import { libraryAddress } from '../../../site/addresses.ts';
import { resultsSentence } from '../filters/resultCount.ts';
import { EmptyResult } from '../filters/EmptyResult.tsx';
import type { Answered } from './answered.ts';
import { Link } from '../../routing/Link.tsx';
import { HeadlineResults } from './HeadlineResults.tsx';
import { ResultList } from './ResultList.tsx';
import { named } from './explanation.ts';

export interface ResultsProps {
  shown: Answered;
  /** Number of articles in the whole collection. */
  articles: number;
  /** Number of headlines of the collection without an article. */
  headlines: number;
  /** True when the search failed after it had given this answer. */
  brokenOff: boolean;
  again: () => void;
}

/** Answer of a search: the articles, a suggestion of another spelling, and a notice of files that did not load. */
export function Results({ shown, articles, headlines, brokenOff, again }: ResultsProps) {
  const { t } = useTexts();
  const { filter, answer } = shown;
  return (
    <>
      <Heard shown={shown} />
      <Gaps shown={shown} brokenOff={brokenOff} again={again} />
      {answer.suggestion && <DidYouMean shown={shown} suggestion={answer.suggestion} />}
      {answer.functionWords && answer.total > 0 && (
        <p className="results-note">{t('results.onlyFunction', { words: named(answer.functionWords, t) })}</p>
      )}
      {answer.ordinals.length > 0 && <ResultList shown={shown} />}
      {answer.total === 0 && answer.isFinal && answer.isExact && (
        <EmptyResult filter={filter} articles={articles} why={whyNothing(answer, filter.q, t)} />
      )}
      {headlines > 0 && answer.isFinal && (
        <HeadlineResults key={filter.q} filter={filter} headlines={headlines} />
      )}
    </>
  );
}

/**
 * Reason why a search found nothing. A colon names a keyword or a source; a query without words asks for nothing
 * else.
 */
function whyNothing({ words, functionWords }: Answer, q: string, t: TFunction): string {
  if (functionWords) return t('results.nothingFunction', { words: named(functionWords, t) });
  if (words.length > 0) return t('results.nothing');
  return t(/[:\uff1a]/.test(q) ? 'results.nothingNamed' : 'results.nothingAsked');
}

/**
 * Pause in typing, in milliseconds, after which the number of results is announced: an announcement for each
 * letter helps nobody.
 */
const REST = 1000;

/** Status region of the results: their number, after a pause in typing. */
function Heard({ shown: { filter, answer } }: { shown: Answered }) {
  const { t } = useTexts();
  const said = answer.isFinal ? resultsSentence(filter.q, answer, t) : undefined;
  const [heard, setHeard] = useState('');
  useEffect(() => {
    if (said === undefined) return undefined;
    const timer = setTimeout(() => setHeard(said), REST);
    return () => clearTimeout(timer);
  }, [said]);
  return <output className="unseen">{heard}</output>;
}

/** Notice of results with something missing: names it, and offers another try. */
function Gaps({ shown: { answer }, brokenOff, again }: Pick<ResultsProps, 'shown' | 'brokenOff' | 'again'>) {
  const { t } = useTexts();
  const gaps = [
    answer.unreadableWords.length > 0 && t('results.unread', { words: named(answer.unreadableWords, t) }),
    answer.unreadableTexts > 0 && t('results.unreadTexts', { count: answer.unreadableTexts }),
    brokenOff && t('results.cutShort'),
  ].filter((gap) => gap !== false);
  if (gaps.length === 0) return undefined;
  return (
    <p className="failed" role="alert">
      <span>{gaps.join(' ')}</span>
      <button className="btn" onClick={again}>
        {t('library.again')}
      </button>
    </p>
  );
}

/** «هل تقصد «القناة»؟ 37 مقالًا», a link to that search. */
function DidYouMean({ shown, suggestion }: { shown: Answered; suggestion: { q: string; total: number } }) {
  const { t } = useTexts();
  return (
    <p className="suggestion">
      <Link ref={null} to={libraryAddress(withWords(shown.filter, suggestion.q))}>
        <span className="ul">{t('results.meant', { q: suggestion.q })}</span>{' '}
        <span className="small">{t('count.articles', { count: suggestion.total })}</span>
      </Link>
    </p>
  );
}
