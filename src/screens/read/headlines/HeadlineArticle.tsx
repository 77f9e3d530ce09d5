import { useTexts } from '../../i18n/useTexts.tsx';
import type { HeadlinePage } from '../../../site/files.ts';
import { NO_FILTER, withWords } from '../../../site/filter.ts';
import { plainQuery } from '../../../site/plainQuery.ts';
import { articleAddress, headlineAddress, keywordAddress, libraryAddress } from '../../../site/addresses.ts';
import { Day } from '../../ui/Day.tsx';
import { useArabic } from '../../ui/language.ts';
import { Link } from '../../routing/Link.tsx';
import { EntryList } from '../../ui/entries/EntryList.tsx';
import { BidiText } from '../../ui/BidiText.tsx';
import { titleClass } from '../../ui/titleClass.ts';

/**
 * A headline whose article is not in the collection, or cannot be told among several: who printed it, what is near.
 * @param alone true where it is the page; false for one of a list, where its name leads to it alone
 * @param workbench true where the page speaks to the collection's owner
 */
export function HeadlineArticle({
  page,
  shard,
  alone,
  workbench,
}: {
  page: HeadlinePage;
  shard: string;
  alone: boolean;
  workbench: boolean;
}) {
  const { t } = useTexts();
  const arabic = useArabic();
  const ambiguous = page.candidates.length > 0;
  const Name = alone ? 'h1' : 'h2';
  const Heading = alone ? 'h2' : 'h3';
  return (
    <article id={page.id} className={alone ? 'headline lone' : 'headline'}>
      <HeadlineFacts page={page} />
      <div className="top">
        <Name className={titleClass(page.text)} {...arabic}>
          {alone ? (
            <BidiText text={page.text} />
          ) : (
            <Link to={headlineAddress(shard, page.id)}>
              <BidiText text={page.text} />
            </Link>
          )}
        </Name>
        <p className="say">
          {ambiguous ? t('headline.sayAmbiguous') : t('headline.say', { count: page.printedByCount })}
          {workbench && !ambiguous && ` ${t('headline.adding')}`}
        </p>
        <p className="do">
          <Link className="btn" to={libraryAddress(withWords(NO_FILTER, plainQuery(page.text)))}>
            {t('headline.searchItsWords')}
          </Link>
        </p>
      </div>
      {ambiguous && (
        <section className="section list">
          <Heading>{t('headline.candidates')}</Heading>
          <EntryList entries={page.candidates} />
        </section>
      )}
      <section className="section list">
        <Heading>{t('reader.printedBy')}</Heading>
        <EntryList entries={page.printedBy} all={page.printedByCount} />
        {page.alsoPrinted.length > 0 && <AlsoPrinted texts={page.alsoPrinted} />}
      </section>
      {page.nearest.length > 0 && <Nearest nearest={page.nearest} as={Heading} />}
      {page.keywords.length > 0 && <KeywordsInside id={page.id} keywords={page.keywords} as={Heading} />}
    </article>
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
function KeywordsInside({ id, keywords, as: Heading }: { id: string; keywords: string[]; as: 'h2' | 'h3' }) {
  const { t } = useTexts();
  const arabic = useArabic();
  return (
    <div className="kw">
      <Heading id={`kw-${id}`}>{t('headline.keywords')}</Heading>
      <ul aria-labelledby={`kw-${id}`} {...arabic}>
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
      <p className="small mt-3">{t('headline.alsoPrinted')}</p>
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
function Nearest({ nearest, as: Heading }: { nearest: HeadlinePage['nearest']; as: 'h2' | 'h3' }) {
  const { t } = useTexts();
  const arabic = useArabic();
  return (
    <section className="section list aside">
      <Heading>{t('headline.nearest')}</Heading>
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
