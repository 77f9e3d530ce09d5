import { useQuery } from '@tanstack/react-query';
import { useTexts } from '../../i18n/useText.tsx';
import type { LibraryPage } from '../../../site/files.ts';
import type { Choice } from '../../../site/filter.ts';
import { isNarrowed } from '../../../site/filter.ts';
import type { Answer, AnswerCounts } from '../../../search/answer.ts';
import type { Tallied } from './ActiveFilters.tsx';
import { Tally } from './ActiveFilters.tsx';
import { DateFilter } from './DateFilter.tsx';
import { KeywordFilter } from './KeywordFilter.tsx';
import { useHasRead } from '../../ui/readProgress.ts';
import { SourceFilter } from './SourceFilter.tsx';
import { unreadCode } from './unreadFilter.ts';

export interface LibraryIndexProps {
  choice: Choice;
  library: LibraryPage;
  /** Counts that follow the choice; while the next ones come, the last ones. Absent for the whole library. */
  counts: Counts | undefined;
  found: Tallied | undefined;
}

/**
 * How many of the articles shown bear each name, most first; of a search also how many are of each year. Of very
 * many articles they may be lower bounds.
 */
export type Counts = Pick<AnswerCounts, 'keywords' | 'sources'> &
  Partial<AnswerCounts> &
  Pick<Answer, 'countsAtLeast'>;

/** The index of the collection, as at the back of a book: the way to narrow the list. Below 1120 px it ends the page. */
export function LibraryIndex({ choice, library, counts, found }: LibraryIndexProps) {
  const { t } = useTexts();
  const reads = useHasRead() || choice.unread === true;
  const { data: unread } = useQuery({ ...unreadCode, enabled: reads });
  return (
    <aside className="index" id="index" aria-label={t('library.index')}>
      <KeywordFilter choice={choice} library={library} counts={counts} />
      <SourceFilter choice={choice} library={library} counts={counts} />
      {library.span && <DateFilter choice={choice} span={library.span} counts={counts} />}
      {reads && unread && <unread.UnreadFilter choice={choice} library={library} found={found} />}
      {isNarrowed(choice) && (
        <a className="btn toresults" href="#main">
          <Tally choice={choice} library={library} found={found} />
        </a>
      )}
    </aside>
  );
}
