import { useTexts } from '../i18n/useText.tsx';
import { Day } from './Day.tsx';
import { useArabic } from './language.ts';
import { OwnWords } from './InterfaceText.tsx';
import { Shown } from './BidiText.tsx';

/**
 * The small line under a headline: source, day, reading time, as far as they are known, parted by short vertical
 * hairlines (`.meta` draws them). It runs like the headline above it, in English too. May stand inside a link, so
 * it is made of phrasing elements.
 */
export function Meta({ source, date, minutes }: { source?: string; date?: string; minutes?: number }) {
  const { t } = useTexts();
  return (
    <span className="meta" {...useArabic()}>
      {source !== undefined && (
        // The hairline belongs to the outer element: inside a Latin name's own direction it would stand before it.
        <span>
          <bdi>
            <Shown text={source} />
          </bdi>
        </span>
      )}
      {date !== undefined && (
        <span>
          <OwnWords>
            <Day day={date} />
          </OwnWords>
        </span>
      )}
      {minutes !== undefined && (
        <span>
          <OwnWords>{t('count.minutes', { count: minutes })}</OwnWords>
        </span>
      )}
    </span>
  );
}
