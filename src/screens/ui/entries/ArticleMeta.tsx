import type { ArticleSummary } from '../../../site/articleSummary.ts';
import { useTexts } from '../../i18n/useTexts.tsx';
import { Day } from '../Day.tsx';
import { useArabic } from '../language.ts';
import { InterfaceText } from '../InterfaceText.tsx';
import { durationText } from './duration.ts';
import { BidiText } from '../BidiText.tsx';

/**
 * The small line under a headline: source, day and reading time, as far as known, separated by short vertical
 * hairlines (`.meta` draws them). The line has the direction of the headline above it, in English too. It is made
 * of phrasing elements, for it may stand inside a link. A partial article has no reading time.
 * @param without a fact that this list leaves out
 */
export function ArticleMeta({
  article: { source, date, minutes, onlyBeginning },
  without,
}: {
  article: Partial<Pick<ArticleSummary, 'source' | 'date' | 'minutes' | 'onlyBeginning'>>;
  without?: 'date' | 'minutes';
}) {
  const { t } = useTexts();
  return (
    <span className="meta" {...useArabic()}>
      {source !== undefined && (
        // The hairline belongs to the outer element: inside a Latin name's own direction it would stand before the
        // name.
        <span>
          <bdi>
            <BidiText text={source} />
          </bdi>
        </span>
      )}
      {date !== undefined && without !== 'date' && (
        <span>
          <InterfaceText>
            <Day day={date} />
          </InterfaceText>
        </span>
      )}
      {minutes !== undefined && without !== 'minutes' && !onlyBeginning && (
        <span>
          <InterfaceText>{durationText(minutes, t)}</InterfaceText>
        </span>
      )}
    </span>
  );
}
