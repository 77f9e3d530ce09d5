import { useQuery } from '@tanstack/react-query';
import { archiveQuery } from '../../../client/queries.ts';
import { archiveAddress } from '../../../site/addresses.ts';
import type { ArchiveIndex, ArchivePart } from '../../../site/archive.ts';
import { useTexts } from '../../i18n/useTexts.tsx';
import { Link } from '../../routing/Link.tsx';
import { useTitle } from '../../ui/Announcer.tsx';
import { useDays } from '../../ui/Day.tsx';
import { ProblemScreen, Screen } from '../../ui/Problem.tsx';
import { WaitingScreen } from '../../ui/Waiting.tsx';

/** `/archive/`: the pages of the archive by their days, newest first. */
export function ArchiveScreen() {
  const { data, error, refetch } = useQuery(archiveQuery());
  useTitle('archive', undefined);
  if (data) return <Archive index={data} />;
  if (error) return <ProblemScreen error={error} again={() => void refetch()} />;
  return <WaitingScreen />;
}

function Archive({ index: { articles, pages } }: { index: ArchiveIndex }) {
  const { t } = useTexts();
  return (
    <Screen>
      <h1>{t('titles.archive')}</h1>
      <p className="say">{t('count.articles', { count: articles })}</p>
      <ol className="archive-parts">
        {pages.map((part) => (
          <li key={part.n}>
            <Link className="hl" ref={null} to={archiveAddress(part.n)}>
              <Days part={part} />
            </Link>{' '}
            <span className="small">{t('count.articles', { count: part.count })}</span>
          </li>
        ))}
      </ol>
    </Screen>
  );
}

/** First and last day of a page. Pages are built with the commonest names of months. */
function Days({ part: { from, to } }: { part: ArchivePart }) {
  const { t } = useTexts();
  const dayOf = useDays();
  if (from === undefined || to === undefined) return t('library.undated');
  return from === to ? dayOf(to) : t('library.between', { from: dayOf(from), to: dayOf(to) });
}
