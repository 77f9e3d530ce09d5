import { useQuery } from '@tanstack/react-query';
import { useParams } from 'wouter';
import { archivePageQuery } from '../../../client/queries.ts';
import { ARCHIVE, archiveAddress, articleAddress } from '../../../site/addresses.ts';
import type { ArchiveLine, ArchivePage } from '../../../site/archive.ts';
import { useTexts } from '../../i18n/useTexts.tsx';
import { Link } from '../../routing/Link.tsx';
import { useTitle } from '../../ui/Announcer.tsx';
import { BidiText } from '../../ui/BidiText.tsx';
import { Day } from '../../ui/Day.tsx';
import { useArabic } from '../../ui/language.ts';
import { ProblemScreen, Screen } from '../../ui/Problem.tsx';
import { WaitingScreen } from '../../ui/Waiting.tsx';
import { daysOf } from './daysOf.ts';

/** `/archive/<n>/`: some dozens of articles under their days, each one link. */
export function ArchivePageScreen() {
  const n = Number(useParams()['n']);
  const { data, error, refetch } = useQuery(archivePageQuery(n));
  useTitle('archive-page', { n });
  if (data) return <Page page={data} />;
  if (error) return <ProblemScreen error={error} again={() => void refetch()} />;
  return <WaitingScreen />;
}

function Page({ page: { n, last, lines } }: { page: ArchivePage }) {
  const { t } = useTexts();
  const arabic = useArabic();
  return (
    <Screen>
      <h1>
        {t('titles.archive')} {n}
      </h1>
      <Neighbours n={n} last={last} />
      <div className="archive">
        {daysOf(lines).map(({ day, articles }) => (
          <section key={articles[0]?.id}>
            <h2>{day === undefined ? t('library.undated') : <Day day={day} />}</h2>
            <ul {...arabic}>
              {articles.map((line) => (
                <Line key={line.id} line={line} />
              ))}
            </ul>
          </section>
        ))}
      </div>
      <Neighbours n={n} last={last} />
    </Screen>
  );
}

function Line({ line: { id, title, source } }: { line: ArchiveLine }) {
  return (
    <li>
      <Link ref={null} to={articleAddress(id)}>
        <BidiText text={title} />
      </Link>
      {source !== undefined && (
        <>
          {' '}
          <bdi>
            <BidiText text={source} />
          </bdi>
        </>
      )}
    </li>
  );
}

/** Links to the pages beside this one, and to the list of all. */
function Neighbours({ n, last }: { n: number; last: number }) {
  const { t } = useTexts();
  return (
    <p className="small neighbours">
      {n < last && (
        <Link className="ul" ref={null} rel="prev" to={archiveAddress(n + 1)}>
          {t('library.newest')}
        </Link>
      )}
      {n > 1 && (
        <Link className="ul" ref={null} rel="next" to={archiveAddress(n - 1)}>
          {t('library.oldest')}
        </Link>
      )}
      <Link className="ul" ref={null} to={ARCHIVE}>
        {t('titles.archive')}
      </Link>
    </p>
  );
}
