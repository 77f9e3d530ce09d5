import { useQuery } from '@tanstack/react-query';
import { useTexts } from '../../i18n/useTexts.tsx';
import { isFiltered } from '../../../site/filter.ts';
import type { FilterSidebarProps } from './filterProps.ts';
import { CountedLinkFailure } from '../../ui/entries/CountedLink.tsx';
import { Tally } from './Tally.tsx';
import { DateFilter } from './DateFilter.tsx';
import { KeywordFilter } from './KeywordFilter.tsx';
import { useHasRead } from '../../ui/readProgress.ts';
import { NameFilter } from './NameFilter.tsx';
import { unreadCode } from './lazyUnread.ts';
import { useChoiceCounts } from './useChoiceCounts.ts';

/**
 * Index of the collection, as at the back of a book, by which the list is filtered. Below 1120 px it ends the
 * page.
 */
export function FilterSidebar({ filter, library, counts: ownCounts, found, countAgain }: FilterSidebarProps) {
  const { t } = useTexts();
  const counts = useChoiceCounts(filter, library, ownCounts);
  const reads = useHasRead() || filter.unread === true;
  const { data: unread } = useQuery({ ...unreadCode, enabled: reads });
  return (
    <aside className="index" id="index" aria-label={t('library.index')} tabIndex={-1}>
      <a className="skip" href="#main">
        {t('library.toList')}
      </a>
      {countAgain && <CountedLinkFailure again={countAgain} />}
      {(library.keywordCount > 0 || filter.keywords.length > 0) && (
        <KeywordFilter filter={filter} library={library} counts={counts} found={found} />
      )}
      <NameFilter kind="source" filter={filter} library={library} counts={counts} />
      {library.authors.length > 0 && (
        <NameFilter kind="author" filter={filter} library={library} counts={counts} />
      )}
      {(library.span || filter.undated) && <DateFilter filter={filter} library={library} counts={counts} />}
      {reads && unread && <unread.UnreadFilter filter={filter} library={library} found={found} />}
      {isFiltered(filter) && (
        <a className="btn toresults" href="#main">
          <Tally filter={filter} library={library} found={found} />
        </a>
      )}
    </aside>
  );
}
