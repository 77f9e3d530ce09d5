import { useQuery } from '@tanstack/react-query';
import { useTexts } from '../i18n/useTexts.tsx';
import type { HeadlinePage } from '../../site/files.ts';
import { NO_FILTER, withWords } from '../../site/filter.ts';
import { headlineQuery } from '../../client/queries.ts';
import { articleAddress, keywordAddress, libraryAddress } from '../../site/addresses.ts';
import { useTitle } from '../ui/Announcer.tsx';
import { Day } from '../ui/Day.tsx';
import { useArabic } from '../ui/language.ts';
import { Link } from '../routing/Link.tsx';
import { EntryList } from '../ui/entries/EntryList.tsx';
import { ProblemScreen } from '../ui/Problem.tsx';
import { BidiText } from '../ui/BidiText.tsx';
import { titleClass } from '../ui/titleClass.ts';
import { WaitingScreen } from '../ui/Waiting.tsx';

/** `/headlines/<id>/`: a headline whose article is not in the collection, or cannot be told among several. */
export function HeadlineScreen({ id }: { id: string }) {
  const { data, error, refetch } = useQuery(headlineQuery(id));
  if (data) return <LoneHeadline key={id} page={data} />;
  if (error) return <ProblemScreen error={error} again={() => void refetch()} />;
  return <WaitingScreen />;
}

function LoneHeadline({ page }: { page: HeadlinePage }) {
  const { t } = useTexts();
  const arabic = useArabic();
  const ambiguous = page.candidates.length > 0;
  useTitle('headline', page);
  return (
    <main id="main" className="wrap lone">
      <HeadlineFacts page={page} />
      <div className="top">
        <h1 className={titleClass(page.text)} {...arabic}>
          <BidiText text={page.text} />
        </h1>
        <p className="say">
          {ambiguous ? t('headline.sayAmbiguous') : t('headline.say', { count: page.printedByCount })}
          {page.workbench && !ambiguous && ` ${t('headline.adding')}`}
        </p>
        <p className="do">
          <Link className="btn" to={libraryAddress(withWords(NO_FILTER, page.text))}>
            {t('headline.searchItsWords')}
          </Link>
        </p>
      </div>
      {ambiguous && (
        <section className="section list">
          <h2>{t('headline.candidates')}</h2>
          <EntryList entries={page.candidates} />
        </section>
      )}
      <section className="section list">
        <h2>{t('headline.printedIn')}</h2>
        <EntryList entries={page.printedBy} all={page.printedByCount} />
        {page.alsoPrinted.length > 0 && <AlsoPrinted texts={page.alsoPrinted} />}
      </section>
      {page.nearest.length > 0 && <Nearest nearest={page.nearest} />}
      {page.keywords.length > 0 && <KeywordsInside keywords={page.keywords} />}
    </main>
  );
}

function HeadlineFacts({ page }: { page: HeadlinePage }) {
  const { t } = useTexts();
  return (
    <div className="notes">
      <dl className="facts">
        <div>
          <dt>{t('headline.state')}</dt>
          <dd className="hollow">
            {t(page.candidates.length > 0 ? 'headline.ambiguous' : 'headline.absent')}
          </dd>
        </div>
        <div>
          <dt>{t('headline.printedIn')}</dt>
          <dd>{t('count.articles', { count: page.printedByCount })}</dd>
        </div>
        {page.firstPrinted !== undefined && (
          <div>
            <dt>{t('headline.firstPrinted')}</dt>
            <dd>
              <Day day={page.firstPrinted} />
            </dd>
          </div>
        )}
      </dl>
    </div>
  );
}

/** Keywords of the collection that the headline's words contain. */
function KeywordsInside({ keywords }: { keywords: string[] }) {
  const { t } = useTexts();
  const arabic = useArabic();
  return (
    <div className="kw">
      <h2 id="kw">{t('headline.keywords')}</h2>
      <ul aria-labelledby="kw" {...arabic}>
        {keywords.map((keyword) => (
          <li key={keyword}>
            <Link to={keywordAddress(keyword)}>
              <span className="ul">
                <BidiText text={keyword} />
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}

function AlsoPrinted({ texts }: { texts: string[] }) {
  const { t } = useTexts();
  const arabic = useArabic();
  return (
    <>
      <h3 className="small mt-3">{t('headline.alsoPrinted')}</h3>
      <ul className="small" {...arabic}>
        {texts.map((text) => (
          <li key={text}>
            <BidiText text={text} />
          </li>
        ))}
      </ul>
    </>
  );
}

/** Nearest articles, each with the words it shares. */
function Nearest({ nearest }: { nearest: HeadlinePage['nearest'] }) {
  const { t } = useTexts();
  const arabic = useArabic();
  return (
    <section className="section list aside">
      <h2>{t('headline.nearest')}</h2>
      <ul {...arabic}>
        {nearest.map(({ entry, shares }) => (
          <li key={entry.id}>
            <Link to={articleAddress(entry.id)}>
              <span className="hl">
                <BidiText text={entry.title} />
              </span>
              <span className="meta">{t('headline.shares', { shared: shares.join('، ') })}</span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
