import type { ReactNode } from 'react';
import { useTexts } from '../../i18n/useText.tsx';
import type { Entry } from '../../../site/files.ts';
import { articleAddress } from '../../../site/addresses.ts';
import { Day } from '../../ui/Day.tsx';
import { useArabic } from '../../ui/language.ts';
import type { LinkProps } from '../../routing/Link.tsx';
import { Link } from '../../routing/Link.tsx';
import { OwnWords } from '../../ui/InterfaceText.tsx';
import { Shown } from '../../ui/BidiText.tsx';
import { useProgress } from '../../ui/readProgress.ts';
import { deckOf } from './deck.ts';

/** Stories after the lead that have a deck. */
const SECONDS = 4;
const LEAD_DECK = 150;
const SECOND_DECK = 125;
/** What follows the lead's deck is shown if it is more than a line, and in two columns if it fills three lines of each. */
const MORE_FROM = 60;
const COLUMNS_FROM = 150;

/**
 * The first articles as the front page of a newspaper: rank is size. The lead is the first whose headline was
 * printed on its own page: a first clause taken for a headline is no headline to open with.
 * @param entries in order; the first among them come as lead and seconds
 */
export function FrontPage({ entries }: { entries: readonly Entry[] }) {
  const { t } = useTexts();
  const arabic = useArabic();
  const lead = entries.find(({ titleFrom }) => titleFrom === 'page') ?? entries[0];
  if (!lead) return undefined;
  const others = entries.filter((entry) => entry !== lead);
  return (
    <ol className="front" aria-label={t('library.articles')} {...arabic}>
      <Lead entry={lead} />
      {others.map((entry, i) => (
        <li key={entry.id} {...(i < SECONDS && { className: 'second' })}>
          <article>
            <HeadlineLink entry={entry} />
            {i < SECONDS && <p className="deck">{deckOf(entry.lead, SECOND_DECK).deck}</p>}
            <EntryMeta entry={entry} />
          </article>
        </li>
      ))}
    </ol>
  );
}

function Lead({ entry }: { entry: Entry }) {
  // Where no sentence ends so soon, the lead has room for a longer one.
  const tried = [LEAD_DECK, 2 * LEAD_DECK].map((longest) => deckOf(entry.lead, longest));
  const { deck, more } =
    tried.find((one) => !one.deck.endsWith('…')) ?? deckOf(entry.lead, entry.lead.length);
  return (
    <li className="lead">
      <article>
        {entry.kicker && (
          <p className="kicker">
            <Shown text={entry.kicker} />
          </p>
        )}
        <HeadlineLink entry={entry} />
        <p className="deck">{deck}</p>
        {more.length >= MORE_FROM && (
          <p className={more.length >= COLUMNS_FROM ? 'more columns' : 'more'}>{more}</p>
        )}
        <EntryMeta entry={entry} />
      </article>
    </li>
  );
}

/**
 * @param children the title, where more is done with it than showing it
 * @param ref null for links that change with every letter typed: fetching what is behind them all would be in the way
 */
export function HeadlineLink({
  entry,
  children = <Shown text={entry.title} />,
  ref,
}: {
  entry: Pick<Entry, 'id' | 'title'>;
  children?: ReactNode;
  ref?: LinkProps['ref'];
}) {
  return (
    <h2>
      <Link ref={ref} className="hl" to={articleAddress(entry.id)}>
        {children}
      </Link>
    </h2>
  );
}

/**
 * Source, day and reading time, parted by hairlines. The source is isolated inside its part: left to itself, a Latin
 * name would carry its hairline, and the day after it, to the wrong side.
 * @param dated false where the day stands above the entry already
 */
export function EntryMeta({
  entry,
  dated = true,
}: {
  entry: Pick<Entry, 'id' | 'source' | 'date' | 'minutes' | 'onlyBeginning'>;
  dated?: boolean;
}) {
  const { t } = useTexts();
  const { source, date, onlyBeginning } = entry;
  const time = useTime(entry);
  return (
    <p className="meta">
      {source && (
        <span>
          <bdi>
            <Shown text={source} />
          </bdi>
        </span>
      )}
      {dated && date && (
        <span>
          <OwnWords>
            <Day day={date} />
          </OwnWords>
        </span>
      )}
      <span>
        <OwnWords>{onlyBeginning ? t('library.onlyBeginning') : time}</OwnWords>
      </span>
    </p>
  );
}

/** How long an article takes, or, once it was opened, what is left of it. */
function useTime({ id, minutes }: Pick<Entry, 'id' | 'minutes'>): string {
  const { t } = useTexts();
  const progress = useProgress(id);
  if (progress === undefined) return t('count.minutes', { count: minutes });
  return progress === 'read' ? t('library.read') : t('library.left', { count: progress });
}
