import { useQuery } from '@tanstack/react-query';
import type { Ordinal } from '../../../article/article.ts';
import type { Filter } from '../../../site/filter.ts';
import { isFiltered } from '../../../site/filter.ts';
import { libraryAddress } from '../../../site/addresses.ts';
import { Cross } from '../../ui/Icons.tsx';
import { Link } from '../../routing/Link.tsx';
import { savedTexts } from '../../i18n/savedTexts.ts';
import { useLazyTexts } from '../../i18n/lazyTexts.ts';
import type { ActiveFiltersProps } from './filterProps.ts';
import { CountedLink } from '../../ui/entries/CountedLink.tsx';
import { without } from './filterParts.ts';
import { readQuery } from './useUnreadFilter.ts';

/** Chip «غير المقروء» among the active filters. */
export function UnreadChip({ filter }: { filter: Filter }) {
  const { t } = useLazyTexts(savedTexts);
  return (
    <li>
      <Link
        ref={null}
        className="chip"
        to={libraryAddress(without(filter, { kind: 'unread' }))}
        aria-label={t('library.remove', { what: t('saved:unread') })}
      >
        <bdi>{t('saved:unread')}</bdi>
        <Cross />
      </Link>
    </li>
  );
}

/**
 * «غير المقروء» in the index: the number of articles shown that are unread. Nothing is shown to a reader who has
 * read no article.
 */
export function UnreadFilter({ filter, library, found }: ActiveFiltersProps) {
  const { t } = useLazyTexts(savedTexts);
  const { data: read } = useQuery(readQuery());
  if (!filter.unread && !read?.length) return undefined;
  const count = unreadOf({ filter, library, found }, read ?? []);
  return (
    <fieldset aria-labelledby="unread-filter">
      <h2 id="unread-filter">{t('saved:readOrNot')}</h2>
      <ul className="ix">
        <CountedLink
          of={{ text: t('saved:unread'), count }}
          to={libraryAddress(
            filter.unread ? without(filter, { kind: 'unread' }) : { ...filter, unread: true },
          )}
          chosen={filter.unread === true}
          isExact={found?.isExact}
        />
      </ul>
    </fieldset>
  );
}

/** Counts the unread articles among those that the filter leaves; 0 while they are being loaded. */
function unreadOf({ filter, library, found }: ActiveFiltersProps, read: readonly Ordinal[]): number {
  if (!isFiltered(filter)) return library.articles - read.length;
  if (!found) return 0;
  const isAmongRead = new Set(read);
  return found.total - found.ordinals.filter((ordinal) => isAmongRead.has(ordinal)).length;
}
