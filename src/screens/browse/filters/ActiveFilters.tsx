import { useQuery } from '@tanstack/react-query';
import { useTexts } from '../../i18n/useText.tsx';
import type { Choice, Order } from '../../../site/filter.ts';
import { NO_CHOICE } from '../../../site/filter.ts';
import { libraryAddress } from '../../../site/addresses.ts';
import { Cross } from '../../ui/Icons.tsx';
import { languageOf, useArabic } from '../../ui/language.ts';
import { Link } from '../../routing/Link.tsx';
import { Shown } from '../../ui/BidiText.tsx';
import { BookOfChoice } from './ExportButton.tsx';
import { daysName } from './filterPartName.ts';
import type { Part } from './filterParts.ts';
import { partsOf, without } from './filterParts.ts';
import type { CountLineProps } from './filterProps.ts';
import { unreadCode } from './lazyUnread.ts';
import { inShort, resultsSaid } from './resultCount.ts';
import { Tally } from './Tally.tsx';

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
function SearchHeadline({ q, found }: { q: string; found: CountLineProps['found'] }) {
  const { t } = useTexts();
  return (
    <div className="found">
      <h1>{found ? resultsSaid(q, found, t) : t('results.searching', { q: inShort(q) })}</h1>
    </div>
  );
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
