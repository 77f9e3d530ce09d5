import type { StoredRecord } from '../../storage/record.ts';
import { minutesLeft } from '../../storage/record.ts';
import { Day } from '../ui/Day.tsx';
import { useArabic } from '../ui/language.ts';
import { HeadlineLink } from '../ui/HeadlineLink.tsx';
import { EntryMeta } from '../ui/EntryMeta.tsx';
import { OwnWords } from '../ui/InterfaceText.tsx';
import { useWords } from '../i18n/lazyTexts.ts';
import type { Part } from './savedTabs.ts';
import { dayOf } from './savedTabs.ts';
import { isRemoved, removalFrom } from './removals.ts';
import { RemovedLine } from './RemovedLine.tsx';
import type { Removals } from './useUndoableRemoval.ts';
import { savedTexts } from '../i18n/savedTexts.ts';

export interface LinesProps<Shown extends Part> {
  kept: readonly StoredRecord[];
  part: Shown;
  removals: Removals;
}

/** The articles of a part as lines of the long list; the history has its days. */
export function SavedArticles({ kept, part, removals }: LinesProps<Exclude<Part, 'marks'>>) {
  const { t } = useWords(savedTexts);
  const days = kept.map(({ place }) => dayOf(place?.when ?? 0));
  return (
    <ol className="rows lines" aria-label={t('saved:articles')} {...useArabic()}>
      {kept.map((one, i) => {
        const removal = isRemoved(removals.list, part, one);
        return (
          <li key={one.id} id={`line-${one.id}`}>
            {part === 'history' && days[i] !== days[i - 1] && (
              <p className="day">
                <OwnWords>
                  <Day day={days[i] ?? ''} />
                </OwnWords>
              </p>
            )}
            {removal ? (
              <RemovedLine removal={removal} undo={removals.undo} />
            ) : (
              <Article kept={one} part={part} remove={() => removals.remove(removalFrom(part, one))} />
            )}
          </li>
        );
      })}
    </ol>
  );
}

function Article({
  kept,
  part,
  remove,
}: {
  kept: StoredRecord;
  part: Exclude<Part, 'marks'>;
  remove: () => void;
}) {
  const { t } = useWords(savedTexts);
  const { brief } = kept;
  return (
    <article>
      <HeadlineLink entry={brief} />
      <Done kept={kept} part={part} />
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

/** What was done with the article: how far it was read, or since when it is here. */
function Done({ kept, part }: { kept: StoredRecord; part: Part }) {
  const { t } = useWords(savedTexts);
  const { place, later, favourite } = kept;
  if (part === 'later' || part === 'favourite') {
    const since = part === 'later' ? later : favourite;
    return (
      <p className="small">
        <OwnWords>
          {t('saved:since')} <Day day={dayOf(since ?? 0)} />
        </OwnWords>
      </p>
    );
  }
  if (!place) return undefined;
  return (
    <p className="small behind">
      <OwnWords>{place.done ? t('saved:read') : t('saved:left', { count: minutesLeft(kept) })}</OwnWords>
      {!place.done && (
        <span className="share" aria-hidden="true">
          <i style={{ inlineSize: `${Math.round(place.share * 100)}%` }} />
        </span>
      )}
    </p>
  );
}
