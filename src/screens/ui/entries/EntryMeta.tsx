import type { Entry } from '../../../site/files.ts';
import { useTexts } from '../../i18n/useTexts.tsx';
import { durationText } from './duration.ts';
import { BidiText } from '../BidiText.tsx';
import { Day } from '../Day.tsx';
import { InterfaceText } from '../InterfaceText.tsx';
import { useProgress } from '../readProgress.ts';

/**
 * Source, day and reading time, separated by hairlines. The source is isolated inside its part: otherwise a Latin
 * name would carry its hairline, and the day after it, to the wrong side.
 * @param dated false where the day stands above the entry already: it is then shown in a compact list alone
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
            <BidiText text={source} />
          </bdi>
        </span>
      )}
      {date && (
        <span {...(!dated && { className: 'in-compact' })}>
          <InterfaceText>
            <Day day={date} />
          </InterfaceText>
        </span>
      )}
      <span>
        <InterfaceText>{onlyBeginning ? t('library.onlyBeginning') : time}</InterfaceText>
      </span>
    </p>
  );
}

/** Reading time of an article or, once it was opened, the time left. */
function useTime({ id, minutes }: Pick<Entry, 'id' | 'minutes'>): string {
  const { t } = useTexts();
  const progress = useProgress(id);
  if (progress === undefined) return durationText(minutes, t);
  return progress === 'read' ? t('library.read') : t('library.left', { time: durationText(progress, t) });
}
