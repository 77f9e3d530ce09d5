import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useRouter } from 'wouter';
import { useTexts } from '../../i18n/useTexts.tsx';
import type { Filter, Order } from '../../../site/filter.ts';
import { isFiltered, NO_FILTER } from '../../../site/filter.ts';
import { libraryAddress, listFeedOf } from '../../../site/addresses.ts';
import { Cross } from '../../ui/Icons.tsx';
import { useDays } from '../../ui/Day.tsx';
import { useArabic } from '../../ui/language.ts';
import { Link } from '../../routing/Link.tsx';
import { BidiText } from '../../ui/BidiText.tsx';
import { keepSearchCode } from '../searches/lazySearches.ts';
import { ExportButton } from './ExportButton.tsx';
import { nameOf } from './filterPartName.ts';
import type { Part } from './filterParts.ts';
import { isName, partsOf, without } from './filterParts.ts';
import type { ActiveFiltersProps } from './filterProps.ts';
import { undatedNoteCode } from './days/lazyDays.ts';
import { unreadCode } from './lazyUnread.ts';
import { queryTitle, resultsSentence } from './resultCount.ts';
import { Tally } from './Tally.tsx';

/**
 * Line above the articles: their number, the active filters, each with a link that removes it, and the order.
 * @param children tools of the list, before the order
 */
export function ActiveFilters({
  filter,
  library,
  found,
  children,
}: ActiveFiltersProps & { children?: ReactNode }) {
  const { t } = useTexts();
  const { data: keep } = useQuery({ ...keepSearchCode, enabled: found !== undefined && isFiltered(filter) });
  const { data: note } = useQuery({ ...undatedNoteCode, enabled: Boolean(filter.from || filter.to) });
  return (
    <div className="chosen">
      {filter.q ? (
        <SearchHeadline q={filter.q} found={found} />
      ) : (
        <output className="label">
          <Tally filter={filter} library={library} found={found} />
        </output>
      )}
      <Chips filter={filter} />
      {(filter.from || filter.to) && note && <note.UndatedNote filter={filter} />}
      {!filter.q && <ExportButton filter={filter} />}
      {children}
      {keep && found && <keep.KeepSearch filter={filter} />}
      <FeedLink filter={filter} library={library} />
      <Sorts filter={filter} />
      <a className="toindex" href="#index">
        <span className="ul">{t('library.toIndex')}</span>
      </a>
    </div>
  );
}

/** Link to the feed of the one keyword or source chosen, where it has one. */
function FeedLink({ filter, library }: Pick<ActiveFiltersProps, 'filter' | 'library'>) {
  const { t } = useTexts();
  const { base } = useRouter();
  const feed = listFeedOf(filter, library);
  if (feed === undefined) return undefined;
  return (
    <a className="bookof" href={`${base}/${encodeURI(feed)}`}>
      <span className="ul">{t('shell.feed', { kind: 'Atom' })}</span>
    </a>
  );
}

/** «14 نتيجة لـ «سفن القناة»»: the page's headline for a search. Results.tsx announces it after a pause in typing. */
function SearchHeadline({ q, found }: { q: string; found: ActiveFiltersProps['found'] }) {
  const { t } = useTexts();
  return (
    <div className="found">
      <h1>{found ? resultsSentence(q, found, t) : t('results.searching', { q: queryTitle(q) })}</h1>
    </div>
  );
}

type Chip = Exclude<Part, { kind: 'words' | 'unread' }>;

/** Tells whether a part of the filter has a chip here. The words of a search are shown in the box and the headline. */
const isChip = (part: Part): part is Chip => part.kind !== 'words' && part.kind !== 'unread';

function Chips({ filter }: { filter: Filter }) {
  const { t } = useTexts();
  const arabic = useArabic();
  const inWords = useDays();
  const chips = partsOf(filter).filter(isChip);
  const { data: unread } = useQuery({ ...unreadCode, enabled: filter.unread === true });
  if (chips.length === 0 && !filter.unread) return undefined;
  return (
    <ul className="chips" aria-label={t('library.chosen')}>
      {chips.map((part) => {
        const name = nameOf(part, t, inWords);
        return (
          <li key={`${part.kind} ${name}`}>
            <Link
              ref={null}
              className="chip"
              to={libraryAddress(without(filter, part))}
              aria-label={t('library.remove', { what: name })}
            >
              <bdi {...(isName(part) && arabic)}>
                <BidiText text={name} />
              </bdi>
              <Cross />
            </Link>
          </li>
        );
      })}
      {filter.unread && unread && <unread.UnreadChip filter={filter} />}
      {chips.length + Number(filter.unread ?? false) > 1 && (
        <li>
          <Link
            ref={null}
            className="chip quiet"
            to={libraryAddress({ ...NO_FILTER, q: filter.q, sort: filter.sort })}
          >
            {t('library.clear')}
          </Link>
        </li>
      )}
    </ul>
  );
}

function Sorts({ filter }: { filter: Filter }) {
  const { t } = useTexts();
  const sorts: Order[] = filter.q ? ['nearest', 'newest', 'oldest'] : ['newest', 'oldest'];
  return (
    <nav className="sorts" aria-label={t('library.sort')}>
      {sorts.map((sort) => (
        <Link
          key={sort}
          ref={null}
          to={libraryAddress({ ...filter, sort })}
          {...(sort === filter.sort && { 'aria-current': true })}
        >
          {t(`library.${sort}`)}
        </Link>
      ))}
    </nav>
  );
}
