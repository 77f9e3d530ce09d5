import { useQueries } from '@tanstack/react-query';
import { useState } from 'react';
import { headlineHitsQuery } from '../../../client/search/searchQueries.ts';
import type { HeadlineHit } from '../../../search/answer.ts';
import { HEADLINE_HITS } from '../../../search/answer.ts';
import { headlineAddress } from '../../../site/addresses.ts';
import type { Filter } from '../../../site/filter.ts';
import { shardLetters, shardOfHeadline } from '../../../site/headlineShards.ts';
import { Marked } from '../../highlight/Marked.tsx';
import { useTexts } from '../../i18n/useTexts.tsx';
import { Link } from '../../routing/Link.tsx';
import { InterfaceText } from '../../ui/InterfaceText.tsx';
import { useArabic } from '../../ui/language.ts';

/** Headlines added by a press of the button. */
const MORE = 20;

/**
 * Headlines without an article that hold the words of a search, after its articles and counted apart. Nothing while none
 * is known.
 * @param headlines number of all headlines of the collection
 */
export function HeadlineResults({ filter, headlines }: { filter: Filter; headlines: number }) {
  const { t } = useTexts();
  const arabic = useArabic();
  const [parts, setParts] = useState(1);
  const answers = useQueries({
    queries: Array.from({ length: parts }, (_, part) => {
      const from = part === 0 ? 0 : HEADLINE_HITS + (part - 1) * MORE;
      return headlineHitsQuery(filter, from, part === 0 ? HEADLINE_HITS : MORE);
    }),
  });
  const failed = answers.filter(({ isError }) => isError);
  const hits = answers.flatMap(({ data }) => data?.hits ?? []);
  const { total = 0, isExact = true } = answers[0]?.data ?? {};
  const isAwaited = answers.some(({ isPending }) => isPending);
  if (total === 0 && failed.length === 0) return undefined;
  return (
    <section className="section list found-headlines" aria-labelledby="found-headlines">
      <h2 id="found-headlines">
        {t(isExact ? 'results.headlines' : 'results.headlinesAtLeast', { n: total })}
      </h2>
      <ul {...arabic} {...(isAwaited && { 'aria-busy': true })}>
        {hits.map((hit) => (
          <Headline key={hit.id} hit={hit} letters={shardLetters(headlines)} />
        ))}
      </ul>
      {failed.length > 0 && (
        <p className="failed" role="alert">
          <span>{t('results.headlinesFailed')}</span>
          <button className="btn" onClick={() => failed.forEach(({ refetch }) => void refetch())}>
            {t('library.again')}
          </button>
        </p>
      )}
      {failed.length === 0 && hits.length > 0 && hits.length < total && (
        <p className="do">
          <button className="btn" aria-disabled={isAwaited} onClick={() => isAwaited || setParts(parts + 1)}>
            {t('headlines.more')}
          </button>
        </p>
      )}
    </section>
  );
}

function Headline({ hit, letters }: { hit: HeadlineHit; letters: number }) {
  const { t } = useTexts();
  return (
    <li className="gone">
      <Link to={headlineAddress(shardOfHeadline(hit.id, letters), hit.id)}>
        <span className="hl">
          <Marked text={hit.text} marks={hit.matches} />
        </span>
        <span className="meta">
          <span>
            <InterfaceText>{t('headlines.printedIn', { count: hit.printedBy })}</InterfaceText>
          </span>
          {hit.candidates > 0 && (
            <span>
              <InterfaceText>{t('reader.ambiguous', { count: hit.candidates })}</InterfaceText>
            </span>
          )}
        </span>
      </Link>
    </li>
  );
}
