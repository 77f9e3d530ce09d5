import type { ArticleSummary } from '../../../site/articleSummary.ts';
import { useTexts } from '../../i18n/useTexts.tsx';
import { Day } from '../Day.tsx';
import { useArabic } from '../language.ts';
import { InterfaceText } from '../InterfaceText.tsx';
import { BidiText } from '../BidiText.tsx';

/**
 * The small line under a headline: source, day, reading time, as far as they are known, parted by short vertical
 * hairlines (`.meta` draws them). The line runs like the headline above it, in English too. It is made of phrasing
 * elements, for it may stand inside a link. Of an article known only by its beginning the time says nothing.
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
        // The hairline belongs to the outer element: inside a Latin name's own direction it would stand before it.
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
          <InterfaceText>{t('count.minutes', { count: minutes })}</InterfaceText>
        </span>
      )}
    </span>
  );
}
