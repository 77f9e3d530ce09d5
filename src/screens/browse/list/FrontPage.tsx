import { useTexts } from '../../i18n/useTexts.tsx';
import type { Ordinal } from '../../../article/article.ts';
import type { Entry } from '../../../site/files.ts';
import { useArabic } from '../../ui/language.ts';
import { BidiText, BodyText } from '../../ui/BidiText.tsx';
import { EntryMeta } from '../../ui/entries/EntryMeta.tsx';
import { HeadlineLink } from '../../ui/entries/HeadlineLink.tsx';
import { PickBox } from '../../ui/entries/PickBox.tsx';
import type { Order } from './listOrder.ts';
import { deckOf, leadDeckOf } from './deck.ts';

/** Stories after the lead that have a deck. */
const SECONDS = 4;
const SECOND_DECK = 125;
/**
 * Least characters of text after the lead's deck: from the first number on it is shown, from the second in two
 * columns.
 */
const MORE_FROM = 60;
const COLUMNS_FROM = 150;

/**
 * The first articles as the front page of a newspaper: size shows rank. The lead is the first article whose
 * headline was printed on its own page: a first clause taken for a headline does not open a page well.
 * @param entries the first of the order; lead and seconds are among the first of them
 */
export function FrontPage({ entries, order }: { entries: readonly Entry[]; order: Order }) {
  const { t } = useTexts();
  const arabic = useArabic();
  const lead = entries.find(({ titleFrom }) => titleFrom === 'page') ?? entries[0];
  if (!lead) return undefined;
  const others = entries.filter((entry) => entry !== lead);
  const ordinalOf = (entry: Entry) => order.at(entries.indexOf(entry));
  return (
    <ol className="front" aria-label={t('library.articles')} {...arabic}>
      <Lead entry={lead} ordinal={ordinalOf(lead)} />
      {others.map((entry, i) => (
        <li key={entry.id} {...(i < SECONDS && { className: 'second' })}>
          <article>
            <PickBox ordinal={ordinalOf(entry)} title={entry.title} />
            <HeadlineLink entry={entry} />
            {i < SECONDS && (
              <p className="deck">
                <BodyText text={deckOf(entry.lead, SECOND_DECK).deck} />
              </p>
            )}
            <EntryMeta entry={entry} />
          </article>
        </li>
      ))}
    </ol>
  );
}

function Lead({ entry, ordinal }: { entry: Entry; ordinal: Ordinal }) {
  const { deck, more } = leadDeckOf(entry.lead);
  return (
    <li className="lead">
      <article>
        {entry.kicker && (
          <p className="kicker">
            <BidiText text={entry.kicker} />
          </p>
        )}
        <PickBox ordinal={ordinal} title={entry.title} />
        <HeadlineLink entry={entry} />
        <p className="deck">
          <BodyText text={deck} />
        </p>
        {more.length >= MORE_FROM && (
          <p className={more.length >= COLUMNS_FROM ? 'more columns' : 'more'}>
            <BodyText text={more} />
          </p>
        )}
        <EntryMeta entry={entry} />
      </article>
    </li>
  );
}
