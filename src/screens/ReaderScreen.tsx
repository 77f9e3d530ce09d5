import { useQuery } from '@tanstack/react-query';
import { Fragment } from 'react';
import { useTexts } from './texts/useTexts.tsx';
import type { ArticlePage } from '../article/site.ts';
import { articleQuery } from '../library/queries.ts';
import { useDocumentTitle } from './Announcer.tsx';
import { ArticleBody } from './ArticleBody.tsx';
import { Facts } from './Facts.tsx';
import { KeywordList } from './KeywordList.tsx';
import { useArabic } from './language.ts';
import { EntryList, PrintedBy } from './PrintedBy.tsx';
import { ProblemScreen } from './Problem.tsx';
import { Progress } from './Progress.tsx';
import { ReadAlsoSection } from './ReadAlso.tsx';
import { Related } from './Related.tsx';
import { Shown } from './Shown.tsx';
import { titleOf } from './titles.ts';
import { WaitingScreen } from './Waiting.tsx';

/** `/articles/<id>/`: one article and where it leads. */
export function ReaderScreen({ id }: { id: string }) {
  const { data, error, refetch } = useQuery(articleQuery(id));
  if (data) return <Reader key={id} page={data} />;
  if (error) return <ProblemScreen error={error} again={() => void refetch()} />;
  return <WaitingScreen />;
}

function Reader({ page }: { page: ArticlePage }) {
  const { article, files, printedBy } = page;
  useDocumentTitle(titleOf('article', page));
  return (
    <main id="main" className="wrap">
      <Progress />
      <article className="reader">
        <Head page={page} />
        <Facts page={page} />
        <div className="textcol">
          <ArticleBody article={article}>{!article.onlyBeginning && <div className="end" />}</ArticleBody>
          {article.onlyBeginning && <BeginningOnly page={page} />}
          {files.length > 0 && <Files files={files} />}
        </div>
        {article.keywords.length > 0 && <KeywordList keywords={article.keywords} />}
        <div className="after">
          {article.related.length > 0 && <Related related={article.related} destinations={page.related} />}
          {article.readAlso.length > 0 && (
            <ReadAlsoSection readAlso={article.readAlso} destinations={page.readAlso} />
          )}
          {printedBy.length > 0 && !article.onlyBeginning && (
            <PrintedBy entries={printedBy} all={page.printedByCount} />
          )}
        </div>
      </article>
    </main>
  );
}

/** The headline, and how it was found when the page itself did not print it. */
function Head({ page: { article } }: { page: ArticlePage }) {
  const { t } = useTexts();
  const arabic = useArabic();
  const [first] = article.keywords;
  return (
    <header>
      {first && (
        <p className="kicker" {...arabic}>
          <Shown text={first.text} />
        </p>
      )}
      <h1 {...arabic}>
        <Shown text={article.title} />
      </h1>
      {article.titleFrom !== 'page' && !article.onlyBeginning && (
        <p className="small">{t(`reader.titleFrom.${article.titleFrom}`)}</p>
      )}
      {article.onlyBeginning && <p className="small">{t('reader.beginning')}</p>}
    </header>
  );
}

/** Where the known text breaks off, and the pages it was printed on. */
function BeginningOnly({ page }: { page: ArticlePage }) {
  const { t } = useTexts();
  return (
    <div className="cut">
      <p className="small">
        {t('reader.onlyBeginning')}{' '}
        {page.printedByCount > 0 && t('reader.beginningIn', { count: page.printedByCount })}
      </p>
      <div className="list">
        <EntryList entries={page.printedBy} all={page.printedByCount} />
      </div>
    </div>
  );
}

function Files({ files }: { files: string[] }) {
  const { t } = useTexts();
  return (
    <p className="small mb-6">
      {t('reader.files', { count: files.length })}
      {files.map((file) => (
        <Fragment key={file}>
          {' '}
          <bdi dir="ltr" className="wrap-anywhere">
            <Shown text={file} />
          </bdi>
        </Fragment>
      ))}
    </p>
  );
}
