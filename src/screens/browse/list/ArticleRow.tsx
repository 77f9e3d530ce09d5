import { memo } from 'react';
import { useTexts } from '../../i18n/useTexts.tsx';
import type { Ordinal } from '../../../article/article.ts';
import type { Entry } from '../../../site/files.ts';
import { Day } from '../../ui/Day.tsx';
import { InterfaceText } from '../../ui/InterfaceText.tsx';
import { BodyText } from '../../ui/BidiText.tsx';
import { deckOf } from './deck.ts';
import { HeadlineLink } from '../../ui/entries/HeadlineLink.tsx';
import { EntryMeta } from '../../ui/entries/EntryMeta.tsx';
import { PickBox } from '../../ui/entries/PickBox.tsx';

/** Usual length of a row's deck, in characters: about two lines. */
const ROW_DECK = 150;

/** One article of the long list: headline, its opening, and its facts in a column of their own. */
export const ArticleRow = memo(function ArticleRow({
  entry,
  ordinal,
  opensDay,
}: {
  entry: Entry;
  ordinal: Ordinal;
  opensDay: boolean;
}) {
  const { t } = useTexts();
  return (
    <>
      {opensDay && (
        <p className="day">
          <InterfaceText>{entry.date ? <Day day={entry.date} /> : t('library.undated')}</InterfaceText>
        </p>
      )}
      <article>
        <PickBox ordinal={ordinal} title={entry.title} />
        <HeadlineLink entry={entry} />
        <p className="deck">
          <BodyText text={deckOf(entry.lead, ROW_DECK).deck} />
        </p>
        <EntryMeta entry={entry} dated={false} />
      </article>
    </>
  );
});
