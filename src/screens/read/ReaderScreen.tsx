import { useQuery } from '@tanstack/react-query';
import type { RefObject } from 'react';
import { Fragment, useEffect, useRef, useState } from 'react';
import { useTexts } from '../i18n/useTexts.tsx';
import type { ArticlePage } from '../../site/files.ts';
import { articleQuery } from '../../client/queries.ts';
import { useTitle } from '../ui/Announcer.tsx';
import { ArticleBody } from './ArticleBody.tsx';
import { beginningOf, useRest } from './renderInTwoSteps.ts';
import { askAgain, useLazyCode } from '../routing/lazyCode.ts';
import { findCode } from './find/lazyFind.ts';
import { ReaderExtrasPlace } from './ReaderExtrasPlace.tsx';
import { updateHistoryState, useHistoryState } from '../routing/historyState.ts';
import { Contents } from './Contents.tsx';
import { Facts } from './Facts.tsx';
import { KeywordList } from './KeywordList.tsx';
import { useArabic } from '../ui/language.ts';
import { EntryList } from '../ui/entries/EntryList.tsx';
import { SearchGlass } from '../ui/Icons.tsx';
import { fitsMargin } from './fitsMargin.ts';
import { PrintedBy } from './PrintedBy.tsx';
import { ProblemScreen } from '../ui/Problem.tsx';
import { FromListPlace } from './onward/FromListPlace.tsx';
import { ProgressBar } from './ProgressBar.tsx';
import { ReadAlsoSection } from './ReadAlso.tsx';
import { Related } from './Related.tsx';
import { BidiText } from '../ui/BidiText.tsx';
import { titleClass } from '../ui/titleClass.ts';
import { WaitingScreen } from '../ui/Waiting.tsx';

/** `/articles/<id>/`: one article and its links to others. */
export function ReaderScreen({ id }: { id: string }) {
  const { data, error, refetch } = useQuery(articleQuery(id));
  if (data) return <Reader key={id} page={data} />;
  if (error) return <ProblemScreen error={error} again={() => void refetch()} />;
  return <WaitingScreen />;
}

/** An article whose page is known. */
export function Reader({ page }: { page: ArticlePage }) {
  const { article, files } = page;
  const text = useRef<HTMLElement>(null);
  const tools = useRef<HTMLDivElement>(null);
  const rest = useRest();
  const { code, failed, again, ...find } = useFind(text);
  useTitle('article', page);
  return (
    <main id="main" className="wrap">
      <ProgressBar />
      <FromListPlace article={article} />
      <article ref={text} className={code ? 'reader find' : 'reader'}>
        <Head page={page} />
        <Facts page={page}>
          <div className="toolplace">
            <div ref={tools}>
              <FindButton find={find.find} />
            </div>
          </div>
        </Facts>
        <Contents body={article.body} />
        <div className="textcol">
          {rest ? (
            <ArticleBody article={article}>{!article.onlyBeginning && <div className="end" />}</ArticleBody>
          ) : (
            <ArticleBody article={{ ...article, body: beginningOf(article.body) }} />
          )}
          {rest && article.onlyBeginning && <BeginningOnly page={page} />}
          {rest && files.length > 0 && <Files files={files} />}
          {failed && <FindFailed again={again} />}
          {rest && code && <code.FindInArticle article={text} {...find} />}
        </div>
        {rest && article.keywords.length > 0 && <KeywordList keywords={article.keywords} />}
        {rest && <After page={page} />}
      </article>
      {rest && <ReaderExtrasPlace page={page} article={text} tools={tools} />}
    </main>
  );
}

/** Links to other articles, after the text; in the widest windows what fits beside it stands in the end margin. */
function After({ page }: { page: ArticlePage }) {
  const { article, related, readAlso, printedBy, printedByCount } = page;
  const also = article.readAlso.length > 0 && (
    <ReadAlsoSection readAlso={article.readAlso} destinations={readAlso} />
  );
  const fits = fitsMargin(article);
  return (
    <>
      <div className="after">
        {article.related.length > 0 && <Related related={article.related} destinations={related} />}
        {fits && also}
      </div>
      {!fits && also}
      {printedBy.length > 0 && !article.onlyBeginning && (
        <PrintedBy entries={printedBy} all={printedByCount} />
      )}
    </>
  );
}

/**
 * State of finding in the article: the words of the search from which it was opened, and the reader's own search
 * in it. The code loads when either is needed.
 */
function useFind(article: RefObject<HTMLElement | null>) {
  const q = useHistoryState('q');
  const [finding, setFinding] = useState(false);
  const opener = useRef<Element>(null);
  const wanted = finding || q !== undefined;
  const { data, isError, refetch } = useLazyCode(findCode, wanted);
  // The field may replace the button that opened it, and the button the field: the new one takes the focus.
  useEffect(() => {
    if (finding || !opener.current) return;
    const button = opener.current.isConnected ? opener.current : article.current?.querySelector('.findin');
    opener.current = null;
    if (button instanceof HTMLElement) button.focus({ preventScroll: true });
  }, [finding, article]);
  return {
    q,
    finding,
    find: () => {
      opener.current = document.activeElement;
      setFinding(true);
    },
    closeFind: () => setFinding(false),
    closeMarks: () => updateHistoryState({ q: undefined }),
    code: wanted ? data : undefined,
    failed: wanted && isError,
    again: () => void askAgain(refetch),
  };
}

/**
 * Button that opens the search in the article; hidden until the page is hydrated (find.css). Small screens show the first word of
 * its name.
 */
function FindButton({ find }: { find: () => void }) {
  const { t } = useTexts();
  const [first, ...rest] = t('find.find').split(' ');
  return (
    <button className="tool findin alive" onClick={find}>
      <SearchGlass />
      <span>
        {first} <i>{rest.join(' ')}</i>
      </span>
    </button>
  );
}

function FindFailed({ again }: { again: () => void }) {
  const { t } = useTexts();
  return (
    <p className="failed" role="alert">
      <span>{t('find.failed')}</span>
      <button className="btn" onClick={again}>
        {t('problem.again')}
      </button>
    </p>
  );
}

/** Headline, the kicker that the page prints above it or else its first keyword, with a line on how it was found when the page itself did not print it. */
function Head({ page: { article } }: { page: ArticlePage }) {
  const { t } = useTexts();
  const arabic = useArabic();
  const kicker = article.kicker ?? article.keywords[0]?.text;
  return (
    <header>
      {kicker !== undefined && (
        <p className="kicker" {...arabic}>
          <BidiText text={kicker} />
        </p>
      )}
      <h1 className={titleClass(article.title)} {...arabic}>
        <BidiText text={article.title} />
      </h1>
      {article.titleFrom !== 'page' && !article.onlyBeginning && (
        <p className="small">{t(`reader.titleFrom.${article.titleFrom}`)}</p>
      )}
      {article.onlyBeginning && <p className="small">{t('library.onlyBeginning')}</p>}
      {article.guessedEncoding && (
        <p className="small">{t('reader.guessedEncoding', { encoding: article.guessedEncoding })}</p>
      )}
    </header>
  );
}

/** Note at which the known text breaks off, with the pages it was printed on. */
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
            <BidiText text={file} />
          </bdi>
        </Fragment>
      ))}
    </p>
  );
}
