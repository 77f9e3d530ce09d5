import { useQuery } from '@tanstack/react-query';
import type { TFunction } from 'i18next';
import { useTexts } from '../../i18n/useText.tsx';
import type { LibraryPage } from '../../../site/files.ts';
import type { Choice, Order } from '../../../site/filter.ts';
import { isNarrowed, NO_CHOICE } from '../../../site/filter.ts';
import type { Found } from '../../../client/findArticles.ts';
import { libraryAddress } from '../../../site/addresses.ts';
import { figures } from '../../../text/formatNumber.ts';
import { Cross } from '../../ui/Icons.tsx';
import { languageOf, useArabic } from '../../ui/language.ts';
import { Link } from '../../routing/Link.tsx';
import { Shown } from '../../ui/BidiText.tsx';
import { BookOfChoice } from './ExportButton.tsx';
import { daysName } from './filterPartName.ts';
import type { Part } from './filterParts.ts';
import { partsOf, without } from './filterParts.ts';
import { unreadCode } from './unreadFilter.ts';

export interface CountLineProps {
  choice: Choice;
  library: LibraryPage;
  /** What the choice leaves; absent while it is looked for, or when nothing is narrowed. */
  found: Tallied | undefined;
}

/** A number of articles, whether it is all of them, and which they are. */
export type Tallied = Pick<Found, 'total' | 'complete' | 'ordinals'>;

/** What stands above the articles: how many they are, what was chosen (each can be taken back), and their order. */
export function CountLine({ choice, library, found }: CountLineProps) {
  const { t } = useTexts();
  return (
    <div className="chosen">
      {choice.q ? (
        <SearchHeadline q={choice.q} found={found} />
      ) : (
        <output className="label">
          <Tally choice={choice} library={library} found={found} />
        </output>
      )}
      <Chips choice={choice} />
      {!choice.q && <BookOfChoice choice={choice} />}
      <Sorts choice={choice} undated={library.articles - library.dated} />
      <a className="toindex" href="#index">
        <span className="ul">{t('library.toIndex')}</span>
      </a>
    </div>
  );
}

/** «14 نتيجة لـ «سفن القناة»»: for a search this is the page's headline. It is read out once it rests (Results.tsx). */
function SearchHeadline({ q, found }: { q: string; found: Tallied | undefined }) {
  const { t } = useTexts();
  return (
    <div className="found">
      <h1>{found ? resultsSaid(q, found, t) : t('results.searching', { q: inShort(q) })}</h1>
    </div>
  );
}

/** How many results there are, in a sentence. */
export function resultsSaid(q: string, { total, complete }: Omit<Tallied, 'ordinals'>, t: TFunction): string {
  return t(complete ? 'results.for' : 'results.atLeast', { q: inShort(q), count: total });
}

/** A whole page may be pasted into the search box; in a headline its beginning is enough. */
const inShort = (q: string): string => (q.length > 120 ? `${q.slice(0, 100)}…` : q);

/** «37 مقالًا من 1,048», or the whole number when nothing is narrowed. */
export function Tally({ choice, library, found }: CountLineProps) {
  const { t } = useTexts();
  if (!isNarrowed(choice)) return t('count.articles', { count: library.articles });
  if (!found) return t('library.waiting');
  return t(found.complete ? 'library.of' : 'library.atLeast', {
    found: t('count.articles', { count: found.total }),
    all: figures(library.articles),
  });
}

type Chip = Extract<Part, { kind: 'keyword' | 'source' | 'days' }>;

/** The words of a search stand in the box and the headline, the undated among the orders: neither is a chip. */
const isChip = (part: Part): part is Chip =>
  part.kind === 'keyword' || part.kind === 'source' || part.kind === 'days';

function Chips({ choice }: { choice: Choice }) {
  const { t, i18n } = useTexts();
  const arabic = useArabic();
  const chips = partsOf(choice).filter(isChip);
  const { data: unread } = useQuery({ ...unreadCode, enabled: choice.unread === true });
  if (chips.length === 0 && !choice.unread) return undefined;
  return (
    <ul className="chips" aria-label={t('library.chosen')}>
      {chips.map((part) => {
        const name = part.kind === 'days' ? daysName(part, t, languageOf(i18n)) : part.name;
        return (
          <li key={`${part.kind} ${name}`}>
            <Link
              ref={null}
              className="chip"
              to={libraryAddress(without(choice, part))}
              aria-label={t('library.remove', { what: name })}
            >
              <bdi {...(part.kind !== 'days' && arabic)}>
                <Shown text={name} />
              </bdi>
              <Cross />
            </Link>
          </li>
        );
      })}
      {choice.unread && unread && <unread.UnreadChip choice={choice} />}
      {chips.length + Number(choice.unread ?? false) > 1 && (
        <li>
          <Link
            ref={null}
            className="chip quiet"
            to={libraryAddress({ ...NO_CHOICE, q: choice.q, sort: choice.sort })}
          >
            {t('library.clear')}
          </Link>
        </li>
      )}
    </ul>
  );
}

function Sorts({ choice, undated }: { choice: Choice; undated: number }) {
  const { t } = useTexts();
  const sorts: Order[] = choice.q ? ['nearest', 'newest', 'oldest'] : ['newest', 'oldest'];
  if (undated > 0) sorts.push('undated');
  const named = (sort: Order) => {
    if (sort !== 'undated') return t(`library.${sort}`);
    // How many of the results are undated is not counted.
    return choice.q ? t('library.noDate') : t('library.undated', { count: undated });
  };
  return (
    <nav className="sorts" aria-label={t('library.sort')}>
      {sorts.map((sort) => (
        <Link
          key={sort}
          ref={null}
          to={libraryAddress({ ...choice, sort })}
          {...(sort === choice.sort && { 'aria-current': true })}
        >
          {named(sort)}
        </Link>
      ))}
    </nav>
  );
}
