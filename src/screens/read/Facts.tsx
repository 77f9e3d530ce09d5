import type { ReactNode } from 'react';
import { useTexts } from '../i18n/useTexts.tsx';
import type { ArticlePage } from '../../site/files.ts';
import { hijriDay } from '../../text/calendar.ts';
import { Day } from '../ui/Day.tsx';
import { languageOf, useArabic } from '../ui/language.ts';
import { BidiText } from '../ui/BidiText.tsx';

/** Dateline that is a place: letters alone. «القاهرة - وكالات» names an agency as well, and is not among the facts. */
const PLACE = /^[\p{L}\p{M}\s]+(?=[\s:.،—–-]*$)/u;

/** Opening of a by-line that the fact's name «الكاتب» repeats. */
const WROTE = /^\s*(?:كتبت?|بقلم|الكاتبة?)\s*[:：]\s*(?=\p{L})/u;

/** Facts of an article in the margin: by-line, section, source, day in both calendars, reading time, place. `children` come last. */
export function Facts({
  page: { article, minutes, hijri },
  children,
}: {
  page: ArticlePage;
  children: ReactNode;
}) {
  const { t } = useTexts();
  const arabic = useArabic();
  const [place] = PLACE.exec(article.dateline ?? '') ?? [];
  return (
    <div className="notes">
      <dl className="facts">
        {article.byline !== undefined && (
          <Fact name={t('reader.byline')}>
            <Printed text={article.byline.replace(WROTE, '')} />
          </Fact>
        )}
        {article.section !== undefined && (
          <Fact name={t('reader.section')}>
            <Printed text={article.section} />
          </Fact>
        )}
        {article.source !== undefined && (
          <Fact name={t('reader.source')}>
            <Printed text={article.source} />
          </Fact>
        )}
        <div className="wide">
          <dt>{t('reader.date')}</dt>
          <dd>
            {article.date !== undefined ? (
              <BothDays day={article.date} hijri={hijri} />
            ) : article.printedDate === undefined ? (
              t('reader.undated')
            ) : (
              <Printed text={article.printedDate} />
            )}
          </dd>
        </div>
        <div>
          <dt>{t('reader.duration')}</dt>
          <dd>{t('count.minutes', { count: minutes })}</dd>
        </div>
        {article.origin !== undefined && (
          <Fact name={t('reader.origin')}>
            <Printed text={article.origin} />
          </Fact>
        )}
        {place !== undefined && (
          <div className="place">
            <dt>{t('reader.place')}</dt>
            <dd {...arabic}>{place.trim()}</dd>
          </div>
        )}
      </dl>
      {children}
    </div>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** A fact as the page prints it. */
function Printed({ text }: { text: string }) {
  return (
    <bdi {...useArabic()}>
      <BidiText text={text} />
    </bdi>
  );
}

/** Day in the Gregorian calendar, and beside it, lighter, in that of Umm al-Qura. */
function BothDays({ day, hijri }: { day: string; hijri: string | undefined }) {
  const { i18n } = useTexts();
  return (
    <>
      <Day day={day} />{' '}
      <span className="hijri">{(languageOf(i18n) === 'ar' && hijri) || hijriDay(day, languageOf(i18n))}</span>
    </>
  );
}
