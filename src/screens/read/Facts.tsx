import type { ReactNode } from 'react';
import { useSyncExternalStore } from 'react';
import { useTexts } from '../i18n/useTexts.tsx';
import type { Article } from '../../article/article.ts';
import { bylineParts } from '../../article/bylineParts.ts';
import { authorAddress, libraryAddress } from '../../site/addresses.ts';
import type { ArticlePage } from '../../site/files.ts';
import type { Filter } from '../../site/filter.ts';
import { NO_FILTER } from '../../site/filter.ts';
import { Link } from '../routing/Link.tsx';
import { hijriDay } from '../../text/calendar.ts';
import { Day } from '../ui/Day.tsx';
import { languageOf, useArabic } from '../ui/language.ts';
import { durationText } from '../ui/entries/duration.ts';
import { BidiText } from '../ui/BidiText.tsx';

/** Dateline that is a place: letters alone. «القاهرة - وكالات» names an agency as well, and is not among the facts. */
const PLACE = /^[\p{L}\p{M}\s]+(?=[\s:.،—–-]*$)/u;

/** Facts of an article in the margin: authors, section, source, day in both calendars, reading time, place. `children` come last. */
export function Facts({
  page: { article, authorNames, minutes, hijri },
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
        {(article.byline ?? article.authors) !== undefined && (
          <Fact name={t('reader.byline')}>
            <Byline article={article} names={authorNames} />
          </Fact>
        )}
        {article.section !== undefined && (
          <Fact name={t('reader.section')}>
            <Printed text={article.section} />
          </Fact>
        )}
        {article.source !== undefined && (
          <Fact name={t('reader.source')}>
            <ListLink of={{ source: article.source }}>
              <Printed text={article.source} />
            </ListLink>
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
          <dd>{durationText(minutes, t)}</dd>
        </div>
        {article.otherPrintings?.map((printing, place) => (
          <div className="wide also" key={place}>
            <dt>{t('reader.otherPrintings')}</dt>
            <dd>
              <Printed text={Object.values(printing).join(' · ')} />
            </dd>
          </div>
        ))}
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

/** By-line as the page prints it, each author a link to the author's articles. */
function Byline({
  article: { byline, authors = [] },
  names = authors,
}: {
  article: Article;
  names: readonly string[] | undefined;
}) {
  return (
    <bdi {...useArabic()}>
      {bylineParts(byline, authors).map(({ text, author }, i) =>
        author === undefined ? (
          <BidiText key={i} text={text} />
        ) : (
          <Link key={i} to={authorAddress(names[author] ?? text)}>
            <span className="ul">
              <BidiText text={text} />
            </span>
          </Link>
        ),
      )}
    </bdi>
  );
}

const neverChanges = () => () => undefined;

/**
 * Link to the articles that share a fact. It becomes one when the page is hydrated: a filtered list needs the application,
 * and its address would add 200 bytes to each page.
 */
function ListLink({ of, children }: { of: Partial<Filter>; children: ReactNode }) {
  const works = useSyncExternalStore(
    neverChanges,
    () => true,
    () => false,
  );
  if (!works) return children;
  return (
    <Link ref={null} to={libraryAddress({ ...NO_FILTER, ...of })}>
      <span className="ul">{children}</span>
    </Link>
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
      <ListLink of={{ from: day, to: day }}>
        <Day day={day} />
      </ListLink>{' '}
      <span className="hijri">{(languageOf(i18n) === 'ar' && hijri) || hijriDay(day, languageOf(i18n))}</span>
    </>
  );
}
