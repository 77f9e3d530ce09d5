import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { Brief } from '../../site/articleSummary.ts';
import type { ArticlePage, HeadlinePage } from '../../site/files.ts';
import { NO_FILTER } from '../../site/filter.ts';
import { foundQuery } from '../../client/filterQueries.ts';
import { articleQuery, headlineShardQuery } from '../../client/queries.ts';
import { useArabic } from '../ui/language.ts';
import { useEntries } from '../ui/entries/useEntries.ts';
import { ArticleMeta } from '../ui/entries/ArticleMeta.tsx';
import { BidiText, BodyText } from '../ui/BidiText.tsx';
import { peekTexts } from '../i18n/peekTexts.ts';
import { useLazyTexts } from '../i18n/lazyTexts.ts';
import { firstWords } from './firstWords.ts';
import { Popover } from './Popover.tsx';
import type { PeekTarget } from './peekTarget.ts';
import './peek.css';

/** Number of words shown of an article. */
const WORDS_SHOWN = 45;
/** Number of articles named of those that have a keyword or print a headline. */
const NAMED = 3;
/** Mark of queries that fail without a word (watchFailures.ts): the link works all the same. */
const SILENT = { isSilent: true };

export interface PeekProps extends PeekTarget {
  close: () => void;
}

/** Preview of a link's target, beside the link; nothing is shown until its data has loaded. */
export function Peek({ link, subject, close }: PeekProps) {
  const frame = (inside: ReactNode) => (
    <Popover key={link.href} link={link} close={close}>
      {inside}
    </Popover>
  );
  if (subject.kind === 'article') return <ArticlePeek id={subject.id} frame={frame} />;
  if (subject.kind === 'headline') return <HeadlinePeek {...subject} frame={frame} />;
  return <KeywordPeek text={subject.text} frame={frame} />;
}

/** Draws the popover only once it has content. */
type Framed = (inside: ReactNode) => ReactNode;

function ArticlePeek({ id, frame }: { id: string; frame: Framed }) {
  const { data } = useQuery({ ...articleQuery(id), meta: SILENT });
  return data && frame(<ArticleInside page={data} />);
}

function ArticleInside({ page: { article, minutes } }: { page: ArticlePage }) {
  const { t } = useLazyTexts(peekTexts);
  const arabic = useArabic();
  return (
    <>
      <Name text={article.title} />
      <ArticleMeta article={{ ...article, minutes }} />
      <p className="opening" {...arabic}>
        <BodyText text={firstWords(article, WORDS_SHOWN)} />
      </p>
      {article.onlyBeginning && <p className="small">{t('library.onlyBeginning')}</p>}
    </>
  );
}

function HeadlinePeek({ shard, id, frame }: { shard: string; id: string; frame: Framed }) {
  const { data } = useQuery({ ...headlineShardQuery(shard), meta: SILENT });
  const page = data?.headlines.find((headline) => headline.id === id);
  return page && frame(<HeadlineInside page={page} />);
}

function HeadlineInside({ page }: { page: HeadlinePage }) {
  const { t } = useLazyTexts(peekTexts);
  const several = page.candidates.length > 0;
  return (
    <>
      <Name text={page.text} />
      <p className="small hollow">{t(several ? 'headline.ambiguous' : 'headline.absent')}</p>
      <Articles
        name={
          several
            ? t('peek:borneBy', { count: page.candidates.length })
            : t('peek:printedIn', { count: page.printedByCount })
        }
        articles={several ? page.candidates : page.printedBy}
      />
    </>
  );
}

function KeywordPeek({ text, frame }: { text: string; frame: Framed }) {
  const { data, isPlaceholderData } = useQuery({
    ...foundQuery({ ...NO_FILTER, keywords: [text] }),
    meta: SILENT,
  });
  const found = isPlaceholderData ? undefined : data;
  const places = useEntries(found?.ordinals.slice(0, NAMED) ?? []);
  const newest = places.flatMap((place) => (place.is === 'here' ? [place.entry] : []));
  if (!found?.total || newest.length < places.length) return undefined;
  return frame(<KeywordInside text={text} count={found.total} newest={newest} />);
}

function KeywordInside({ text, count, newest }: { text: string; count: number; newest: Brief[] }) {
  const { t } = useLazyTexts(peekTexts);
  const articles = t('count.articles', { count });
  return (
    <>
      <Name text={text} />
      <Articles name={count > NAMED ? t('peek:newestOf', { articles }) : articles} articles={newest} />
    </>
  );
}

function Name({ text }: { text: string }) {
  return (
    <p className="name" {...useArabic()}>
      <BidiText text={text} />
    </p>
  );
}

/**
 * The first of some articles.
 * @param name heading of the list
 */
function Articles({ name, articles }: { name: string; articles: readonly Brief[] }) {
  const arabic = useArabic();
  return (
    <>
      <p className="small">{name}</p>
      <ul {...arabic}>
        {articles.slice(0, NAMED).map((article) => (
          <li key={article.id}>
            <BidiText text={article.title} />
            <ArticleMeta article={article} without="minutes" />
          </li>
        ))}
      </ul>
    </>
  );
}
