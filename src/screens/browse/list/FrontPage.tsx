import { useTexts } from '../../i18n/useTexts.tsx';
import type { Ordinal } from '../../../article/article.ts';
import type { Entry } from '../../../site/files.ts';
import { useArabic } from '../../ui/language.ts';
import { BidiText, BodyText } from '../../ui/BidiText.tsx';
import { EntryMeta } from '../../ui/entries/EntryMeta.tsx';
import { HeadlineLink } from '../../ui/entries/HeadlineLink.tsx';
import { PickBox } from '../../ui/entries/PickBox.tsx';
import type { Order } from './listOrder.ts';
import { deckOf } from './deck.ts';
import { frontLayout, SECOND_DECK } from './frontLayout.ts';
import type { FrontLayout } from './frontLayout.ts';

/** Stories after the lead that have a deck. */
const SECONDS = 4;

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
  const layout = frontLayout(lead, others);
  return (
    <ol className={layout.beside ? 'front beside' : 'front'} aria-label={t('library.articles')} {...arabic}>
      <Lead entry={lead} ordinal={ordinalOf(lead)} layout={layout} />
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

function Lead({
  entry,
  ordinal,
  layout: { deck, more, inColumns },
}: {
  entry: Entry;
  ordinal: Ordinal;
  layout: FrontLayout;
}) {
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
        {more && (
          <p className={inColumns ? 'more columns' : 'more'}>
            <BodyText text={more} />
          </p>
        )}
        <EntryMeta entry={entry} />
      </article>
    </li>
  );
}
