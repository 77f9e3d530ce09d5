import type { QueryClient } from '@tanstack/react-query';
import { useQuery } from '@tanstack/react-query';
import type { Ordinal } from '../../article/site.ts';
import type { Choice } from '../../library/choice.ts';
import { isNarrowed } from '../../library/choice.ts';
import { ordinalsOf } from '../../library/ordinalsOf.ts';
import { loadThrough } from '../../library/queries.ts';
import { isRead } from '../../shelf/kept.ts';
import { ShelfError } from '../../shelf/shelfError.ts';
import { libraryAddress } from '../addresses.ts';
import { Cross } from '../Icons.tsx';
import { Link } from '../Link.tsx';
import { shelfOf } from '../saved/useShelf.ts';
import { shelfWords } from '../saved/words.ts';
import { useWords } from '../texts/words.ts';
import type { CountLineProps } from './CountLine.tsx';
import { IndexEntry } from './IndexEntry.tsx';
import { without } from './parts.ts';
import { readQuery } from './readLeftOut.ts';

/**
 * The ordinals of the articles read to their end, ascending. Where nothing can be kept, nothing was read.
 * @throws SiteError when the site's files that tell ordinals cannot be had
 */
export async function readOrdinals(client: QueryClient): Promise<Ordinal[]> {
  try {
    const { kept } = await (await shelfOf(client)).all();
    return await ordinalsOf(
      kept.filter(isRead).map(({ brief }) => brief),
      loadThrough(client),
    );
  } catch (error) {
    if (error instanceof ShelfError) return [];
    throw error;
  }
}

/** «غير المقروء» among what was chosen. */
export function UnreadChip({ choice }: { choice: Choice }) {
  const { t } = useWords(shelfWords);
  return (
    <li>
      <Link
        ref={null}
        className="chip"
        to={libraryAddress(without(choice, { kind: 'unread' }))}
        aria-label={t('library.remove', { what: t('shelf:unread') })}
      >
        <bdi>{t('shelf:unread')}</bdi>
        <Cross />
      </Link>
    </li>
  );
}

/** «غير المقروء» in the index: how many of the articles shown are left to read. Nothing for who has read nothing. */
export function UnreadFilter({ choice, library, found }: CountLineProps) {
  const { t } = useWords(shelfWords);
  const { data: read } = useQuery(readQuery());
  if (!choice.unread && !read?.length) return undefined;
  const count = unreadOf({ choice, library, found }, read ?? []);
  return (
    <fieldset aria-labelledby="unread-filter">
      <h2 id="unread-filter">{t('shelf:readOrNot')}</h2>
      <ul className="ix">
        <IndexEntry
          of={{ text: t('shelf:unread'), count }}
          to={libraryAddress(
            choice.unread ? without(choice, { kind: 'unread' }) : { ...choice, unread: true },
          )}
          chosen={choice.unread === true}
          atLeast={found !== undefined && !found.complete}
        />
      </ul>
    </fieldset>
  );
}

/** Of the articles shown, those not read. While they are looked for, of those that are known. */
function unreadOf({ choice, library, found }: CountLineProps, read: readonly Ordinal[]): number {
  if (!isNarrowed(choice)) return library.articles - read.length;
  if (!found) return 0;
  const isAmongRead = new Set(read);
  return found.total - found.ordinals.filter((ordinal) => isAmongRead.has(ordinal)).length;
}
