import { useState } from 'react';
import type { StoredRecord } from '../../storage/record.ts';
import { minutesLeft } from '../../storage/record.ts';
import { durationText } from '../ui/entries/duration.ts';
import { localDay } from '../../text/calendar.ts';
import { Day } from '../ui/Day.tsx';
import { useArabic } from '../ui/language.ts';
import { HeadlineLink } from '../ui/entries/HeadlineLink.tsx';
import { EntryMeta } from '../ui/entries/EntryMeta.tsx';
import { InterfaceText } from '../ui/InterfaceText.tsx';
import { useLazyTexts } from '../i18n/lazyTexts.ts';
import type { Part } from './savedTabs.ts';
import { isRemoved, removalFrom } from './removals.ts';
import { RemovedLine } from './RemovedLine.tsx';
import type { Removals } from './useUndoableRemoval.ts';
import { savedTexts } from '../i18n/savedTexts.ts';

export interface LinesProps<Shown extends Part> {
  records: readonly StoredRecord[];
  part: Shown;
  removals: Removals;
}

/** Number of lines shown at first, and added by the button: ten thousand would take a browser twenty seconds. */
const LINES = 100;

/** Articles of a part as lines of the long list; in the history under their days. */
export function SavedArticles({ records, part, removals }: LinesProps<Exclude<Part, 'marks'>>) {
  const { t } = useLazyTexts(savedTexts);
  const [shown, setShown] = useState(LINES);
  const lines = records.slice(0, shown);
  const days = lines.map(({ place }) => localDay(place?.when ?? 0));
  return (
    <>
      <ol className="rows lines" aria-label={t('saved:articles')} {...useArabic()}>
        {lines.map((one, i) => {
          const removal = isRemoved(removals.list, part, one);
          return (
            <li key={one.id} id={`line-${one.id}`}>
              {part === 'history' && days[i] !== days[i - 1] && (
                <p className="day">
                  <InterfaceText>
                    <Day day={days[i] ?? ''} />
                  </InterfaceText>
                </p>
              )}
              {removal ? (
                <RemovedLine removal={removal} undo={removals.undo} />
              ) : (
                <Article record={one} part={part} remove={() => removals.remove(removalFrom(part, one))} />
              )}
            </li>
          );
        })}
      </ol>
      {records.length > shown && (
        <p className="do">
          <button className="btn" onClick={() => setShown(shown + LINES)}>
            {t('saved:more')}
          </button>
        </p>
      )}
    </>
  );
}

function Article({
  record,
  part,
  remove,
}: {
  record: StoredRecord;
  part: Exclude<Part, 'marks'>;
  remove: () => void;
}) {
  const { t } = useLazyTexts(savedTexts);
  const { brief } = record;
  return (
    <article>
      <HeadlineLink entry={brief} />
      <Done record={record} part={part} />
      <div className="facts-of">
        <EntryMeta entry={brief} />
        <button
          className="turn"
          onClick={remove}
          aria-label={t(`saved:removeFrom.${part}`, { title: brief.title })}
        >
          <span className="ul">{t('saved:remove')}</span>
        </button>
      </div>
    </article>
  );
}

/** Line that says how far the article was read, or since when it has been in this part. */
function Done({ record, part }: { record: StoredRecord; part: Part }) {
  const { t } = useLazyTexts(savedTexts);
  const { place, later, favourite } = record;
  if (part === 'later' || part === 'favourite') {
    const since = part === 'later' ? later : favourite;
    return (
      <p className="small">
        <InterfaceText>
          {t('saved:since')} <Day day={localDay(since ?? 0)} />
        </InterfaceText>
      </p>
    );
  }
  if (!place) return undefined;
  return (
    <p className="small behind">
      <InterfaceText>
        {place.done ? t('library.read') : t('library.left', { time: durationText(minutesLeft(record), t) })}
      </InterfaceText>
      {!place.done && (
        <span className="share" aria-hidden="true">
          <i style={{ inlineSize: `${Math.round(place.share * 100)}%` }} />
        </span>
      )}
    </p>
  );
}
